import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cardFiguresQuery, type FigurePeriod } from '../../api/insights.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { useTierName } from '../../ui/use-tier-name.ts';
import { BreakdownPanel } from './figure-panel.tsx';
import { PeriodTitle } from './period-title.tsx';

/** What became of the cards, and which hold now. */
export function CardFigures({ period }: { readonly period: FigurePeriod }) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const figures = useQuery(cardFiguresQuery(period));
  const part = (key: string) => t(`figurePart.${key as 'late'}`);
  return (
    <QueryView query={figures}>
      {(value) => (
        <>
          <PeriodTitle from={value.from} to={value.to} />
          <div className="figure-panels">
            <BreakdownPanel figure="issued" value={value.issued} name={part} />
            <BreakdownPanel figure="steps" value={value.steps} name={part} />
            <BreakdownPanel figure="verifications" value={value.verifications} name={part} />
          </div>
          <h2 className="figure-head">{t('insights.now')}</h2>
          <div className="figure-panels">
            <BreakdownPanel figure="inForce" value={value.inForce} name={tierName} />
            <BreakdownPanel figure="ending" value={value.ending} name={part} />
          </div>
        </>
      )}
    </QueryView>
  );
}
