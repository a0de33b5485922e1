import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApplicationState, Track } from '../../api/applications.ts';
import { accreditationFiguresQuery, type FigurePeriod } from '../../api/insights.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { useTierName } from '../../ui/use-tier-name.ts';
import { BreakdownPanel, DaysPanel } from './figure-panel.tsx';
import { PeriodTitle } from './period-title.tsx';

/** What came in, what was decided and how fast, and what waits. */
export function AccreditationFigures({ period }: { readonly period: FigurePeriod }) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const figures = useQuery(accreditationFiguresQuery(period));
  const state = (key: string) =>
    key === 'open' ? t('figurePart.open') : t(`applicationState.${key as ApplicationState}`);
  const part = (key: string) => t(`figurePart.${key as 'late'}`);
  const objection = (key: string) => t(`objectionState.${key as 'open'}`);
  return (
    <QueryView query={figures}>
      {(value) => (
        <>
          <PeriodTitle from={value.from} to={value.to} />
          <div className="figure-panels">
            <BreakdownPanel
              figure="received"
              value={value.received}
              name={(key) => t(`track.${key as Track}`)}
            />
            <BreakdownPanel figure="outcomes" value={value.outcomes} name={state} />
            <BreakdownPanel figure="tiers" value={value.tiers} name={tierName} />
            <DaysPanel figure="daysToDecide" value={value.daysToDecide} />
            <BreakdownPanel figure="timeliness" value={value.timeliness} name={part} />
            <BreakdownPanel figure="returned" value={value.returned} name={part} />
            <BreakdownPanel figure="objections" value={value.objections} name={objection} />
            <BreakdownPanel figure="appeals" value={value.appeals} name={state} />
          </div>
          <h2 className="figure-head">{t('insights.now')}</h2>
          <div className="figure-panels">
            <BreakdownPanel figure="waiting" value={value.waiting} name={state} />
            <BreakdownPanel figure="overdue" value={value.overdue} name={part} />
          </div>
        </>
      )}
    </QueryView>
  );
}
