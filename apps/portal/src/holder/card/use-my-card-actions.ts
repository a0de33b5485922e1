import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';

/** What a holder can do with the own card, as the API names it. */
export function useMyCardActions(): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  return {
    ask_renewal: {
      label: t('card.askRenewal'),
      tone: 'primary',
      ask: t('card.renewalAsk'),
      fields: [{ name: 'statement', label: t('card.renewalStatement'), kind: 'long', required: true }],
      send: ({ statement }, key) =>
        answerOf(
          api.POST('/api/v1/me/card/renewals', {
            body: { statement: String(statement) },
            headers: changeHeaders(key),
          }),
        ),
    },
  };
}
