import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Requirement } from '../../api/catalogue.ts';
import { today } from '../../ui/format.ts';

interface FactFieldProps {
  readonly requirement: Requirement;
  /** It may be left out. */
  readonly optional?: boolean;
}

/** The input of one fact, by the type that the criterion gives it. */
export function FactField({ requirement, optional = false }: FactFieldProps) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={['facts', requirement.fact]}
      label={requirement.label}
      rules={optional ? [] : [{ required: true, message: t('form.required') }]}
    >
      {inputOf(requirement, { yes: t('requirement.yes'), no: t('requirement.no') })}
    </Form.Item>
  );
}

function inputOf({ type, unit, options }: Requirement, words: { yes: string; no: string }) {
  switch (type) {
    case 'number':
      return <InputNumber suffix={unit} controls={false} />;
    case 'date':
      return <Input type="date" max={today()} />;
    case 'choice':
      return <Select options={options} />;
    case 'boolean':
      return (
        <Radio.Group
          options={[
            { value: true, label: words.yes },
            { value: false, label: words.no },
          ]}
        />
      );
  }
}
