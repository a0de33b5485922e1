import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { assessmentQuery } from '../../api/applications.ts';
import { Panel } from '../panel.tsx';
import { QueryView } from '../query-view.tsx';
import { StateBadge } from '../state-badge.tsx';
import { useTierName } from '../use-tier-name.ts';
import { ShortfallList } from './shortfall-list.tsx';

/** The tier that the claims support and why, claim by claim; people decide. */
export function AssessmentPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const assessment = useQuery(assessmentQuery(id));
  return (
    <Panel title={t('assessment.title')} className="assessment">
      <QueryView query={assessment}>
        {({ suggested, onceEvidenced, claims, next, restsOn }) => (
          <>
            <p className="assessment-tier">{suggested ? tierName(suggested) : t('assessment.none')}</p>
            <p className="muted">{t('assessment.note')}</p>
            {onceEvidenced !== null && onceEvidenced !== suggested && (
              <p className="assessment-hint">
                {t('assessment.onceEvidenced', { tier: tierName(onceEvidenced) })}
              </p>
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
                    <ShortfallList {...claim} />
                  </li>
                ))}
              </ul>
            )}
            {next && next.criteria.length > 0 && (
              <details className="assessment-next">
                <summary>{t('assessment.next', { tier: tierName(next.tier) })}</summary>
                <ul className="assessment-claims">
                  {next.criteria.map((near) => (
                    <li key={near.criterion.code}>
                      <strong>{near.criterion.name}</strong>
                      <ShortfallList {...near} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </QueryView>
    </Panel>
  );
}
