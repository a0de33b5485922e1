import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type KeptAgency = Schemas['KeptAgencyView'];
export type Client = Schemas['ClientView'];
export type ClientScope = Client['scopes'][number];
export type ClientMethod = Schemas['ClientMethod'];

export const CLIENT_METHODS = ['private_key_jwt', 'client_secret'] as const satisfies readonly ClientMethod[];

export const CLIENT_SCOPES = [
  'cards:verify',
  'entitlements:redeem',
  'requests:read',
  'requests:write',
  'slots:write',
  'webhooks:manage',
] as const satisfies readonly ClientScope[];

export const keptAgenciesQuery = queryOptions({
  queryKey: ['kept-agencies'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/agency-register'))).items,
});

export const keptAgencyQuery = (id: string) =>
  queryOptions({
    queryKey: ['kept-agencies', id],
    queryFn: () => answerOf(api.GET('/api/v1/agencies/{id}', { params: { path: { id } } })),
  });

export const clientsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['clients', agencyId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/agencies/{agencyId}/clients', { params: { path: { agencyId } } })))
        .items,
  });

export const clientUsageQuery = ({ agencyId, id: clientId }: Client) =>
  queryOptions({
    queryKey: ['clients', agencyId, clientId, 'usage'],
    queryFn: async () =>
      (
        await answerOf(
          api.GET('/api/v1/agencies/{agencyId}/clients/{clientId}/usage', {
            params: { path: { agencyId, clientId } },
          }),
        )
      ).items,
  });
