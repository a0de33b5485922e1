import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarYearQuery } from '../../api/calendar.ts';
import { today } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CalendarYearForm } from './calendar-year-form.tsx';

const YEARS_BACK = 1;
const YEARS_SHOWN = 5;

/** The official calendar of working days, year by year: what is announced, and what is provisional still. */
export function CalendarScreen() {
  const { t } = useTranslation();
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const calendar = useQuery(calendarYearQuery(year));
  const years = Array.from({ length: YEARS_SHOWN }, (_, index) => thisYear - YEARS_BACK + index);
  return (
    <Page title={t('calendar.title')} lead={t('calendar.lead')} narrow>
      <div className="filter" role="group" aria-label={t('calendar.year')}>
        <Segmented<number>
          value={year}
          onChange={setYear}
          options={years.map((value) => ({ value, label: String(value) }))}
        />
      </div>
      <QueryView query={calendar}>
        {(data) => <CalendarYearForm key={`${data.year} ${data.version}`} calendar={data} />}
      </QueryView>
    </Page>
  );
}
