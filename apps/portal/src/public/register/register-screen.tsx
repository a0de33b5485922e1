import { Link, useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { currentLanguage } from '../../i18n/i18n.ts';
import { hasToken } from '../family-invitation/held-token.ts';
import { NewAccountScreen } from '../new-account/new-account-screen.tsx';

type Registration = Schemas['RegistrationBody'];

export function RegisterScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <NewAccountScreen<Registration>
      name="registration"
      texts={{
        ...{ title: t('register.title'), lead: t('register.lead') },
        ...{ submit: t('register.submit'), done: t('register.done') },
      }}
      send={(values, key) => {
        const body = { ...values, locale: currentLanguage() };
        return answerOf(api.POST('/api/v1/auth/register', { body, headers: changeHeaders(key) }));
      }}
      onDone={() => navigate({ to: hasToken() ? '/family-invitation' : '/profile' })}
      below={
        <p className="aside">
          {t('takeOver.offer')} <Link to="/take-over">{t('takeOver.link')}</Link>
        </p>
      }
    >
      <Form.Item
        name="name"
        label={t('register.name')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <Input autoComplete="name" maxLength={100} autoFocus />
      </Form.Item>
    </NewAccountScreen>
  );
}
