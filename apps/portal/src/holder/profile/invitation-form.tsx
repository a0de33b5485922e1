import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

type Fields = Schemas['InvitationBody'];

interface FormProps {
  readonly id: string;
  readonly onClose: () => void;
}

export function InvitationForm({ id, onClose }: FormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const invite = useChange(
    (body: Fields, key) =>
      answerOf(
        api.POST('/api/v1/me/dependants/{id}/invite', {
          params: { path: { id } },
          body,
          headers: changeHeaders(key),
        }),
      ),
    () => {
      void message.success(t('dependants.inviteSent'));
      onClose();
    },
  );
  return (
    <Modal
      open
      title={t('dependants.act.invite')}
      okText={t('dependants.inviteSend')}
      cancelText={t('form.cancel')}
      confirmLoading={invite.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={invite.error} />
      <p>{t('dependants.inviteLead')}</p>
      <Form<Fields>
        name="invitation"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => invite.mutate(values, { onError: (error) => showFieldProblems(form, error) })}
      >
        <Form.Item
          name="email"
          label={t('signIn.email')}
          rules={[{ required: true, message: t('form.required') }]}
        >
          <Input type="email" inputMode="email" maxLength={254} autoComplete="off" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
