import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agencyFiguresQuery, type FigurePeriod } from '../../api/insights.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useCityName } from '../../ui/city-select.tsx';
import { formatDay } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';

const COLUMNS = [
  'agency',
  'received',
  'fulfilled',
  'late',
  'toAccept',
  'toFulfil',
  'inTime',
  'rating',
  'complaints',
] as const;

/** What each agency did with the requests that it was sent. */
export function AgencyFigures({ period }: { readonly period: FigurePeriod }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cityName = useCityName();
  const figures = useQuery(agencyFiguresQuery(period));
  const shown = (value: number | null, digits = 0) =>
    value === null ? t('insights.few') : value.toFixed(digits);
  return (
    <QueryView query={figures}>
      {({ from, to, items }) => (
        <Panel title={t('form.fromTo', { from: formatDay(from, language), to: formatDay(to, language) })}>
          <div className="table-scroll" tabIndex={0} role="region" aria-label={t('insights.tab.agencies')}>
            <table className="table">
              <thead>
                <tr>
                  {COLUMNS.map((column) => (
                    <th key={column} scope="col">
                      {t(`insights.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map((agency) => (
                  <tr key={agency.id}>
                    <th scope="row">
                      {agency.name} <span className="muted">{cityName(agency.city)}</span>
                    </th>
                    <td>{shown(agency.received)}</td>
                    <td>{shown(agency.outcomes.fulfilled)}</td>
                    <td>{shown(agency.late)}</td>
                    <td>{shown(agency.medianDaysToAccept, 1)}</td>
                    <td>{shown(agency.medianDaysToFulfil, 1)}</td>
                    <td>
                      {agency.inTimeShare === null
                        ? t('insights.few')
                        : `${(agency.inTimeShare * 100).toFixed(0)} %`}
                    </td>
                    <td>{shown(agency.meanRating, 1)}</td>
                    <td>{shown(agency.complaints)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {items.length === 0 && <p className="muted">{t('insights.none')}</p>}
        </Panel>
      )}
    </QueryView>
  );
}
