import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { rememberSession } from '../../api/session-hint.ts';
import type { Session } from '../../api/session.ts';
import { useChange } from '../../api/use-change.ts';
import { currentLanguage } from '../../i18n/i18n.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { hasToken } from '../family-invitation/held-token.ts';

type Registration = Schemas['RegistrationBody'];

export function RegisterScreen() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form] = Form.useForm<Registration>();
  const register = useChange(
    async (values: Registration, key) => {
      const body = { ...values, locale: currentLanguage() };
      await answerOf(api.POST('/api/v1/auth/register', { body, headers: changeHeaders(key) }));
      const { email, password } = values;
      return answerOf(api.POST('/api/v1/auth/login', { body: { email, password } }));
    },
    async ({ user, demoClock }) => {
      rememberSession();
      client.clear();
      client.setQueryData<Session>(['session'], { user, demoClock });
      void message.success(t('register.done'));
      await navigate({ to: hasToken() ? '/family-invitation' : '/profile' });
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Page title={t('register.title')} lead={t('register.lead')} narrow>
      <Panel>
        <ProblemAlert error={register.error} />
        <Form<Registration>
          name="registration"
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={(values) =>
            register.mutate(values, { onError: (error) => showFieldProblems(form, error) })
          }
        >
          <Form.Item name="name" label={t('register.name')} rules={required}>
            <Input autoComplete="name" maxLength={100} autoFocus />
          </Form.Item>
          <Form.Item name="email" label={t('signIn.email')} rules={required}>
            <Input type="email" autoComplete="username" inputMode="email" maxLength={254} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('signIn.password')}
            extra={t('register.passwordHelp')}
            rules={required}
          >
            <Input.Password autoComplete="new-password" maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" block size="large" loading={register.isPending}>
            {t('register.submit')}
          </Button>
        </Form>
        <p className="aside">
          {t('register.haveAccount')} <Link to="/sign-in">{t('nav.signIn')}</Link>
        </p>
        <p className="aside">
          {t('takeOver.offer')} <Link to="/take-over">{t('takeOver.link')}</Link>
        </p>
      </Panel>
    </Page>
  );
}
