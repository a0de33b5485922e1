import { useQuery } from '@tanstack/react-query';
import { App, Button, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../api/use-change.ts';
import {
  replayDelivery,
  webhookTypesQuery,
  type WebhookDelivery,
  type WebhookDeliveryState,
} from '../../api/webhooks.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';

const TONES: Readonly<Record<WebhookDeliveryState, Tone>> = {
  waiting: 'calm',
  failed: 'busy',
  delivered: 'good',
  dead: 'bad',
};

/** One message: what it told of, each attempt, and the button that sends it again. */
export function WebhookDeliveryRow({ delivery }: { readonly delivery: WebhookDelivery }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const types = useQuery(webhookTypesQuery);
  const replay = useChange(replayDelivery, () => void message.success(t('webhooks.replayed')));
  const { id, type, state, happenedAt, nextAttemptAt, errorText, attempts, actions } = delivery;
  const meaning = types.data?.items.find((one) => one.type === type)?.meaning ?? t('webhooks.testMessage');
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{meaning}</span>
        <span className="muted">
          {type} · {formatInstant(happenedAt, language)}
          {nextAttemptAt !== null && (
            <> · {t('webhooks.next', { moment: formatInstant(nextAttemptAt, language) })}</>
          )}
        </span>
        {errorText !== null && <span>{errorText}</span>}
        <details>
          <summary>{t('webhooks.attempts', { count: attempts.length })}</summary>
          <Typography.Text className="muted" copyable={{ text: id }}>
            webhook-id {id}
          </Typography.Text>
          <ol className="attempts">
            {attempts.map(({ number, at, milliseconds, status, errorText: text }) => (
              <li key={number}>
                {formatInstant(at, language)} · {t('webhooks.took', { milliseconds })}
                {status !== null && ` · HTTP ${status}`}
                {status === null && text !== null && ` · ${text}`}
              </li>
            ))}
          </ol>
        </details>
        <ProblemAlert error={replay.error} />
      </div>
      <div className="row-state">
        <StateBadge tone={TONES[state]}>{t(`webhooks.state.${state}`)}</StateBadge>
        {actions.includes('replay') && (
          <Button loading={replay.isPending} onClick={() => replay.mutate(id)}>
            {t('webhooks.replay')}
          </Button>
        )}
      </div>
    </li>
  );
}
