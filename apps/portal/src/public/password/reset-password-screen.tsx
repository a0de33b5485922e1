import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { takeResetToken } from './reset-token.ts';

/** Where the link of the letter leads: sets a new password, once. */
export function ResetPasswordScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [token] = useState(takeResetToken);
  const reset = useChange(
    ({ password }: { readonly password: string }) =>
      answerOf(api.POST('/api/v1/auth/password/reset', { body: { token: token ?? '', password } })),
    async () => {
      void message.success(t('resetPassword.done'));
      await navigate({ to: '/sign-in' });
    },
  );
  return (
    <Page title={t('resetPassword.title')} lead={t('resetPassword.lead')} narrow>
      <Panel>
        <ProblemAlert error={reset.error} />
        {token === null ? (
          <p>{t('resetPassword.noLink')}</p>
        ) : (
          <Form layout="vertical" requiredMark={false} onFinish={reset.mutate}>
            <Form.Item
              name="password"
              label={t('resetPassword.password')}
              extra={t('register.passwordHelp')}
              rules={[{ required: true, message: t('form.required') }]}
            >
              <Input.Password autoComplete="new-password" maxLength={200} autoFocus />
            </Form.Item>
            <Button type="primary" htmlType="submit" block size="large" loading={reset.isPending}>
              {t('resetPassword.submit')}
            </Button>
          </Form>
        )}
        <p className="aside">
          <Link to="/forgotten-password">{t('resetPassword.again')}</Link>
        </p>
      </Panel>
    </Page>
  );
}
