import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import type { Me } from '../../api/me.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { CitySelect } from '../../ui/city-select.tsx';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { today } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { nationalities } from './nationalities.ts';

type Profile = Schemas['MeBody'];

export function ProfileForm({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Profile>();
  const [changesIdentity, setChangesIdentity] = useState(me.profile === null);
  const save = useChange(
    (body: Profile, key) =>
      answerOf(api.PATCH('/api/v1/me', { body, headers: changeHeaders(key, me.version) })),
    () => void message.success(t('profile.saved')),
  );
  const required = [{ required: true, message: t('form.required') }];
  const { identityNumber, ...known } = me.profile ?? { name: me.user.name, identityNumber: '' };
  const initial = {
    nationality: 'CN',
    identityType: 'resident_identity_card',
    ...known,
  } as Profile;
  return (
    <>
      <ProblemAlert error={save.error} />
      <Form<Profile>
        name="profile"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={(values) => save.mutate(values, { onError: (error) => showFieldProblems(form, error) })}
      >
        <div className="fields">
          <Form.Item name="name" label={t('profile.name')} rules={required}>
            <Input autoComplete="name" maxLength={100} />
          </Form.Item>
          <Form.Item name="birthDate" label={t('profile.birthDate')} rules={required}>
            <Input type="date" max={today()} autoComplete="bday" />
          </Form.Item>
          <Form.Item name="nationality" label={t('profile.nationality')} rules={required}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={nationalities(language)} />
          </Form.Item>
          <Form.Item name="city" label={t('profile.city')} rules={required}>
            <CitySelect />
          </Form.Item>
          {changesIdentity ? (
            <>
              <Form.Item name="identityType" label={t('profile.identityType')} rules={required}>
                <Select
                  options={(['resident_identity_card', 'passport'] as const).map((value) => ({
                    value,
                    label: t(`identityType.${value}`),
                  }))}
                />
              </Form.Item>
              <Form.Item
                name="identityNumber"
                label={t('profile.identityNumber')}
                extra={t('profile.identityHelp')}
                rules={required}
              >
                <Input maxLength={20} autoComplete="off" />
              </Form.Item>
            </>
          ) : (
            <div className="field-wide known">
              <span>{t('profile.identityNumber')}</span>
              <strong>{identityNumber}</strong>
              <Button type="link" onClick={() => setChangesIdentity(true)}>
                {t('profile.changeIdentity')}
              </Button>
            </div>
          )}
          <Form.Item name="employer" label={t('profile.employer')} rules={required}>
            <Input autoComplete="organization" maxLength={200} />
          </Form.Item>
          <Form.Item name="jobTitle" label={t('profile.jobTitle')} rules={required}>
            <Input autoComplete="organization-title" maxLength={100} />
          </Form.Item>
          <Form.Item name="phone" label={t('profile.phone')} rules={required}>
            <Input type="tel" autoComplete="tel" maxLength={20} />
          </Form.Item>
        </div>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('profile.save')}
        </Button>
      </Form>
    </>
  );
}
