import { Form, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../api/use-change.ts';
import { addEndpoint, type MadeWebhookEndpoint } from '../../api/webhooks.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { EndpointFields } from './endpoint-fields.tsx';

type Fields = Parameters<typeof addEndpoint>[0];

interface AddEndpointFormProps {
  readonly onMade: (endpoint: MadeWebhookEndpoint) => void;
  readonly onClose: () => void;
}

export function AddEndpointForm({ onMade, onClose }: AddEndpointFormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const add = useChange(addEndpoint, onMade);
  return (
    <Modal
      open
      title={t('webhooks.add')}
      okText={t('webhooks.add')}
      cancelText={t('form.cancel')}
      confirmLoading={add.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={add.error} />
      <Form<Fields>
        name="endpoint"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ types: [], signature: 'symmetric' }}
        onFinish={(fields) => add.mutate(fields, { onError: (error) => showFieldProblems(form, error) })}
      >
        <EndpointFields />
        <Form.Item name="signature" label={t('webhooks.signature')}>
          <Radio.Group
            options={[
              { value: 'symmetric', label: t('webhooks.symmetric') },
              { value: 'ed25519', label: t('webhooks.ed25519') },
            ]}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
