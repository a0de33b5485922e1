import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { Delivery } from '../../api/deliveries.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';

/** One that failed: what went wrong, when it is tried next, and the button that tries it now. */
export function DeliveryRow({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const { message } = App.useApp();
  const retry = useChange(
    (id: string, key) =>
      answerOf(
        api.POST('/api/v1/notification-deliveries/{id}/retry', {
          params: { path: { id } },
          headers: changeHeaders(key),
        }),
      ),
    async () => {
      void message.success(t('deliveries.retried'));
      await client.invalidateQueries({ queryKey: ['deliveries'] });
    },
  );
  const { channel, subject, errorText, attempts, createdAt, nextAttemptAt, state } = delivery;
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{errorText}</span>
        <span className="muted">
          {t(`channel.${channel}`)} · {subject} · {formatInstant(createdAt, language)} ·{' '}
          {t('deliveries.attempts', { number: attempts })}
          {nextAttemptAt !== null && (
            <> · {t('deliveries.next', { moment: formatInstant(nextAttemptAt, language) })}</>
          )}
        </span>
        <ProblemAlert error={retry.error} />
      </div>
      <div className="row-state">
        <StateBadge tone={state === 'given_up' ? 'bad' : 'busy'}>
          {t(state === 'given_up' ? 'deliveries.given_up' : 'deliveries.failed')}
        </StateBadge>
        {delivery.actions.includes('retry') && (
          <Button loading={retry.isPending} onClick={() => retry.mutate(delivery.id)}>
            {t('deliveries.retry')}
          </Button>
        )}
      </div>
    </li>
  );
}
