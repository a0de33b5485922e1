import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '../api/client.ts';
import { useChange } from '../api/use-change.ts';
import { Panel } from '../ui/panel.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';

type Change = Schemas['PasswordChangeBody'];

/** Changes one's own password, by the present one. */
export function ChangePassword() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Change>();
  const change = useChange(
    (body: Change) => answerOf(api.POST('/api/v1/auth/password/change', { body })),
    () => {
      form.resetFields();
      void message.success(t('security.passwordDone'));
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Panel title={t('security.password')}>
      <p>{t('security.passwordExplain')}</p>
      <ProblemAlert error={change.error} />
      <Form<Change>
        name="password-change"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => change.mutate(values)}
      >
        <Form.Item name="currentPassword" label={t('security.currentPassword')} rules={required}>
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('resetPassword.password')}
          extra={t('register.passwordHelp')}
          rules={required}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('security.changePassword')}
        </Button>
      </Form>
    </Panel>
  );
}
