import { Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formFields, type FormField } from '../api/details-form.ts';

/** From so many characters on, a text has more than one line. */
const LONG_TEXT = 200;

/** The inputs of a service's form, made from its schema; what is wrong is told before anything is sent. */
export function DetailsFields({ details }: { readonly details: object | null }) {
  const { t } = useTranslation();
  return formFields(details).map((field) => (
    <Form.Item
      key={field.name}
      name={['details', field.name]}
      label={field.required ? field.title : t('form.optional', { label: field.title })}
      rules={rulesOf(field, t)}
      {...(field.description !== undefined && { extra: field.description })}
    >
      {inputOf(field, { yes: t('requirement.yes'), no: t('requirement.no') })}
    </Form.Item>
  ));
}

function inputOf(field: FormField, words: { yes: string; no: string }) {
  const { type, format, oneOf, maxLength, minimum, maximum } = field;
  if (oneOf !== undefined) {
    const options = oneOf.map((option) => ({ value: option.const, label: option.title }));
    return <Select options={options} allowClear={!field.required} />;
  }
  if (type === 'boolean') {
    return (
      <Radio.Group
        options={[
          { value: true, label: words.yes },
          { value: false, label: words.no },
        ]}
      />
    );
  }
  if (type === 'integer' || type === 'number') {
    return (
      <InputNumber
        suffix={field['x-unit']}
        controls={false}
        {...(type === 'integer' && { precision: 0 })}
        {...(minimum !== undefined && maximum !== undefined && { placeholder: `${minimum}–${maximum}` })}
      />
    );
  }
  if (format === 'date') return <Input type="date" />;
  const most = { ...(maxLength !== undefined && { maxLength }) };
  return (maxLength ?? 0) > LONG_TEXT ? (
    <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} {...most} />
  ) : (
    <Input autoComplete="off" {...most} />
  );
}

function rulesOf(field: FormField, t: TFunction): Rule[] {
  const { required, pattern, minLength, minimum, maximum } = field;
  return [
    ...(required ? [{ required: true, message: t('form.required') }] : []),
    ...(pattern === undefined ? [] : [{ pattern: new RegExp(pattern, 'u'), message: t('form.badFormat') }]),
    ...(minLength === undefined
      ? []
      : [{ min: minLength, message: t('form.atLeast', { count: minLength }) }]),
    ...(minimum === undefined || maximum === undefined
      ? []
      : [
          {
            ...{ type: 'number' as const, min: minimum, max: maximum },
            message: t('form.between', { least: minimum, most: maximum }),
          },
        ]),
  ];
}
