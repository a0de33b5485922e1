import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionField, ActionSpec, ActionValues } from '../../ui/action-spec.ts';

/** What an approver can decide on an objection, as the API names it. */
export function useObjectionActions(
  id: string,
  objectionId: string,
  version: number,
): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const fields: ActionField[] = [
    { name: 'reason', label: t('objection.decisionReason'), kind: 'long', required: true },
  ];
  const call = ({ reason }: ActionValues, key: string) => ({
    params: { path: { id, objectionId } },
    body: { reason: String(reason) },
    headers: changeHeaders(key, version),
  });
  return {
    dismiss: {
      label: t('objection.dismiss'),
      tone: 'primary',
      ask: t('objection.dismissAsk'),
      fields,
      send: (values, key) =>
        answerOf(
          api.POST(
            '/api/v1/accreditation-applications/{id}/objections/{objectionId}/dismiss',
            call(values, key),
          ),
        ),
    },
    uphold: {
      label: t('objection.uphold'),
      tone: 'danger',
      ask: t('objection.upholdAsk'),
      fields,
      send: (values, key) =>
        answerOf(
          api.POST(
            '/api/v1/accreditation-applications/{id}/objections/{objectionId}/uphold',
            call(values, key),
          ),
        ),
    },
  };
}
