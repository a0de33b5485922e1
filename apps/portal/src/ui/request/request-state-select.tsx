import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RequestState } from '../../api/requests.ts';
import { REQUEST_STATES } from './request-state.tsx';

interface RequestStateSelectProps {
  readonly value: RequestState | undefined;
  readonly onChange: (state: RequestState | undefined) => void;
}

export function RequestStateSelect({ value, onChange }: RequestStateSelectProps) {
  const { t } = useTranslation();
  return (
    <Select<RequestState | 'all'>
      className="state-select"
      aria-label={t('requests.state')}
      value={value ?? 'all'}
      onChange={(state) => onChange(state === 'all' ? undefined : state)}
      options={[
        { value: 'all', label: t('requests.all') },
        ...REQUEST_STATES.map((state) => ({ value: state, label: t(`requestState.${state}`) })),
      ]}
    />
  );
}
