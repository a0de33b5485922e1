import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Track } from '../../api/applications.ts';
import { criteriaQuery } from '../../api/catalogue.ts';
import type { Plan } from '../../api/plan.ts';
import { useCriterionOptions } from '../../ui/application/use-criterion-options.ts';
import { Panel } from '../../ui/panel.tsx';
import { PlannedClaim } from './planned-claim.tsx';

type Claims = Plan['claims'];

interface PlannedClaimsProps {
  readonly track: Track;
  readonly claims: readonly Claims[number][];
  readonly onChange: (claims: readonly Claims[number][]) => void;
}

/** The criteria that somebody would claim, each with its facts; a fact that is left out counts as not met. */
export function PlannedClaims({ track, claims, onChange }: PlannedClaimsProps) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const criteria = useQuery(criteriaQuery).data ?? [];
  const options = useCriterionOptions({
    track: showsAll ? null : track,
    taken: claims.map(({ criterion }) => criterion),
  });
  return (
    <Panel
      title={t('planner.claims')}
      extra={
        <Button type="link" onClick={() => setShowsAll(!showsAll)}>
          {t(showsAll ? 'planner.ownTrack' : 'application.allTracks')}
        </Button>
      }
    >
      <Select<string, (typeof options)[number]>
        className="planner-add"
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('planner.add')}
        aria-label={t('planner.add')}
        options={options}
        onChange={(criterion) => onChange([...claims, { criterion, facts: {} }])}
      />
      {claims.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('planner.noClaims')} />
      ) : (
        <ul className="claims">
          {claims.map((claim, index) => {
            const criterion = criteria.find(({ code }) => code === claim.criterion);
            return (
              criterion && (
                <PlannedClaim
                  key={claim.criterion}
                  criterion={criterion}
                  onChange={(facts) => onChange(claims.with(index, { criterion: criterion.code, facts }))}
                  onRemove={() => onChange(claims.toSpliced(index, 1))}
                />
              )
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
