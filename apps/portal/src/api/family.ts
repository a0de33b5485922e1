import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';
import { sendForm } from './send-form.ts';

export type Dependant = Schemas['DependantView'];
export type Membership = Schemas['MembershipView'];

export const dependantsQuery = queryOptions({
  queryKey: ['dependants'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/me/dependants'))).items,
});

export const consentTextsQuery = (language: string) =>
  queryOptions({
    queryKey: ['consent-texts', language],
    queryFn: () => answerOf(api.GET('/api/v1/consent-texts')),
  });

export const membershipsQuery = queryOptions({
  queryKey: ['memberships'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/me/memberships'))).items,
});

export const requestsForMeQuery = (id: string) =>
  endless(['memberships', id, 'requests'], (paging) =>
    answerOf(
      api.GET('/api/v1/me/memberships/{id}/requests', {
        params: { path: { id }, query: { ...paging, limit: 20 } },
      }),
    ),
  );

/** What whoever holds a letter learns of it; the token travels in the body. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => answerOf(api.POST('/api/v1/family-invitations/look', { body: { token } })),
    retry: false,
  });

export interface SignedForm {
  readonly id: string;
  readonly textVersion: string;
  readonly signedOn: string;
  readonly file: File;
}

export function handInConsent({ id, ...fields }: SignedForm, key: string): Promise<Dependant> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return sendForm(`/api/v1/me/dependants/${id}/hand_in_consent`, form, { key, onProgress: () => undefined });
}
