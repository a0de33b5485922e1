import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { currentLanguage } from '../../i18n/i18n.ts';
import { NewAccountScreen } from '../new-account/new-account-screen.tsx';

type TakeOver = Schemas['TakeOverBody'];

/** Who was accredited on paper sets email and password of the account that holds the card. */
export function TakeOverScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const required = [{ required: true, message: t('form.required') }];
  return (
    <NewAccountScreen<TakeOver>
      name="take-over"
      texts={{
        ...{ title: t('takeOver.title'), lead: t('takeOver.lead') },
        ...{ submit: t('takeOver.submit'), done: t('takeOver.done') },
      }}
      initialValues={{ identityType: 'resident_identity_card' }}
      send={(values) => {
        const body = { ...values, locale: currentLanguage() };
        return answerOf(api.POST('/api/v1/auth/take-over', { body }));
      }}
      onDone={() => navigate({ to: '/card' })}
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
    </NewAccountScreen>
  );
}
