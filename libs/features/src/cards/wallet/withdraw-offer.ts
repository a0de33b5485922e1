import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CredentialOfferRow } from '#database/entities/credential-offer.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';

/** Takes an offer back, and the token that a wallet may have got for it. What was issued stays issued. */
@Injectable()
export class WithdrawOffer {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const mine = { id, holderId: actor.accountId };
      if (!(await tx.manager.existsBy(CredentialOfferRow, mine))) throw new PortalError('resource.not_found');
      const live = { ...mine, withdrawnAt: IsNull(), issuedAt: IsNull() };
      await tx.manager.update(CredentialOfferRow, live, { withdrawnAt: tx.now });
    });
  }
}
