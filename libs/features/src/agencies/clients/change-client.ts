import { Injectable } from '@nestjs/common';
import { AccountRow } from '#database/entities/account.js';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { refuseStale } from '../../errors/refuse-stale.js';
import { lockClient, readClient, type ClientDetails } from './client-details.js';
import { refuseRanges, type ClientFields } from './client-fields.js';

/** Changes what a client may do and from where. It holds for tokens that are out already. */
@Injectable()
export class ChangeClient {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `version.stale`, `client.address_range_invalid` */
  async run(
    { actor }: SignedIn,
    which: { readonly agencyId: string; readonly clientId: string },
    { name, scopes, addressRanges, requestsAMinute, sandbox }: Partial<ClientFields>,
    version: number | null,
  ): Promise<ClientDetails> {
    refuseRanges(addressRanges ?? []);
    return this.transactions.run(actor, async (tx) => {
      const client = await lockClient(tx, which);
      refuseStale(client, version);
      const changes = {
        ...(name !== undefined && { name }),
        ...(scopes !== undefined && { scopes: [...new Set(scopes)] }),
        ...(addressRanges !== undefined && { addressRanges: [...addressRanges] }),
        ...(requestsAMinute !== undefined && { requestsAMinute }),
        ...(sandbox !== undefined && { sandbox }),
      };
      if (Object.keys(changes).length === 0) return readClient(tx, client.id);
      await tx.manager.update(AgencyClientRow, { id: client.id }, changes);
      if (name !== undefined) await tx.manager.update(AccountRow, { id: client.accountId }, { name });
      await tx.record({
        ...{ type: 'agency_client.changed', subjectType: 'agency_client', subjectId: client.id },
        data: {
          fields: Object.keys(changes).join(' '),
          ...(scopes !== undefined && { scopes: scopes.join(' ') }),
        },
      });
      return readClient(tx, client.id);
    });
  }
}
