import { Link } from '@tanstack/react-router';
import { App, Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.ts';
import { useBeginSession } from '../../api/use-begin-session.ts';
import { useChange } from '../../api/use-change.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

interface NewAccountScreenProps<Values extends Credentials> {
  readonly name: 'registration' | 'take-over';
  readonly texts: Readonly<Record<'title' | 'lead' | 'submit' | 'done', string>>;
  readonly initialValues?: { readonly [Key in keyof Values]?: Values[Key] };
  /** Makes the account, or gives it to its owner. */
  readonly send: (values: Values, key: string) => Promise<unknown>;
  readonly onDone: () => Promise<void>;
  /** The fields before email and password. */
  readonly children: ReactNode;
  readonly below?: ReactNode;
}

/** Who sets the email and password of an account is signed in with them at once. */
export function NewAccountScreen<Values extends Credentials>({
  name,
  texts,
  initialValues,
  send,
  onDone,
  children,
  below,
}: NewAccountScreenProps<Values>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const beginSession = useBeginSession();
  const [form] = Form.useForm<Values>();
  const change = useChange(
    async (values: Values, key) => {
      await send(values, key);
      const { email, password } = values;
      return answerOf(api.POST('/api/v1/auth/login', { body: { email, password } }));
    },
    async (session) => {
      beginSession(session);
      void message.success(texts.done);
      await onDone();
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Page title={texts.title} lead={texts.lead} narrow>
      <Panel>
        <ProblemAlert error={change.error} />
        <Form<Values>
          name={name}
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={initialValues}
          onFinish={(values) => change.mutate(values, { onError: (error) => showFieldProblems(form, error) })}
        >
          {children}
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
          <Button type="primary" htmlType="submit" block size="large" loading={change.isPending}>
            {texts.submit}
          </Button>
        </Form>
        <p className="aside">
          {t('register.haveAccount')} <Link to="/sign-in">{t('nav.signIn')}</Link>
        </p>
        {below}
      </Panel>
    </Page>
  );
}
