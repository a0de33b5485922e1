import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { Erasure } from '../../api/erasures.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';

/** What an administrator can do about an erasure, as the API names it. */
export function useErasureActions(erasure: Erasure): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const call = (key: string) => ({
    params: { path: { id: erasure.id } },
    headers: changeHeaders(key, erasure.version),
  });
  return {
    carry_out: {
      label: t('erasures.carryOut'),
      tone: 'danger',
      ask: t('erasures.carryOutAsk', { name: erasure.accountName ?? '' }),
      send: (_, key) => answerOf(api.POST('/api/v1/erasures/{id}/carry_out', call(key))),
    },
    refuse: {
      label: t('erasures.refuse'),
      fields: [
        {
          ...{ name: 'reason', label: t('applicationAction.toldReason'), kind: 'long' },
          required: true,
          min: 4,
        },
      ],
      send: ({ reason }, key) =>
        answerOf(
          api.POST('/api/v1/erasures/{id}/refuse', { ...call(key), body: { reason: String(reason) } }),
        ),
    },
  };
}
