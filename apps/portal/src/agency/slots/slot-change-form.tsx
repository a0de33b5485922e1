import { App, Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { Slot } from '../../api/requests.ts';
import { useChange } from '../../api/use-change.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { instantOf, localOf } from '../../ui/local-time.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface Fields {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelUntil: string;
  readonly capacity: number;
}

/** Other places or times for a slot; what was not touched is not sent. */
export function SlotChangeForm({ slot, onClose }: { readonly slot: Slot; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const initial: Fields = {
    startsAt: localOf(slot.startsAt),
    endsAt: localOf(slot.endsAt),
    cancelUntil: localOf(slot.cancelUntil),
    capacity: slot.capacity,
  };
  const send = useChange(
    (fields: Fields, key) =>
      answerOf(
        api.PATCH('/api/v1/slots/{id}', {
          params: { path: { id: slot.id } },
          body: {
            ...(fields.startsAt !== initial.startsAt && { startsAt: instantOf(fields.startsAt) }),
            ...(fields.endsAt !== initial.endsAt && { endsAt: instantOf(fields.endsAt) }),
            ...(fields.cancelUntil !== initial.cancelUntil && { cancelUntil: instantOf(fields.cancelUntil) }),
            ...(fields.capacity !== initial.capacity && { capacity: fields.capacity }),
          },
          headers: changeHeaders(key, slot.version),
        }),
      ),
    () => {
      void message.success(t('slots.changed'));
      onClose();
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Modal
      open
      title={t('slots.change')}
      okText={t('slots.change')}
      cancelText={t('form.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="ask">{t('slots.changeLead')}</p>
      <ProblemAlert error={send.error} />
      <Form<Fields>
        name="slot-change"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={(fields) => send.mutate(fields, { onError: (error) => showFieldProblems(form, error) })}
      >
        {(['startsAt', 'endsAt', 'cancelUntil'] as const).map((name) => (
          <Form.Item key={name} name={name} label={t(`slots.${name}`)} rules={required}>
            <Input type="datetime-local" />
          </Form.Item>
        ))}
        <Form.Item name="capacity" label={t('slots.capacity')} rules={required}>
          <InputNumber min={1} max={10_000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
