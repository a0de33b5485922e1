import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';

/** What a holder can do with a request, as the API names it. */
export function useHolderActions(id: string): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const params = { path: { id } };
  return {
    provide: {
      label: t('requestAction.provide'),
      tone: 'primary',
      fields: [{ name: 'text', label: t('requestAction.answer'), kind: 'long', required: true }],
      send: ({ text }, key) =>
        answerOf(
          api.POST('/api/v1/service-requests/{id}/provide', {
            params,
            body: { text: String(text) },
            headers: changeHeaders(key),
          }),
        ),
    },
    rate: {
      label: t('requestAction.rate'),
      tone: 'primary',
      fields: [
        { name: 'score', label: t('requestAction.score'), kind: 'score', required: true },
        { name: 'comment', label: t('requestAction.comment'), kind: 'long' },
      ],
      send: ({ score, comment }, key) =>
        answerOf(
          api.POST('/api/v1/service-requests/{id}/rate', {
            params,
            body: { score: Number(score), ...(comment && { comment: String(comment) }) },
            headers: changeHeaders(key),
          }),
        ),
    },
    complain: {
      label: t('requestAction.complain'),
      fields: [{ name: 'text', label: t('requestAction.complaint'), kind: 'long', required: true, min: 4 }],
      send: ({ text }, key) =>
        answerOf(
          api.POST('/api/v1/service-requests/{id}/complain', {
            params,
            body: { text: String(text) },
            headers: changeHeaders(key),
          }),
        ),
    },
    cancel: {
      label: t('requestAction.cancel'),
      tone: 'danger',
      ask: t('requestAction.cancelAsk'),
      send: (_, key) =>
        answerOf(api.POST('/api/v1/service-requests/{id}/cancel', { params, headers: changeHeaders(key) })),
    },
  };
}
