import { useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { takeResetToken } from './reset-token.ts';

/** Where the letter to another address leads: with the password, that address becomes the one to sign in with. */
export function ConfirmEmailScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [token] = useState(takeResetToken);
  const confirm = useChange(
    ({ password }: { readonly password: string }) =>
      answerOf(api.POST('/api/v1/auth/email/confirm', { body: { token: token ?? '', password } })),
    async () => {
      void message.success(t('confirmEmail.done'));
      await navigate({ to: '/sign-in' });
    },
  );
  return (
    <Page title={t('confirmEmail.title')} lead={t('confirmEmail.lead')} narrow>
      <Panel>
        <ProblemAlert error={confirm.error} />
        {token === null ? (
          <p>{t('confirmEmail.noLink')}</p>
        ) : (
          <Form layout="vertical" requiredMark={false} onFinish={confirm.mutate}>
            <Form.Item
              name="password"
              label={t('confirmEmail.password')}
              rules={[{ required: true, message: t('form.required') }]}
            >
              <Input.Password autoComplete="current-password" maxLength={200} autoFocus />
            </Form.Item>
            <Button type="primary" htmlType="submit" block size="large" loading={confirm.isPending}>
              {t('confirmEmail.submit')}
            </Button>
          </Form>
        )}
      </Panel>
    </Page>
  );
}
