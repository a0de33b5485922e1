import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import type { Decision } from '../../api/decisions.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useAppeal } from '../application/use-appeal.ts';
import { DecidedLines } from './decided-lines.tsx';

interface DecidedClaimsProps {
  readonly decision: Decision;
  /** Undefined until it is known. */
  readonly application: Application | undefined;
}

/** How each claim was weighed, line by line. While an appeal is open to the reader it begins at a failed line. */
export function DecidedClaims({ decision, application }: DecidedClaimsProps) {
  const { t } = useTranslation();
  const actions = application?.actions.filter((action) => action === 'appeal') ?? [];
  const appeal = useAppeal({ id: decision.applicationId, version: application?.version });
  return (
    <Panel title={t('decision.lines')}>
      {decision.claims.length === 0 && <p className="muted">{t('decision.noClaims')}</p>}
      <ul className="claims">
        {decision.claims.map((claim) => (
          <DecidedLines key={claim.claimId} claim={claim} application={application} />
        ))}
      </ul>
      <LifecycleActions actions={actions} specs={{ appeal }} />
    </Panel>
  );
}
