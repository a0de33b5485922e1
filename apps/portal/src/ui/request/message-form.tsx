import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { sendRequestFile } from '../../api/request-records.ts';
import { useChange } from '../../api/use-change.ts';
import { ProblemAlert } from '../problem-alert.tsx';
import { FilePick } from './file-pick.tsx';

/** Writes to the other side, with files. */
export function MessageForm({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ text: string }>();
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useChange(
    async ({ text }: { text: string; names: readonly string[] }, key) => {
      // The same file of the same side is taken once, so a try after a failure adds none twice.
      const sent = await Promise.all(files.map((file) => sendRequestFile(id, file, 'exchange')));
      return answerOf(
        api.POST('/api/v1/service-requests/{id}/messages', {
          params: { path: { id } },
          body: { text, fileIds: sent.map((file) => file.id) },
          headers: changeHeaders(key),
        }),
      );
    },
    () => {
      form.resetFields();
      setFiles([]);
    },
  );
  const send = ({ text }: { text: string }) => write.mutate({ text, names: files.map(({ name }) => name) });
  return (
    <Form name="message" form={form} layout="vertical" requiredMark={false} onFinish={send}>
      <Form.Item
        name="text"
        label={t('request.newMessage')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
      <Form.Item>
        <FilePick label={t('request.attach')} files={files} onChange={setFiles} />
      </Form.Item>
      <ProblemAlert error={write.error} />
      <Button htmlType="submit" loading={write.isPending}>
        {t('request.sendMessage')}
      </Button>
    </Form>
  );
}
