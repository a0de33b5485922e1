import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Track } from '../../api/applications.ts';
import { planQuery, type Plan } from '../../api/plan.ts';
import { TrackChoice } from '../../holder/application/track-choice.tsx';
import { AssessmentResult } from '../../ui/application/assessment-result.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { PlannedClaims } from './planned-claims.tsx';
import { PlannerNext } from './planner-next.tsx';

type PlannedClaim = Plan['claims'][number];

/** Which tier one would reach, what is missing for the next and what each would open: before anything is applied for. */
export function PlannerScreen() {
  const { t } = useTranslation();
  const [track, setTrack] = useState<Track>('research');
  const [claims, setClaims] = useState<readonly PlannedClaim[]>([]);
  const plan = useQuery(planQuery({ track, claims: [...claims] }));
  return (
    <Page title={t('planner.title')} lead={t('planner.lead')}>
      <div className="two planner">
        <div className="two-main">
          <Panel className="planner-track">
            <TrackChoice value={track} onChange={setTrack} />
          </Panel>
          <PlannedClaims track={track} claims={claims} onChange={setClaims} />
        </div>
        <div className="two-side">
          <Panel title={t('planner.result')} className="assessment">
            <div aria-live="polite">
              <QueryView query={plan}>{(data) => <AssessmentResult assessment={data} isPlan />}</QueryView>
            </div>
          </Panel>
          <PlannerNext />
        </div>
      </div>
    </Page>
  );
}
