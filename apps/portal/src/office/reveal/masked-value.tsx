import { Button, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevealedField } from '../../api/reveals.ts';
import { RevealForm } from './reveal-form.tsx';

interface MaskedValueProps {
  /** An account, an application for its applicant, or a dependant. */
  readonly subject: string;
  readonly field: RevealedField;
  readonly masked: string;
}

/** A term whose value is masked until somebody says why it is needed. It is masked again with the next visit. */
export function MaskedValue({ subject, field, masked }: MaskedValueProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <dt>{t(`revealedField.${field}`)}</dt>
      <dd>
        {value === null ? (
          <>
            {masked}{' '}
            <Button size="small" onClick={() => setAsking(true)}>
              {t('reveal.open')}
              <span className="unseen">{t(`revealedField.${field}`)}</span>
            </Button>
          </>
        ) : (
          <Typography.Text copyable>{value}</Typography.Text>
        )}
        {isAsking && (
          <RevealForm
            subject={subject}
            field={field}
            onRevealed={(revealed) => {
              setValue(revealed);
              setAsking(false);
            }}
            onClose={() => setAsking(false)}
          />
        )}
      </dd>
    </div>
  );
}
