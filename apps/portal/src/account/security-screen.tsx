import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input, QRCode, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../api/client.ts';
import { homeOf, sessionQuery, useUser } from '../api/session.ts';
import { useChange } from '../api/use-change.ts';
import { ChangePassword } from './change-password.tsx';
import { NotificationPreferences } from './notification-preferences.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';

type Code = Schemas['CodeBody'];

/** One-time codes: staff must set them up before they go on, everybody else may. */
export function SecurityScreen() {
  const { t } = useTranslation();
  const user = useUser();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const enrol = useChange((_: null) => answerOf(api.POST('/api/v1/auth/mfa/totp/enrol')));
  const confirm = useChange(
    (body: Code, key) =>
      answerOf(api.POST('/api/v1/auth/mfa/totp/confirm', { body, headers: changeHeaders(key) })),
    async () => {
      void message.success(t('security.done'));
      const fresh = await client.query({ ...sessionQuery, staleTime: 0 });
      if (fresh) await navigate({ to: homeOf(fresh.user) });
    },
  );
  if (user === null) return null;
  return (
    <Page
      title={t('security.title')}
      lead={user.secondFactorMissing ? t('security.mustLead') : t('security.lead')}
      narrow
    >
      <Panel title={t('security.codes')}>
        {user.secondFactorEnrolled ? (
          <p>{t('security.enrolled')}</p>
        ) : enrol.data === undefined ? (
          <>
            <p>{t('security.explain')}</p>
            <ProblemAlert error={enrol.error} />
            <Button type="primary" loading={enrol.isPending} onClick={() => enrol.mutate(null)}>
              {t('security.begin')}
            </Button>
          </>
        ) : (
          <>
            <p>{t('security.scan')}</p>
            <QRCode value={enrol.data.uri} type="svg" size={184} />
            <p>
              {t('security.type')} <Typography.Text copyable>{enrol.data.secret}</Typography.Text>
            </p>
            <ProblemAlert error={confirm.error} />
            <Form<Code> layout="vertical" requiredMark={false} onFinish={(values) => confirm.mutate(values)}>
              <Form.Item
                name="code"
                label={t('signIn.code')}
                rules={[{ required: true, message: t('form.required') }]}
              >
                <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus />
              </Form.Item>
              <Button type="primary" htmlType="submit" loading={confirm.isPending}>
                {t('security.confirm')}
              </Button>
            </Form>
          </>
        )}
      </Panel>
      {!user.secondFactorMissing && <ChangePassword />}
      {!user.secondFactorMissing && <NotificationPreferences />}
    </Page>
  );
}
