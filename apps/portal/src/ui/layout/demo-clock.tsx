import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { useIsDemo } from '../../api/session.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../format.ts';

const STEPS = [
  { days: 1, label: 'layout.demoDay' },
  { days: 7, label: 'layout.demoWeek' },
] as const;

/** In the demo: what day it takes for today, and a way to let days pass, so that a notice can be seen to end. */
export function DemoClock() {
  return useIsDemo() ? <Clock /> : null;
}

function Clock() {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['demo-clock'],
    queryFn: () => answerOf(api.GET('/api/v1/demo/clock')),
  });
  const advance = useChange(
    (days: number, key) =>
      answerOf(api.POST('/api/v1/demo/clock/advance', { body: { days }, headers: changeHeaders(key) })),
    () => client.invalidateQueries(),
  );
  if (data === undefined) return null;
  return (
    <p className="demo-clock">
      <span>{t('layout.demoToday', { day: formatDay(data.today, language) })}</span>
      {STEPS.map(({ days, label }) => (
        <Button key={days} size="small" loading={advance.isPending} onClick={() => advance.mutate(days)}>
          {t(label)}
        </Button>
      ))}
    </p>
  );
}
