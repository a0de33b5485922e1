import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requestHistoryQuery, requestMessagesQuery } from '../../api/requests.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../format.ts';
import { Panel } from '../panel.tsx';
import { QueryView } from '../query-view.tsx';
import { Timeline } from '../timeline.tsx';

/** What was said about a request, and what happened to it. */
export function RequestCourse({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const messages = useQuery(requestMessagesQuery(id));
  const history = useQuery(requestHistoryQuery(id));
  return (
    <>
      {messages.data !== undefined && messages.data.length > 0 && (
        <Panel title={t('request.messages')}>
          <ul className="messages">
            {messages.data.map((message) => (
              <li key={message.id} className={`message message-${message.author}`}>
                <p className="message-head">
                  {t(`side.${message.author}`)} · {formatInstant(message.writtenAt, language)}
                </p>
                <p>{message.text}</p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={t('request.history')}>
        <QueryView query={history}>
          {(items) => (
            <Timeline
              items={items.map((item) => ({
                at: item.at,
                title: i18n.exists(`event.${item.type}`)
                  ? i18n.t(`event.${item.type}` as 'event.request.submitted')
                  : item.state
                    ? t(`requestState.${item.state}`)
                    : item.type,
                by: t(`side.${item.by}`),
                note: item.reasonName,
              }))}
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
}
