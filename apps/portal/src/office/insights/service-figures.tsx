import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceFiguresQuery, type FigurePeriod, type ServiceFigureFilter } from '../../api/insights.ts';
import type { RequestState } from '../../api/requests.ts';
import { CitySelect, useCityName } from '../../ui/city-select.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useServiceName, useServices } from '../../ui/use-service-name.ts';
import { withoutEmpty } from '../../ui/without-empty.ts';
import { useKinds } from '../agencies/use-kinds.ts';
import { BreakdownPanel, DaysPanel, FigurePanel, PairTable } from './figure-panel.tsx';
import { PeriodTitle } from './period-title.tsx';

type Place = Pick<ServiceFigureFilter, 'service' | 'city'>;

/** What was asked of the services and what became of it, of all or of one, everywhere or in one city. */
export function ServiceFigures({ period }: { readonly period: FigurePeriod }) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<Place>({});
  const services = useServices();
  const serviceName = useServiceName();
  const cityName = useCityName();
  const kinds = useKinds();
  const figures = useQuery(serviceFiguresQuery({ ...period, ...place }));
  const change = (part: { [Field in keyof Place]: Place[Field] | undefined }) =>
    setPlace((before) => withoutEmpty({ ...before, ...part }) as Place);
  const part = (key: string) => t(`figurePart.${key as 'late'}`);
  const state = (key: string) => (key === 'open' ? part(key) : t(`requestState.${key as RequestState}`));
  const reason = (key: string) =>
    t(`declineReason.${key as 'other'}`, { defaultValue: t('declineReason.other') });
  return (
    <>
      <div className="filters" role="search">
        <Select<string>
          allowClear
          placeholder={t('insights.allServices')}
          aria-label={t('insights.service')}
          showSearch={{ optionFilterProp: 'label' }}
          options={services.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(service) => change({ service })}
        />
        <CitySelect
          allowClear
          placeholder={t('insights.allCities')}
          aria-label={t('insights.city')}
          onChange={(city) => change({ city })}
        />
      </div>
      <QueryView query={figures}>
        {(value) => (
          <>
            <PeriodTitle from={value.from} to={value.to} />
            <div className="figure-panels">
              <BreakdownPanel figure="requested" value={value.outcomes} name={state} />
              <DaysPanel figure="daysToFulfil" value={value.daysToFulfil} />
              <BreakdownPanel figure="lateNow" value={value.overdue} name={part} />
              <FigurePanel figure="rating" suppressed={value.rating.suppressed}>
                <PairTable
                  rows={[
                    [t('insights.ratings'), String(value.rating.count ?? t('insights.few'))],
                    [t('insights.rating'), value.rating.mean?.toFixed(1) ?? t('insights.few')],
                  ]}
                />
              </FigurePanel>
              <BreakdownPanel figure="declineReasons" value={value.declineReasons} name={reason} />
              <BreakdownPanel
                figure="agencyKinds"
                value={value.agencyKinds}
                name={(key) => kinds.get(key) ?? key}
              />
              <BreakdownPanel figure="cities" value={value.cities} name={cityName} />
              <BreakdownPanel figure="services" value={value.services} name={serviceName} />
            </div>
          </>
        )}
      </QueryView>
    </>
  );
}
