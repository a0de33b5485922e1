import { Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface FirstDayProps {
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** From which day on slots are shown; from today when none is chosen. */
export function FirstDay({ value, onChange }: FirstDayProps) {
  const { t } = useTranslation();
  return (
    <label className="field">
      <span>{t('slots.fromDay')}</span>
      <Input
        type="date"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </label>
  );
}
