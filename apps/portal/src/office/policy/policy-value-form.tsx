import { useQuery } from '@tanstack/react-query';
import { App, Form, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { policyValuesQuery, type PolicyValue, type PolicyVersion } from '../../api/policies.ts';
import { useChange } from '../../api/use-change.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { PolicyValueInput } from './policy-value-input.tsx';

interface Fields {
  readonly entry?: string;
  readonly pointer?: string;
  readonly value?: PolicyValue['value'];
}

interface PolicyValueFormProps {
  readonly version: PolicyVersion;
  readonly onClose: () => void;
}

/** Chooses one value of a draft, first what it belongs to and then which one, and changes it. */
export function PolicyValueForm({ version, onClose }: PolicyValueFormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const { data, error } = useQuery(policyValuesQuery(version.id, version.version));
  const values = data?.items ?? [];
  const entry = Form.useWatch('entry', form);
  const pointer = Form.useWatch('pointer', form);
  const chosen = values.find((value) => value.pointer === pointer);
  const change = useChange(
    ({ value }: Fields, key) =>
      answerOf(
        api.PATCH('/api/v1/policy-versions/{id}', {
          params: { path: { id: version.id } },
          headers: changeHeaders(key, version.version),
          body: { changes: [{ pointer: chosen?.pointer ?? '', value: value ?? null }] },
        }),
      ),
    () => {
      void message.success(t('form.done', { action: t('policies.change') }));
      onClose();
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  const byLabel = { optionFilterProp: 'label' } as const;
  return (
    <Modal
      open
      title={t('policies.change')}
      okText={t('form.save')}
      cancelText={t('form.back')}
      okButtonProps={{ disabled: chosen === undefined }}
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="ask">{t('policies.changeLead')}</p>
      <ProblemAlert error={error ?? change.error} />
      <Form<Fields>
        name="policy-value"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => change.mutate(fields)}
      >
        <Form.Item name="entry" label={t('policies.changeEntry')} rules={required}>
          <Select
            showSearch={byLabel}
            loading={data === undefined}
            options={[...new Set(values.map((value) => value.entry))].map((name) => ({
              value: name,
              label: name,
            }))}
            onChange={() => form.setFieldsValue({ pointer: undefined, value: undefined })}
          />
        </Form.Item>
        <Form.Item name="pointer" label={t('policies.changeWhat')} rules={required}>
          <Select
            showSearch={byLabel}
            disabled={entry === undefined}
            options={values
              .filter((value) => value.entry === entry)
              .map((value) => ({ value: value.pointer, label: value.place }))}
            onChange={(to: string) =>
              form.setFieldsValue({ value: values.find((value) => value.pointer === to)?.value ?? null })
            }
          />
        </Form.Item>
        {chosen !== undefined && (
          <Form.Item
            key={chosen.pointer}
            name="value"
            label={t('policies.changeTo')}
            extra={t('policies.changeFrom', { value: chosen.text })}
            rules={chosen.kind === 'limit' ? [] : required}
          >
            <PolicyValueInput kind={chosen.kind} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
