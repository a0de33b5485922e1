import { useTranslation } from 'react-i18next';
import type { Card, PreviewedCardAction } from '../../api/cards.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { CardEffects } from './card-effects.tsx';
import type { ActionField, ActionSpec, ActionValues } from '../../ui/action-spec.ts';

/** What the service office can do with a card, as the API names it. */
export function useCardActions(card: Card): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const fields: ActionField[] = [
    { name: 'reason', label: t('requestAction.reason'), kind: 'long', required: true },
  ];
  const call = ({ reason }: ActionValues, key: string) => ({
    params: { path: { id: card.id } },
    body: { reason: String(reason) },
    headers: changeHeaders(key, card.version),
  });
  const preview = (action: PreviewedCardAction) => <CardEffects card={card} action={action} />;
  return {
    suspend: {
      label: t('cards.suspend'),
      fields,
      preview: preview('suspend'),
      send: (values, key) => answerOf(api.POST('/api/v1/cards/{id}/suspend', call(values, key))),
    },
    reinstate: {
      label: t('cards.reinstate'),
      tone: 'primary',
      fields,
      preview: preview('reinstate'),
      send: (values, key) => answerOf(api.POST('/api/v1/cards/{id}/reinstate', call(values, key))),
    },
    revoke: {
      label: t('cards.revoke'),
      tone: 'danger',
      ask: t('cards.revokeAsk'),
      fields,
      preview: preview('revoke'),
      send: (values, key) => answerOf(api.POST('/api/v1/cards/{id}/revoke', call(values, key))),
    },
    renew: {
      label: t('cards.renew'),
      tone: 'primary',
      fields,
      preview: preview('renew'),
      send: (values, key) => answerOf(api.POST('/api/v1/cards/{id}/renew', call(values, key))),
    },
    refuse_renewal: {
      label: t('cards.refuseRenewal'),
      fields,
      preview: preview('refuse_renewal'),
      send: (values, key) => answerOf(api.POST('/api/v1/cards/{id}/refuse_renewal', call(values, key))),
    },
  };
}
