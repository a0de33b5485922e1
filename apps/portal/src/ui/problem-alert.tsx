import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.ts';
import { ReasonList } from './reason-list.tsx';

interface ProblemAlertProps {
  /** What a query or a change threw; nothing is shown for null. */
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A refusal in full: what, why, what would change it, and the number under which support finds it. */
export function ProblemAlert({ error, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  const problem = problemOf(error);
  const { reasons = [], errors = [] } = problem;
  return (
    <div ref={place} className="problem">
      <Alert
        type="error"
        showIcon
        role="alert"
        title={problem.detail}
        description={
          <>
            {reasons.length > 0 && <ReasonList reasons={reasons} />}
            {errors.length > 0 && (
              <ul className="reasons">
                {errors.map(({ pointer, code, message, file, line, field }) => (
                  <li key={`${pointer} ${code} ${file ?? ''} ${line ?? ''} ${field ?? ''} ${message}`}>
                    {file !== undefined && (
                      <code>
                        {file}:{line} {field}{' '}
                      </code>
                    )}
                    {message}
                  </li>
                ))}
              </ul>
            )}
            {problem.requestId !== '' && (
              <p className="request-id">{t('problem.requestId', { id: problem.requestId })}</p>
            )}
          </>
        }
        action={
          onRetry && (
            <Button size="small" onClick={onRetry}>
              {t('problem.retry')}
            </Button>
          )
        }
      />
    </div>
  );
}
