import { useQuery } from '@tanstack/react-query';
import { App, Form, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { consentTextsQuery } from '../../api/family.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface FormProps {
  readonly id: string;
  readonly onClose: () => void;
}

type Fields = Pick<Schemas['GuardianshipBody'], 'capacity'>;

/** The guardian reads what is agreed to, says in which capacity, and agrees. */
export function GuardianshipForm({ id, onClose }: FormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const texts = useQuery(consentTextsQuery(useLanguage()));
  const [form] = Form.useForm<Fields>();
  const declare = useChange(
    (body: Schemas['GuardianshipBody'], key) =>
      answerOf(
        api.POST('/api/v1/me/dependants/{id}/declare_guardianship', {
          params: { path: { id } },
          body,
          headers: changeHeaders(key),
        }),
      ),
    () => {
      void message.success(t('consent.saved'));
      onClose();
    },
  );
  return (
    <Modal
      open
      title={t('dependants.act.declare_guardianship')}
      okText={t('consent.agree')}
      cancelText={t('form.cancel')}
      okButtonProps={{ disabled: texts.data === undefined }}
      confirmLoading={declare.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={declare.error ?? texts.error} />
      <p>{texts.data?.guardian}</p>
      <Form<Fields>
        name="guardianship"
        form={form}
        layout="vertical"
        initialValues={{ capacity: 'parent' }}
        onFinish={({ capacity }) => declare.mutate({ capacity, textVersion: texts.data?.version ?? '' })}
      >
        <Form.Item name="capacity" label={t('consent.capacity')}>
          <Radio.Group
            options={(['parent', 'other_guardian'] as const).map((value) => ({
              value,
              label: t(`guardianCapacity.${value}`),
            }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
