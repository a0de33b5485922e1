import { App, Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../api/use-change.ts';
import { changeEndpoint, type EndpointFields as Fields, type WebhookEndpoint } from '../../api/webhooks.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { EndpointFields } from './endpoint-fields.tsx';

interface ChangeEndpointFormProps {
  readonly endpoint: WebhookEndpoint;
  readonly onClose: () => void;
}

export function ChangeEndpointForm({ endpoint, onClose }: ChangeEndpointFormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const change = useChange(
    (fields: Fields, key) => changeEndpoint(endpoint, fields, key),
    () => {
      void message.success(t('form.done', { action: t('webhooks.change') }));
      onClose();
    },
  );
  const { url, types, description } = endpoint;
  return (
    <Modal
      open
      title={t('webhooks.change')}
      okText={t('form.save')}
      cancelText={t('form.cancel')}
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={change.error} />
      <Form<Fields>
        name="endpoint-change"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ url, types, description: description ?? '' }}
        onFinish={(fields) => change.mutate(fields, { onError: (error) => showFieldProblems(form, error) })}
      >
        <EndpointFields />
      </Form>
    </Modal>
  );
}
