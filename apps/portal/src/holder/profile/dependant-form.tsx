import { App, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import type { Dependant } from '../../api/family.ts';
import { useChange } from '../../api/use-change.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { today } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { withoutEmpty } from '../../ui/without-empty.ts';

type Fields = Schemas['DependantBody'];

interface DependantFormProps {
  /** Null for a new one. */
  readonly dependant: Dependant | null;
  readonly onClose: () => void;
}

export function DependantForm({ dependant, onClose }: DependantFormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const save = useChange(
    (body: Fields, key) =>
      dependant === null
        ? answerOf(api.POST('/api/v1/me/dependants', { body, headers: changeHeaders(key) }))
        : answerOf(
            api.PATCH('/api/v1/me/dependants/{id}', {
              params: { path: { id: dependant.id } },
              body,
              headers: changeHeaders(key, dependant.version),
            }),
          ),
    () => {
      void message.success(t('dependants.saved'));
      onClose();
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Modal
      open
      title={dependant === null ? t('dependants.add') : t('dependants.change')}
      okText={t('form.save')}
      cancelText={t('form.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={save.error} />
      <Form<Fields>
        name="dependant"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={dependant === null ? {} : known(dependant)}
        onFinish={(values) =>
          save.mutate(withoutEmpty(values), { onError: (error) => showFieldProblems(form, error) })
        }
      >
        <Form.Item name="relation" label={t('dependants.relation')} rules={required}>
          <Select
            options={(['spouse', 'child', 'parent'] as const).map((value) => ({
              value,
              label: t(`relation.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="name" label={t('profile.name')} rules={required}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="birthDate" label={t('profile.birthDate')} rules={required}>
          <Input type="date" max={today()} />
        </Form.Item>
        <Form.Item name="identityType" label={t('profile.identityType')}>
          <Select
            allowClear
            options={(['resident_identity_card', 'passport'] as const).map((value) => ({
              value,
              label: t(`identityType.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="identityNumber"
          label={t('profile.identityNumber')}
          extra={dependant?.identityNumber ?? t('dependants.identityHelp')}
        >
          <Input maxLength={20} autoComplete="off" />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** What may be changed of an entry; the number is masked and stays as it is unless another is entered. */
function known({ relation, name, birthDate, identityType }: Dependant): Partial<Fields> {
  return { relation, name, birthDate, ...(identityType !== null && { identityType }) };
}
