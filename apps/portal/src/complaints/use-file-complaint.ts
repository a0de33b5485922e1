import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agenciesQuery } from '../api/catalogue.ts';
import { answerOf, api, changeHeaders } from '../api/client.ts';
import { today } from '../ui/format.ts';
import type { ActionSpec } from '../ui/action-spec.ts';

/** Complains about an agency. */
export function useFileComplaint(): ActionSpec {
  const { t } = useTranslation();
  const agencies = useQuery(agenciesQuery({})).data ?? [];
  return {
    label: t('complaintAction.file'),
    fields: [
      {
        ...{ name: 'agencyId', label: t('request.agency'), kind: 'choice', required: true },
        options: agencies.map(({ id, name }) => ({ value: id, label: name })),
      },
      { name: 'happenedOn', label: t('complaint.happenedOnHow'), kind: 'day', required: true, max: today() },
      { name: 'text', label: t('complaint.text'), kind: 'long', required: true, min: 4 },
    ],
    send: ({ agencyId, happenedOn, text }, key) =>
      answerOf(
        api.POST('/api/v1/complaints', {
          body: { agencyId: String(agencyId), happenedOn: String(happenedOn), text: String(text) },
          headers: changeHeaders(key),
        }),
      ),
  };
}

/** Complains about a look at one's own data, or of an agency at one's own card. */
export function useComplainAboutLook(
  look: { readonly revealId: string } | { readonly verificationId: string },
): ActionSpec {
  const { t } = useTranslation();
  return {
    label: t('complaintAction.complainAboutLook'),
    fields: [{ name: 'text', label: t('complaint.text'), kind: 'long', required: true, min: 4 }],
    send: ({ text }, key) =>
      answerOf(
        api.POST('/api/v1/complaints', {
          body: { ...look, text: String(text) },
          headers: changeHeaders(key),
        }),
      ),
  };
}
