import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Upload, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import { consentTextsQuery, handInConsent, type SignedForm } from '../../api/family.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { today } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface FormProps {
  readonly id: string;
  readonly onClose: () => void;
}

interface Fields {
  readonly signedOn: string;
  readonly file: UploadFile[];
}

/** The text that an adult signs on paper, and the signed page. */
export function SignedConsentForm({ id, onClose }: FormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const texts = useQuery(consentTextsQuery(useLanguage()));
  const [form] = Form.useForm<Fields>();
  const send = useChange(
    (signed: SignedForm, key) => handInConsent(signed, key),
    () => {
      void message.success(t('consent.saved'));
      onClose();
    },
  );
  const finish = ({ signedOn, file: [file] }: Fields) => {
    const content = file?.originFileObj;
    if (content === undefined || texts.data === undefined) return;
    const signed = { id, signedOn, file: content, textVersion: texts.data.version };
    send.mutate(signed, { onError: (error) => showFieldProblems(form, error) });
  };
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Modal
      open
      title={t('dependants.act.hand_in_consent')}
      okText={t('form.save')}
      cancelText={t('form.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={send.error ?? texts.error} />
      <p className="muted">{t('consent.signedLead')}</p>
      <blockquote>{texts.data?.own}</blockquote>
      <Form<Fields>
        name="signed-consent"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ signedOn: today(), file: [] }}
        onFinish={finish}
      >
        <Form.Item name="signedOn" label={t('consent.signedOn')} rules={required}>
          <Input type="date" max={today()} />
        </Form.Item>
        <Form.Item
          name="file"
          label={t('consent.file')}
          valuePropName="fileList"
          getValueFromEvent={({ fileList }: { fileList: UploadFile[] }) => fileList}
          rules={required}
        >
          <Upload accept=".pdf,.jpg,.jpeg,.png" maxCount={1} beforeUpload={() => false}>
            <Button>{t('consent.chooseFile')}</Button>
          </Upload>
        </Form.Item>
      </Form>
    </Modal>
  );
}
