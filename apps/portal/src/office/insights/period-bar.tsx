import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FigurePeriod } from '../../api/insights.ts';
import { withoutEmpty } from '../../ui/without-empty.ts';

interface PeriodBarProps {
  readonly period: FigurePeriod;
  readonly onChange: (period: FigurePeriod) => void;
}

/** From which day to which; this year so far where nothing is chosen. */
export function PeriodBar({ period, onChange }: PeriodBarProps) {
  const { t } = useTranslation();
  const { from = '', to = '' } = period;
  const change = (part: FigurePeriod) => onChange(withoutEmpty({ ...period, ...part }));
  return (
    <div className="filters" role="group" aria-label={t('insights.period')}>
      <label className="field">
        <span>{t('insights.from')}</span>
        <Input
          type="date"
          value={from}
          {...(to !== '' && { max: to })}
          onChange={({ target }) => change({ from: target.value })}
        />
      </label>
      <label className="field">
        <span>{t('insights.to')}</span>
        <Input
          type="date"
          value={to}
          {...(from !== '' && { min: from })}
          onChange={({ target }) => change({ to: target.value })}
        />
      </label>
    </div>
  );
}
