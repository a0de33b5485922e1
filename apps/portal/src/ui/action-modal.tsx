import { Form, Input, Modal, Rate, Select } from 'antd';
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
            rules={field.required ? [{ required: true, message: t('form.required') }] : []}
          >
            {inputOf(field)}
          </Form.Item>
        ))}
      </Form>
    </Modal>
  );
}

function inputOf({ kind, options = [] }: ActionField) {
  switch (kind) {
    case 'short':
      return <Input maxLength={400} />;
    case 'day':
      return <Input type="date" />;
    case 'long':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />;
    case 'choice':
      return <Select options={[...options]} />;
    case 'score':
      return <Rate />;
  }
}
