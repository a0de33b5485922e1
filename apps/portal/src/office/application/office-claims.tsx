import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { useChanges } from '../../ui/application/changes-panel.tsx';
import { ClaimCard } from '../../ui/application/claim-card.tsx';
import { EvidenceList } from '../../ui/application/evidence-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';

/** The claims as they were handed in; those that have changed since the submission before stand out. */
export function OfficeClaims({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const { id, claims, evidenceVisible } = application;
  const changes = useChanges(application)?.claims ?? [];
  return (
    <Panel title={t('application.claims')}>
      {!evidenceVisible && <p className="notice">{t('office.noEvidence')}</p>}
      <ul className="claims">
        {claims.map((claim) => {
          const change = changes.find(({ criterion }) => criterion.code === claim.criterion.code);
          return (
            <ClaimCard
              key={claim.id}
              claim={claim}
              changed={change === undefined ? [] : Object.keys(change.facts.after)}
              extra={change && <StateBadge tone="over">{t(`changes.${change.change}`)}</StateBadge>}
            >
              <EvidenceList applicationId={id} claim={claim} />
            </ClaimCard>
          );
        })}
      </ul>
    </Panel>
  );
}
