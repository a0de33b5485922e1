import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { reveal, revealAllowanceQuery, type RevealedField } from '../../api/reveals.ts';
import { useChange } from '../../api/use-change.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface RevealFormProps {
  readonly subject: string;
  readonly field: RevealedField;
  readonly onRevealed: (value: string) => void;
  readonly onClose: () => void;
}

interface Fields {
  readonly reason: string;
}

const LEAST_REASON = 4;

/** Asks why something masked is needed, and says how many looks are left today. */
export function RevealForm({ subject, field, onRevealed, onClose }: RevealFormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const allowance = useQuery({ ...revealAllowanceQuery, staleTime: 0 }).data;
  const look = useChange(
    ({ reason }: Fields) => reveal({ subject, field, reason }),
    ({ value, remaining }) => {
      void client.invalidateQueries(revealAllowanceQuery);
      void message.success(t('reveal.done', { count: remaining }));
      onRevealed(value);
    },
  );
  return (
    <Modal
      open
      title={t('reveal.title', { field: t(`revealedField.${field}`) })}
      okText={t('reveal.confirm')}
      cancelText={t('form.cancel')}
      okButtonProps={{ disabled: allowance?.remaining === 0 }}
      confirmLoading={look.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="ask">{t('reveal.ask')}</p>
      {allowance && (
        <p className={allowance.remaining === 0 ? 'ask late' : 'ask'}>
          {t('reveal.allowance', { remaining: allowance.remaining, most: allowance.most })}
        </p>
      )}
      <ProblemAlert error={look.error} />
      <Form<Fields>
        name="reveal"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => look.mutate(fields)}
      >
        <Form.Item
          name="reason"
          label={t('reveal.reason')}
          rules={[
            { required: true, whitespace: true, message: t('form.required') },
            { min: LEAST_REASON, message: t('form.atLeast', { count: LEAST_REASON }) },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
