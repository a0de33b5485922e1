import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import type { DecidedClaim } from '../../api/decisions.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useTierName } from '../../ui/use-tier-name.ts';
import { AppealLine } from './appeal-line.tsx';

interface DecidedLinesProps {
  readonly claim: DecidedClaim;
  readonly application: Application | undefined;
}

/** One claim of a decision: what it satisfied, what it failed and why, which documents were missing. */
export function DecidedLines({ claim, application }: DecidedLinesProps) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const { criterion, tier, clause, supports, passed, failures, missingEvidence } = claim;
  const failed = [
    ...failures.map(({ fact, message }) => ({ key: fact, message })),
    ...missingEvidence.map(({ code, name }) => ({ key: code, message: t('evidence.missing', { name }) })),
  ];
  return (
    <li className="claim">
      <div className="claim-head">
        <div>
          <h3>{criterion.name}</h3>
          <p className="muted">
            {tier && t('application.supports', { tier: tierName(tier) })}
            {clause && <span className="clause">{clause}</span>}
          </p>
        </div>
        <StateBadge tone={supports ? 'good' : 'over'}>
          {t(supports ? 'assessment.supports' : 'assessment.lacks')}
        </StateBadge>
      </div>
      <ul className="lines">
        {passed.map(({ code, name }) => (
          <li key={code} className="line line-good">
            <CheckCircleOutlined aria-label={t('decision.passed')} />
            <span>{name}</span>
          </li>
        ))}
        {failed.map(({ key, message }) => (
          <li key={key} className="line line-bad">
            <CloseCircleOutlined aria-label={t('decision.failed')} />
            <span>{message}</span>
            {application && (
              <AppealLine
                application={application}
                about={t('decision.appealAbout', { criterion: criterion.name, message })}
              />
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
