import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requestFilesQuery } from '../../api/request-records.ts';
import { requestMessagesQuery, type ServiceRequest } from '../../api/requests.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../format.ts';
import { Panel } from '../panel.tsx';
import { FileLinks } from './file-links.tsx';
import { MessageForm } from './message-form.tsx';

/** What both sides said and gave each other about a request, and the way to say more. */
export function RequestMessages({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const messages = useQuery(requestMessagesQuery(request.id)).data ?? [];
  const files = useQuery(requestFilesQuery(request.id)).data ?? [];
  const loose = files.filter(({ purpose, messageId }) => purpose === 'exchange' && messageId === null);
  const mayWrite = request.exchange.includes('message');
  if (messages.length === 0 && loose.length === 0 && !mayWrite) return null;
  return (
    <Panel title={t('request.messages')}>
      {messages.length > 0 && (
        <ul className="messages">
          {messages.map((message) => (
            <li key={message.id} className={`message message-${message.author}`}>
              <p className="message-head">
                {t(`side.${message.author}`)} · {formatInstant(message.writtenAt, language)}
              </p>
              <p>{message.text}</p>
              <FileLinks
                requestId={request.id}
                files={files.filter(({ messageId }) => messageId === message.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <FileLinks requestId={request.id} files={loose} />
      {mayWrite && <MessageForm id={request.id} />}
    </Panel>
  );
}
