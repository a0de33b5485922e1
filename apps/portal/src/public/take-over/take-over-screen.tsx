import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { rememberSession } from '../../api/session-hint.ts';
import type { Session } from '../../api/session.ts';
import { useChange } from '../../api/use-change.ts';
import { currentLanguage } from '../../i18n/i18n.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

type TakeOver = Schemas['TakeOverBody'];

/** Who was accredited on paper sets email and password of the account that holds the card. */
export function TakeOverScreen() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form] = Form.useForm<TakeOver>();
  const takeOver = useChange(
    async (values: TakeOver) => {
      const body = { ...values, locale: currentLanguage() };
      await answerOf(api.POST('/api/v1/auth/take-over', { body }));
      const { email, password } = values;
      return answerOf(api.POST('/api/v1/auth/login', { body: { email, password } }));
    },
    async ({ user, demoClock }) => {
      rememberSession();
      client.clear();
      client.setQueryData<Session>(['session'], { user, demoClock });
      void message.success(t('takeOver.done'));
      await navigate({ to: '/card' });
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Page title={t('takeOver.title')} lead={t('takeOver.lead')} narrow>
      <Panel>
        <ProblemAlert error={takeOver.error} />
        <Form<TakeOver>
          name="take-over"
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ identityType: 'resident_identity_card' }}
          onFinish={(values) =>
            takeOver.mutate(values, { onError: (error) => showFieldProblems(form, error) })
          }
        >
          <Form.Item name="cardNumber" label={t('takeOver.cardNumber')} rules={required}>
            <Input maxLength={40} autoFocus />
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
            <Input maxLength={64} autoComplete="off" />
          </Form.Item>
          <Form.Item name="phone" label={t('profile.phone')} rules={required}>
            <Input type="tel" maxLength={20} autoComplete="tel" />
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
          <Button type="primary" htmlType="submit" block size="large" loading={takeOver.isPending}>
            {t('takeOver.submit')}
          </Button>
        </Form>
        <p className="aside">
          {t('register.haveAccount')} <Link to="/sign-in">{t('nav.signIn')}</Link>
        </p>
      </Panel>
    </Page>
  );
}
