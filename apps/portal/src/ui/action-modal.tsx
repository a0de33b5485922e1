import { Checkbox, Form, Input, Modal, Rate, Select, type FormRule } from 'antd';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldProblems } from './form-problems.ts';
import type { ActionField, ActionSpec, ActionValues } from './action-spec.ts';
import { ProblemAlert } from './problem-alert.tsx';

interface ActionModalProps {
  readonly spec: ActionSpec;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onTake: (values: ActionValues) => void;
  readonly onClose: () => void;
}

/** Asks for what an action needs. It stays open, with everything in it, until the action is taken. */
export function ActionModal({ spec, error, isPending, onTake, onClose }: ActionModalProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ActionValues>();
  const { fields = [] } = spec;
  useEffect(() => {
    if (error) showFieldProblems(form, error);
  }, [error, form]);
  return (
    <Modal
      open
      title={spec.label}
      okText={spec.label}
      cancelText={t('form.back')}
      okButtonProps={{ danger: spec.tone === 'danger' }}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {spec.ask !== undefined && <p className="ask">{spec.ask}</p>}
      {spec.preview}
      <ProblemAlert error={error} />
      <Form<ActionValues>
        name="action"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={Object.fromEntries(fields.map(({ name, initial }) => [name, initial]))}
        onFinish={onTake}
      >
        {fields.map((field) => (
          <Form.Item
            key={field.name}
            name={field.name}
            label={field.required ? field.label : t('form.optional', { label: field.label })}
            rules={rulesOf(field, t)}
          >
            {inputOf(field)}
          </Form.Item>
        ))}
      </Form>
    </Modal>
  );
}

function rulesOf({ kind, required = false, min, options = [] }: ActionField, t: TFunction): FormRule[] {
  if (kind === 'checks' && required) {
    return [{ type: 'array', required, len: options.length, message: t('form.tickAll') }];
  }
  return [
    ...(required ? [{ required, message: t('form.required') }] : []),
    ...(min === undefined ? [] : [{ min, whitespace: true, message: t('form.atLeast', { count: min }) }]),
  ];
}

function inputOf({ kind, max, options = [] }: ActionField) {
  switch (kind) {
    case 'short':
      return <Input maxLength={400} />;
    case 'day':
      return <Input type="date" max={max} />;
    case 'text':
      return <Input maxLength={100} autoComplete="off" />;
    case 'long':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />;
    case 'choice':
      return <Select allowClear options={[...options]} showSearch={{ optionFilterProp: 'label' }} />;
    case 'choices':
      return <Select mode="multiple" options={[...options]} showSearch={{ optionFilterProp: 'label' }} />;
    case 'checks':
      return <Checkbox.Group className="checks" options={[...options]} />;
    case 'score':
      return <Rate />;
  }
}
