import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { requestNotesQuery } from '../../api/request-records.ts';
import type { ServiceRequest } from '../../api/requests.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../format.ts';
import { Panel } from '../panel.tsx';
import { ProblemAlert } from '../problem-alert.tsx';

/** Notes for the agency and the service office; the holder never sees them. */
export function RequestNotes({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [form] = Form.useForm<{ note: string }>();
  const notes = useQuery(requestNotesQuery(request.id)).data ?? [];
  const write = useChange(
    (text: string, key) =>
      answerOf(
        api.POST('/api/v1/service-requests/{id}/notes', {
          params: { path: { id: request.id } },
          body: { text },
          headers: changeHeaders(key),
        }),
      ),
    () => form.resetFields(),
  );
  return (
    <Panel title={t('request.notes')}>
      <p className="muted">{t('request.notesWhy')}</p>
      {notes.length > 0 && (
        <ul className="messages">
          {notes.map((note) => (
            <li key={note.id} className="message">
              <p className="message-head">
                {note.agency?.name ?? t('side.office')} · {note.writer} ·{' '}
                {formatInstant(note.writtenAt, language)}
              </p>
              <p>{note.text}</p>
            </li>
          ))}
        </ul>
      )}
      {request.exchange.includes('note') && (
        <Form
          name="note"
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={({ note }) => write.mutate(note)}
        >
          <Form.Item
            name="note"
            label={t('request.newNote')}
            rules={[{ required: true, message: t('form.required') }]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={4000} />
          </Form.Item>
          <ProblemAlert error={write.error} />
          <Button htmlType="submit" loading={write.isPending}>
            {t('request.saveNote')}
          </Button>
        </Form>
      )}
    </Panel>
  );
}
