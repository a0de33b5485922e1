import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';

const DECLINE_REASONS = [
  'no_capacity',
  'documents_incomplete',
  'conditions_not_met',
  'not_responsible',
  'not_reachable',
  'other',
] as const satisfies readonly Schemas['DeclineReason'][];

/** What an agency can do with a request, as the API names it. */
export function useAgencyActions(id: string): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const params = { path: { id } };
  return {
    accept: {
      label: t('requestAction.accept'),
      tone: 'primary',
      send: (_, key) =>
        answerOf(api.POST('/api/v1/service-requests/{id}/accept', { params, headers: changeHeaders(key) })),
    },
    start: {
      label: t('requestAction.start'),
      tone: 'primary',
      send: (_, key) =>
        answerOf(api.POST('/api/v1/service-requests/{id}/start', { params, headers: changeHeaders(key) })),
    },
    check_in: {
      label: t('requestAction.check_in'),
      tone: 'primary',
      send: (_, key) =>
        answerOf(api.POST('/api/v1/service-requests/{id}/check_in', { params, headers: changeHeaders(key) })),
    },
    fulfil: {
      label: t('requestAction.fulfil'),
      tone: 'primary',
      fields: [{ name: 'outcome', label: t('requestAction.outcome'), kind: 'long' }],
      send: ({ outcome }, key) =>
        answerOf(
          api.POST('/api/v1/service-requests/{id}/fulfil', {
            params,
            body: outcome ? { outcome: String(outcome) } : {},
            headers: changeHeaders(key),
          }),
        ),
    },
    request_information: {
      label: t('requestAction.request_information'),
      fields: [{ name: 'text', label: t('requestAction.question'), kind: 'long', required: true }],
      send: ({ text }, key) =>
        answerOf(
          api.POST('/api/v1/service-requests/{id}/request_information', {
            params,
            body: { text: String(text) },
            headers: changeHeaders(key),
          }),
        ),
    },
    answer_rating: {
      label: t('requestAction.answer_rating'),
      fields: [{ name: 'text', label: t('requestAction.answer'), kind: 'long', required: true }],
      send: ({ text }, key) =>
        answerOf(
          api.POST('/api/v1/service-requests/{id}/answer_rating', {
            params,
            body: { text: String(text) },
            headers: changeHeaders(key),
          }),
        ),
    },
    no_show: {
      label: t('requestAction.no_show'),
      ask: t('requestAction.noShowAsk'),
      send: (_, key) =>
        answerOf(api.POST('/api/v1/service-requests/{id}/no_show', { params, headers: changeHeaders(key) })),
    },
    decline: {
      label: t('requestAction.decline'),
      tone: 'danger',
      fields: [
        {
          name: 'reasonCode',
          label: t('requestAction.reasonCode'),
          kind: 'choice',
          required: true,
          options: DECLINE_REASONS.map((value) => ({ value, label: t(`declineReason.${value}`) })),
        },
        { name: 'reason', label: t('requestAction.reason'), kind: 'long', required: true },
      ],
      send: ({ reasonCode, reason }, key) =>
        answerOf(
          api.POST('/api/v1/service-requests/{id}/decline', {
            params,
            body: { reasonCode: reasonCode as Schemas['DeclineReason'], reason: String(reason) },
            headers: changeHeaders(key),
          }),
        ),
    },
  };
}
