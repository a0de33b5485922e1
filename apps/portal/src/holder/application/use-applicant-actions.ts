import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';

/** What an applicant can do with an application, as the API names it. */
export function useApplicantActions(id: string, version?: number): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const params = { path: { id } };
  return {
    submit: {
      label: t('applicationAction.submit'),
      tone: 'primary',
      ask: t('applicationAction.submitAsk'),
      send: (_, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/submit', {
            params,
            headers: changeHeaders(key, version),
          }),
        ),
    },
    resubmit: {
      label: t('applicationAction.resubmit'),
      tone: 'primary',
      ask: t('applicationAction.submitAsk'),
      send: (_, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/resubmit', {
            params,
            headers: changeHeaders(key, version),
          }),
        ),
    },
    appeal: {
      label: t('applicationAction.appeal'),
      tone: 'primary',
      fields: [{ name: 'reason', label: t('applicationAction.appealReason'), kind: 'long', required: true }],
      send: ({ reason }, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/appeal', {
            params,
            body: { reason: String(reason) },
            headers: changeHeaders(key, version),
          }),
        ),
    },
    withdraw: {
      label: t('applicationAction.withdraw'),
      tone: 'danger',
      ask: t('applicationAction.withdrawAsk'),
      send: (_, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/withdraw', {
            params,
            headers: changeHeaders(key, version),
          }),
        ),
    },
  };
}
