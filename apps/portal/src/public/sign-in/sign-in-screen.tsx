import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { ProblemError } from '../../api/problem.ts';
import { homeOf } from '../../api/session.ts';
import { useBeginSession } from '../../api/use-begin-session.ts';
import { useChange } from '../../api/use-change.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

type SignIn = Schemas['SignInBody'];

export function SignInScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const router = useRouter();
  const beginSession = useBeginSession();
  const { to } = useSearch({ from: '/sign-in' });
  const [codeAsked, setCodeAsked] = useState(false);
  const signIn = useChange(
    (body: SignIn) => answerOf(api.POST('/api/v1/auth/login', { body })),
    async (session) => {
      beginSession(session);
      const { user } = session;
      if (to === undefined || user.secondFactorMissing) await navigate({ to: homeOf(user) });
      else router.history.push(to);
    },
  );
  const send = (values: SignIn) =>
    signIn.mutate(values, {
      onError: (error) => {
        if (error instanceof ProblemError && error.problem.code === 'auth.otp_required') setCodeAsked(true);
      },
    });

  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')} narrow>
      <Panel>
        <ProblemAlert error={signIn.error} />
        <Form<SignIn> layout="vertical" requiredMark={false} onFinish={send}>
          <Form.Item
            name="email"
            label={t('signIn.email')}
            rules={[{ required: true, message: t('form.required') }]}
          >
            <Input type="email" autoComplete="username" inputMode="email" autoFocus />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('signIn.password')}
            rules={[{ required: true, message: t('form.required') }]}
          >
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          {codeAsked && (
            <Form.Item
              name="otp"
              label={t('signIn.code')}
              extra={t('signIn.codeHelp')}
              rules={[{ required: true, message: t('form.required') }]}
            >
              <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus />
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" block size="large" loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
        </Form>
        <p className="aside">
          <Link to="/forgotten-password">{t('signIn.forgotten')}</Link>
        </p>
        <p className="aside">
          {t('signIn.noAccount')} <Link to="/register">{t('signIn.register')}</Link>
        </p>
      </Panel>
    </Page>
  );
}
