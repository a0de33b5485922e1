import { App, Form, Input, InputNumber, Modal, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { useUser } from '../../api/session.ts';
import { useChange } from '../../api/use-change.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { instantOf } from '../../ui/local-time.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAgencyServices } from '../use-agency-services.ts';

interface Fields {
  readonly service: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelUntil: string;
  readonly capacity: number;
  readonly confirmsAtOnce: boolean;
}

export function SlotForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const user = useUser();
  const services = useAgencyServices(user?.agency?.id, 'booking');
  const [form] = Form.useForm<Fields>();
  const publish = useChange(
    (fields: Fields, key) =>
      answerOf(
        api.POST('/api/v1/slots', {
          body: {
            ...fields,
            startsAt: instantOf(fields.startsAt),
            endsAt: instantOf(fields.endsAt),
            cancelUntil: instantOf(fields.cancelUntil),
          },
          headers: changeHeaders(key),
        }),
      ),
    () => {
      void message.success(t('slots.added'));
      onClose();
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Modal
      open
      title={t('slots.add')}
      okText={t('slots.add')}
      cancelText={t('form.cancel')}
      confirmLoading={publish.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={publish.error} />
      <Form<Fields>
        name="slot"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ capacity: 1, confirmsAtOnce: true }}
        onFinish={(fields) => publish.mutate(fields, { onError: (error) => showFieldProblems(form, error) })}
      >
        <Form.Item name="service" label={t('slots.service')} rules={required}>
          <Select options={services.map(({ code, name }) => ({ value: code, label: name }))} />
        </Form.Item>
        <Form.Item name="startsAt" label={t('slots.startsAt')} rules={required}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="endsAt" label={t('slots.endsAt')} rules={required}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="cancelUntil" label={t('slots.cancelUntil')} rules={required}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="capacity" label={t('slots.capacity')} rules={required}>
          <InputNumber min={1} max={10_000} />
        </Form.Item>
        <Form.Item name="confirmsAtOnce" label={t('slots.confirmsAtOnce')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
    </Modal>
  );
}
