import { In } from 'typeorm';
import { AgencyRow } from '#database/entities/agency.js';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import type { Transaction } from '#database/transactions.js';

export const ENDPOINT_ACTIONS = ['change', 'rotate_secret', 'test', 'enable', 'disable', 'remove'] as const;
export type EndpointAction = (typeof ENDPOINT_ACTIONS)[number];

/** An endpoint with what its agency may do with it. */
export interface EndpointDetails {
  readonly endpoint: WebhookEndpointRow;
  readonly agency: AgencyRow;
  readonly actions: readonly EndpointAction[];
}

/** The same with the key that was just made; it is never shown again. */
export interface MadeEndpoint extends EndpointDetails {
  readonly secret: string | null;
}

/** An endpoint as it is now. */
export async function endpointDetails(tx: Transaction, id: string): Promise<EndpointDetails> {
  const [details] = await withAgencies(tx, [await tx.manager.findOneByOrFail(WebhookEndpointRow, { id })]);
  if (details === undefined) throw new Error('An endpoint has its agency');
  return details;
}

/** Endpoints with whose they are. */
export async function withAgencies(
  tx: Transaction,
  endpoints: readonly WebhookEndpointRow[],
): Promise<EndpointDetails[]> {
  const ids = new Set(endpoints.map(({ agencyId }) => agencyId));
  const agencies = await tx.manager.findBy(AgencyRow, { id: In([...ids]) });
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return endpoints.flatMap((endpoint) => {
    const agency = byId.get(endpoint.agencyId);
    const actions = ENDPOINT_ACTIONS.filter((action) => isAllowed(action, endpoint.state));
    return agency === undefined ? [] : [{ endpoint, agency, actions }];
  });
}

/** Nothing is sent to an endpoint that is disabled, a test neither. */
export function isAllowed(action: EndpointAction, state: WebhookEndpointRow['state']): boolean {
  switch (action) {
    case 'test':
    case 'disable':
      return state === 'active';
    case 'enable':
      return state === 'disabled';
    default:
      return true;
  }
}
