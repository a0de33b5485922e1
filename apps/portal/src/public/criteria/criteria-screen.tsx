import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { criteriaQuery, tiersQuery, type Criterion } from '../../api/catalogue.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CriterionCard } from './criterion-card.tsx';

const TRACKS = [
  'research',
  'engineering',
  'enterprise',
  'health_education_culture',
  'vocational_skills',
  'local',
] as const satisfies readonly Criterion['track'][];

/** What each tier asks for, track by track. */
export function CriteriaScreen() {
  const { t } = useTranslation();
  const [track, setTrack] = useState<Criterion['track'] | 'all'>('all');
  const criteria = useQuery(criteriaQuery);
  const tiers = useQuery(tiersQuery);
  return (
    <Page
      title={t('criteria.title')}
      lead={t('criteria.lead')}
      extra={
        <Link to="/planner" className="button-link button-link-quiet button-link-small">
          {t('planner.open')}
        </Link>
      }
    >
      <div className="filter" role="group" aria-label={t('criteria.track')}>
        <Segmented<Criterion['track'] | 'all'>
          value={track}
          onChange={setTrack}
          options={[
            { value: 'all', label: t('criteria.all') },
            ...TRACKS.map((value) => ({ value, label: t(`track.${value}`) })),
          ]}
        />
      </div>
      <QueryView query={criteria}>
        {(items) => (
          <>
            {tiers.data?.map((tier) => {
              const ofTier = items.filter(
                (one) => one.tier === tier.code && (track === 'all' || one.track === track),
              );
              return (
                ofTier.length > 0 && (
                  <Panel key={tier.code} title={`${tier.code} ${tier.name}`}>
                    <p className="muted">{tier.summary}</p>
                    <ul className="criteria">
                      {ofTier.map((criterion) => (
                        <CriterionCard key={criterion.code} criterion={criterion} />
                      ))}
                    </ul>
                  </Panel>
                )
              );
            })}
          </>
        )}
      </QueryView>
    </Page>
  );
}
