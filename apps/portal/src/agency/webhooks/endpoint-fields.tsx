import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { webhookTypesQuery } from '../../api/webhooks.ts';

/** What adding and changing an endpoint both ask: where, what of, and what it is for. */
export function EndpointFields() {
  const { t } = useTranslation();
  const types = useQuery(webhookTypesQuery);
  const required = [{ required: true, message: t('form.required') }];
  return (
    <>
      <Form.Item name="url" label={t('webhooks.url')} extra={t('webhooks.urlHint')} rules={required}>
        <Input maxLength={2000} autoComplete="off" inputMode="url" placeholder="https://" />
      </Form.Item>
      <Form.Item name="types" label={t('webhooks.types')} rules={required}>
        <Select
          mode="multiple"
          loading={types.isPending}
          options={(types.data?.items ?? []).map(({ type, meaning }) => ({
            value: type,
            label: `${meaning} (${type})`,
          }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item name="description" label={t('form.optional', { label: t('webhooks.description') })}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}
