import { Injectable } from '@nestjs/common';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { refuseStale } from '../../errors/refuse-stale.js';
import { endTokens } from './end-tokens.js';
import { lockClient, readClient, type ClientDetails } from './client-details.js';

/** Shuts a client with the next call that it makes, and ends its tokens for good; or opens it again. */
@Injectable()
export class SetClientEnabled {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `version.stale` */
  async run(
    { actor }: SignedIn,
    which: { readonly agencyId: string; readonly clientId: string },
    enabled: boolean,
    version: number | null,
  ): Promise<ClientDetails> {
    return this.transactions.run(actor, async (tx) => {
      const client = await lockClient(tx, which);
      refuseStale(client, version);
      if ((client.disabledAt === null) !== enabled) {
        await tx.manager.update(AgencyClientRow, { id: client.id }, { disabledAt: enabled ? null : tx.now });
        if (enabled) await endTokens(tx, client.id);
        const type = enabled ? 'agency_client.enabled' : 'agency_client.disabled';
        await tx.record({ type, subjectType: 'agency_client', subjectId: client.id });
      }
      return readClient(tx, client.id);
    });
  }
}
