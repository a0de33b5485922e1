import { Link } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

type Forgotten = Schemas['ForgottenPasswordBody'];

/** Asks for the letter that sets a new password. Whether there is such an account is not told. */
export function ForgottenPasswordScreen() {
  const { t } = useTranslation();
  const [form] = Form.useForm<Forgotten>();
  const ask = useChange((body: Forgotten) => answerOf(api.POST('/api/v1/auth/password/forgot', { body })));
  return (
    <Page title={t('forgotten.title')} lead={t('forgotten.lead')} narrow>
      <Panel>
        <ProblemAlert error={ask.error} />
        {ask.isSuccess && <Alert type="success" showIcon title={t('forgotten.sent')} role="status" />}
        <Form<Forgotten>
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={(values) => ask.mutate(values, { onError: (error) => showFieldProblems(form, error) })}
        >
          <Form.Item
            name="email"
            label={t('signIn.email')}
            rules={[{ required: true, message: t('form.required') }]}
          >
            <Input type="email" autoComplete="username" inputMode="email" maxLength={254} autoFocus />
          </Form.Item>
          <Button type="primary" htmlType="submit" block size="large" loading={ask.isPending}>
            {t('forgotten.submit')}
          </Button>
        </Form>
        <p className="aside">
          <Link to="/sign-in">{t('forgotten.back')}</Link>
        </p>
      </Panel>
    </Page>
  );
}
