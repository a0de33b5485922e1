import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/cards.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { Quota, QuotaCorrectionKind } from '../../api/quotas.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { keyOf } from '../../ui/quota/quota-list.tsx';

const KINDS = ['give_back', 'take'] as const satisfies readonly QuotaCorrectionKind[];
const TIMES = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** How the service office corrects one of a holder's quotas. */
export function useQuotaCorrection(
  card: Card,
  quotas: readonly Quota[],
): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  return {
    correct: {
      label: t('quotas.correct'),
      fields: [
        {
          name: 'counter',
          label: t('quotas.counter'),
          kind: 'choice',
          required: true,
          options: quotas.map((quota) => ({ value: keyOf(quota), label: nameOf(quota) })),
        },
        {
          name: 'kind',
          label: t('quotas.kind'),
          kind: 'choice',
          required: true,
          options: KINDS.map((value) => ({ value, label: t(`quotas.kinds.${value}`) })),
        },
        {
          name: 'times',
          label: t('quotas.times'),
          kind: 'choice',
          required: true,
          initial: '1',
          options: TIMES.map((value) => ({ value, label: value })),
        },
        { name: 'reason', label: t('quotas.reason'), kind: 'long', required: true },
      ],
      send: async ({ counter, kind, times, reason }, key) => {
        const quota = quotas.find((one) => keyOf(one) === counter);
        if (quota === undefined) return;
        const { service, periodKey, beneficiaryKey } = quota;
        await answerOf(
          api.POST('/api/v1/quota-corrections', {
            headers: changeHeaders(key),
            body: {
              ...{ cardId: card.id, service, periodKey, beneficiaryKey },
              ...{ kind: kind as QuotaCorrectionKind, times: Number(times), reason: String(reason) },
            },
          }),
        );
      },
    },
  };
}

function nameOf({ serviceName, periodText, beneficiary }: Quota): string {
  return [serviceName, beneficiary?.name, periodText].filter(Boolean).join(' · ');
}
