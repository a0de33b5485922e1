import { Injectable } from '@nestjs/common';
import { offerState, type OfferState } from '#domain/cards/wallet-offers.js';
import { CredentialOfferRow } from '#database/entities/credential-offer.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';

/** What became of an offer of one's own. */
@Injectable()
export class GetOffer {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<OfferState> {
    return this.transactions.run(actor, async (tx) => {
      const row = await tx.manager.findOneBy(CredentialOfferRow, { id, holderId: actor.accountId });
      if (row === null) throw new PortalError('resource.not_found');
      return offerState(row, tx.now);
    });
  }
}
