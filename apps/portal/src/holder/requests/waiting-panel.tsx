import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { waitingQuery } from '../../api/requests.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { dayOf, formatSpan } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useServiceName } from '../../ui/use-service-name.ts';

type Entry = Schemas['WaitingEntryView'];

/** What I wait for, and what is offered to me; nothing is shown while there is nothing. */
export function WaitingPanel() {
  const { t } = useTranslation();
  const entries = useInfiniteQuery(waitingQuery).data?.pages.flatMap(({ items }) => items) ?? [];
  const live = entries.filter(({ actions }) => actions.length > 0);
  if (live.length === 0) return null;
  return (
    <Panel title={t('waiting.title')}>
      <ul className="rows">
        {live.map((entry) => (
          <WaitingRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </Panel>
  );
}

function WaitingRow({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const serviceName = useServiceName();
  const isOffered = entry.secondsLeft !== null;
  const leave: ActionSpec = {
    label: isOffered ? t('waiting.decline') : t('waiting.leave'),
    ask: isOffered ? t('waiting.declineAsk') : t('waiting.leaveAsk'),
    send: (_, key) =>
      answerOf(
        api.POST('/api/v1/waiting-entries/{id}/leave', {
          params: { path: { id: entry.id } },
          headers: changeHeaders(key),
        }),
      ),
  };
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">
          {serviceName(entry.service)} · {formatSpan(entry.startsAt, entry.endsAt, language)}
        </span>
        <span className="muted">{entry.agency.name}</span>
        {isOffered ? (
          <span className="held">
            {t('waiting.offered')} <Countdown seconds={entry.secondsLeft ?? 0} />
          </span>
        ) : (
          <span className="muted">{t('waiting.position', { n: entry.position ?? 1 })}</span>
        )}
      </div>
      <div className="row-state">
        {isOffered && (
          <Link
            to="/services/$code"
            params={{ code: entry.service }}
            search={{ city: entry.city, from: dayOf(entry.startsAt) }}
            className="button-link"
          >
            {t('waiting.accept')}
          </Link>
        )}
        <LifecycleActions actions={entry.actions} specs={{ leave }} />
      </div>
    </li>
  );
}
