import { useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { dropToken } from './held-token.ts';

type Fields = Omit<Schemas['AcceptanceBody'], 'token'>;

/** Who accepts says who he or she is, as the holder has entered it. */
export function AcceptanceForm({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const accept = useChange(
    (fields: Fields) =>
      answerOf(api.POST('/api/v1/family-invitations/accept', { body: { ...fields, token } })),
    async () => {
      dropToken();
      void message.success(t('invitation.done'));
      await navigate({ to: '/profile' });
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <>
      <ProblemAlert error={accept.error} />
      <Form<Fields>
        name="acceptance"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ identityType: 'resident_identity_card' }}
        onFinish={(values) => accept.mutate(values, { onError: (error) => showFieldProblems(form, error) })}
      >
        <Form.Item name="name" label={t('profile.name')} rules={required}>
          <Input maxLength={100} autoComplete="name" />
        </Form.Item>
        <Form.Item name="identityType" label={t('profile.identityType')} rules={required}>
          <Select
            options={(['resident_identity_card', 'passport'] as const).map((value) => ({
              value,
              label: t(`identityType.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="identityNumber" label={t('profile.identityNumber')} rules={required}>
          <Input maxLength={20} autoComplete="off" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block size="large" loading={accept.isPending}>
          {t('invitation.accept')}
        </Button>
      </Form>
    </>
  );
}
