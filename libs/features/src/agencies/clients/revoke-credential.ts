import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AgencyClientCredentialRow } from '#database/entities/agency-client-credential.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { lockClient, readClient, type ClientDetails } from './client-details.js';

/** Takes a credential from a client. Tokens that it got with it live to their end, which is minutes away. */
@Injectable()
export class RevokeCredential {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run(
    { actor }: SignedIn,
    which: { readonly agencyId: string; readonly clientId: string },
    id: string,
  ): Promise<ClientDetails> {
    return this.transactions.run(actor, async (tx) => {
      const client = await lockClient(tx, which);
      const { affected } = await tx.manager.update(
        AgencyClientCredentialRow,
        { id, clientId: client.id, revokedAt: IsNull() },
        { revokedAt: new Date() },
      );
      if (affected !== 1) throw new PortalError('resource.not_found');
      await tx.record({
        ...{ type: 'agency_client.credential_revoked', subjectType: 'agency_client', subjectId: client.id },
        data: { credentialId: id },
      });
      return readClient(tx, client.id);
    });
  }
}
