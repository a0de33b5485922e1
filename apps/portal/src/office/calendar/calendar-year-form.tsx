import { Alert, App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarYear } from '../../api/calendar.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { DayList } from './day-list.tsx';

interface Days {
  readonly holidays: string[];
  readonly makeUpDays: string[];
}

/** One year: its days off and its make-up days, to be entered as they were announced. */
export function CalendarYearForm({ calendar }: { readonly calendar: CalendarYear }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { year, official, entered, version } = calendar;
  const [days, setDays] = useState<Days>({
    holidays: calendar.holidays,
    makeUpDays: calendar.makeUpDays,
  });
  const enter = useChange(
    (body: Days, key) =>
      answerOf(
        api.PUT('/api/v1/calendar/{year}', {
          params: { path: { year } },
          body,
          headers: changeHeaders(key, version),
        }),
      ),
    () => void message.success(t('calendar.saved', { year: String(year) })),
  );
  return (
    <>
      <Alert
        className="note"
        type={official ? 'success' : 'warning'}
        showIcon
        title={t(official ? 'calendar.official' : 'calendar.provisional', { year: String(year) })}
        description={t(entered ? 'calendar.entered' : 'calendar.brought')}
      />
      <Panel title={t('calendar.holidays')}>
        <DayList
          year={year}
          kind="holidays"
          days={days.holidays}
          onChange={(holidays) => setDays({ ...days, holidays })}
        />
      </Panel>
      <Panel title={t('calendar.makeUpDays')}>
        <DayList
          year={year}
          kind="makeUpDays"
          days={days.makeUpDays}
          onChange={(makeUpDays) => setDays({ ...days, makeUpDays })}
        />
      </Panel>
      <Panel>
        <p>{t('calendar.saveLead')}</p>
        <ProblemAlert error={enter.error} />
        <Popconfirm
          title={t('calendar.saveAsk', { year: String(year) })}
          onConfirm={() => enter.mutate(days)}
        >
          <Button type="primary" loading={enter.isPending}>
            {t('calendar.save', { year: String(year) })}
          </Button>
        </Popconfirm>
      </Panel>
    </>
  );
}
