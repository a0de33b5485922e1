import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { StateBadge } from '../state-badge.tsx';
import { useTierName } from '../use-tier-name.ts';
import { OpenedServices } from './opened-services.tsx';
import { ShortfallList } from './shortfall-list.tsx';

interface AssessmentResultProps {
  readonly assessment: Schemas['AssessmentView'];
  /** Of a plan no document is asked for yet: only facts can fall short. */
  readonly isPlan?: boolean;
}

/** A suggested tier and why, claim by claim; the nearest higher one, what is missing for it and what it would open. */
export function AssessmentResult({ assessment, isPlan = false }: AssessmentResultProps) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const { suggested, onceEvidenced, claims, next, restsOn, opens } = assessment;
  const documents = (missing: (typeof claims)[number]['missingEvidence']) => (isPlan ? [] : missing);
  return (
    <>
      <p className="assessment-tier">{suggested ? tierName(suggested) : t('assessment.none')}</p>
      <p className="muted">{t(isPlan ? 'planner.note' : 'assessment.note')}</p>
      {onceEvidenced !== null && onceEvidenced !== suggested && (
        <p className="assessment-hint">{t('assessment.onceEvidenced', { tier: tierName(onceEvidenced) })}</p>
      )}
      {claims.length > 0 && (
        <ul className="assessment-claims">
          {claims.map((claim) => (
            <li key={claim.claimId}>
              <div className="assessment-claim">
                <strong>{claim.criterion.name}</strong>
                <StateBadge tone={claim.supports ? 'good' : 'over'}>
                  {claim.supports
                    ? claim.claimId === restsOn
                      ? t('assessment.restsOn')
                      : t('assessment.supports')
                    : t('assessment.lacks')}
                </StateBadge>
              </div>
              <ShortfallList
                failures={claim.failures}
                missingEvidence={documents(claim.missingEvidence)}
                roster={claim.roster}
              />
            </li>
          ))}
        </ul>
      )}
      {suggested !== null && opens.length > 0 && (
        <details className="assessment-next">
          <summary>{t('assessment.opens', { tier: tierName(suggested), count: opens.length })}</summary>
          <OpenedServices services={opens} />
        </details>
      )}
      {next && (
        <details className="assessment-next" open={isPlan}>
          <summary>{t('assessment.next', { tier: tierName(next.tier) })}</summary>
          <ul className="assessment-claims">
            {next.criteria.map((near) => (
              <li key={near.criterion.code}>
                <strong>{near.criterion.name}</strong>
                <ShortfallList
                  failures={near.failures}
                  missingEvidence={documents(near.missingEvidence)}
                  roster={near.roster}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      {next && next.opens.length > 0 && (
        <details className="assessment-next">
          <summary>
            {t('assessment.nextOpens', { tier: tierName(next.tier), count: next.opens.length })}
          </summary>
          <OpenedServices services={next.opens} />
        </details>
      )}
    </>
  );
}
