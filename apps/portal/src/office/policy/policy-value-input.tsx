import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyValue } from '../../api/policies.ts';

type Value = PolicyValue['value'];

interface PolicyValueInputProps {
  readonly kind: PolicyValue['kind'];
  /** These three are given by the form. */
  readonly id?: string;
  readonly value?: Value;
  readonly onChange?: (value: Value) => void;
}

/** What a value of this kind is entered in. */
export function PolicyValueInput({ kind, id, value, onChange }: PolicyValueInputProps) {
  const { t } = useTranslation();
  switch (kind) {
    case 'number':
      return <InputNumber id={id} value={numberOf(value)} onChange={onChange} />;
    case 'limit':
      return (
        <div className="lifecycle-buttons">
          <InputNumber
            id={id}
            min={0}
            precision={0}
            disabled={value === null}
            value={numberOf(value)}
            onChange={(to) => onChange?.(to ?? 0)}
          />
          <Checkbox checked={value === null} onChange={({ target }) => onChange?.(target.checked ? null : 1)}>
            {t('policies.unlimited')}
          </Checkbox>
        </div>
      );
    case 'flag':
      return (
        <Select
          id={id}
          value={value === true}
          options={[
            { value: true, label: t('policies.yes') },
            { value: false, label: t('policies.no') },
          ]}
          onChange={onChange}
        />
      );
    case 'day':
      return (
        <Input
          id={id}
          type="date"
          value={textOf(value)}
          onChange={({ target }) => onChange?.(target.value)}
        />
      );
    case 'text':
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={4000}
          value={textOf(value)}
          onChange={({ target }) => onChange?.(target.value)}
        />
      );
  }
}

function numberOf(value: Value | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
