import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay, formatWeekday } from '../../ui/format.ts';
import { DayRangeForm } from './day-range-form.tsx';
import { daysOf, rangesOf, type DayRange } from './day-ranges.ts';

interface DayListProps {
  readonly year: number;
  readonly kind: 'holidays' | 'makeUpDays';
  readonly days: readonly string[];
  readonly onChange: (days: string[]) => void;
}

/** Days of one kind, those that follow one another in one line, to be added and removed. */
export function DayList({ year, kind, days, onChange }: DayListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = ({ from, to }: DayRange) =>
    from === to
      ? `${formatDay(from, language)} ${formatWeekday(from, language)}`
      : t('form.fromTo', { from: formatDay(from, language), to: formatDay(to, language) });
  const without = (range: DayRange) => {
    const gone = daysOf(range);
    onChange(days.filter((day) => !gone.includes(day)));
  };
  return (
    <>
      {days.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('calendar.none')} />
      ) : (
        <ul className="rows">
          {rangesOf(days).map((range) => (
            <li key={range.from} className="row day-row">
              <span>{text(range)}</span>
              <span className="row-state">
                <span className="muted">{t('calendar.days', { count: daysOf(range).length })}</span>
                <Button
                  type="link"
                  danger
                  aria-label={t('calendar.removeOf', { days: text(range) })}
                  onClick={() => without(range)}
                >
                  {t('form.remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <DayRangeForm
        year={year}
        kind={kind}
        onAdd={(range) => onChange([...new Set([...days, ...daysOf(range)])].sort())}
      />
    </>
  );
}
