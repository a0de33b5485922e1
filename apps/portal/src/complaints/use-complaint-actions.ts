import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../api/client.ts';
import type { ActionSpec } from '../ui/action-spec.ts';

/** What each side can do with a complaint, as the API names it. */
export function useComplaintActions(id: string): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const params = { path: { id } };
  const decide = (action: 'uphold' | 'dismiss', tone: 'primary' | 'danger'): ActionSpec => ({
    ...{ label: t(`complaintAction.${action}`), tone },
    fields: [{ name: 'reason', label: t('complaint.decision'), kind: 'long', required: true, min: 4 }],
    send: ({ reason }, key) => {
      const call = { params, body: { reason: String(reason) }, headers: changeHeaders(key) };
      return action === 'uphold'
        ? answerOf(api.POST('/api/v1/complaints/{id}/uphold', call))
        : answerOf(api.POST('/api/v1/complaints/{id}/dismiss', call));
    },
  });
  return {
    forward: {
      ...{ label: t('complaintAction.forward'), tone: 'primary', ask: t('complaintAction.forwardAsk') },
      send: (_, key) =>
        answerOf(api.POST('/api/v1/complaints/{id}/forward', { params, headers: changeHeaders(key) })),
    },
    answer: {
      ...{ label: t('complaintAction.answer'), tone: 'primary' },
      fields: [{ name: 'text', label: t('complaint.answer'), kind: 'long', required: true }],
      send: ({ text }, key) =>
        answerOf(
          api.POST('/api/v1/complaints/{id}/answer', {
            ...{ params, headers: changeHeaders(key) },
            body: { text: String(text) },
          }),
        ),
    },
    uphold: decide('uphold', 'primary'),
    dismiss: decide('dismiss', 'danger'),
    withdraw: {
      ...{ label: t('complaintAction.withdraw'), tone: 'danger', ask: t('complaintAction.withdrawAsk') },
      send: (_, key) =>
        answerOf(api.POST('/api/v1/complaints/{id}/withdraw', { params, headers: changeHeaders(key) })),
    },
  };
}
