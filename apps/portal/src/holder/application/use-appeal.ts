import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';

interface Appealed {
  readonly id: string;
  readonly version?: number | undefined;
}

/** How an appeal is made; `about` is what its reason begins with. */
export function useAppeal({ id, version }: Appealed, about?: string): ActionSpec {
  const { t } = useTranslation();
  return {
    label: t('applicationAction.appeal'),
    tone: 'primary',
    ask: t('applicationAction.appealAsk'),
    fields: [
      {
        name: 'reason',
        label: t('applicationAction.appealReason'),
        kind: 'long',
        required: true,
        initial: about,
      },
    ],
    send: ({ reason }, key) =>
      answerOf(
        api.POST('/api/v1/accreditation-applications/{id}/appeal', {
          params: { path: { id } },
          body: { reason: String(reason) },
          headers: changeHeaders(key, version),
        }),
      ),
  };
}
