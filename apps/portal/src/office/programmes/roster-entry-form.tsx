import { App, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface Fields {
  readonly name: string;
  readonly identityType: string;
  readonly identityNumber: string;
  readonly cohort: string;
  readonly state: string;
}

interface RosterEntryFormProps {
  readonly code: string;
  readonly onClose: () => void;
}

/** Puts one person on a roster. */
export function RosterEntryForm({ code, onClose }: RosterEntryFormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const enter = useChange(
    (body: Fields, key) =>
      answerOf(
        api.POST('/api/v1/programmes/{code}/roster', {
          params: { path: { code } },
          body,
          headers: changeHeaders(key),
        }),
      ),
    () => {
      void message.success(t('form.done', { action: t('programmes.enter') }));
      onClose();
    },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Modal
      open
      title={t('programmes.enter')}
      okText={t('programmes.enter')}
      cancelText={t('form.cancel')}
      confirmLoading={enter.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={enter.error} />
      <Form<Fields>
        name="roster-entry"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ identityType: 'resident_identity_card', state: 'active' }}
        onFinish={(fields) => enter.mutate(fields, { onError: (error) => showFieldProblems(form, error) })}
      >
        <Form.Item name="name" label={t('profile.name')} rules={required}>
          <Input maxLength={100} autoComplete="off" />
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
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="cohort" label={t('programmes.cohort')} rules={required}>
          <Input maxLength={4} inputMode="numeric" autoComplete="off" />
        </Form.Item>
        <Form.Item name="state" label={t('requests.state')} rules={required}>
          <Select
            options={(['active', 'completed'] as const).map((value) => ({
              value,
              label: t(`rosterState.${value}`),
            }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
