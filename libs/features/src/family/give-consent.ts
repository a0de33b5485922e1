import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { recordConsent, refuseOtherText } from './consents.js';
import { findMembership, lockMembership, refuseUnlessMemberMay } from './membership.js';

/** Somebody agrees, in an account of his or her own, that a holder asks for services. */
@Injectable()
export class GiveConsent {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `dependant.action_not_allowed`, `consent.text_changed` */
  async run({ actor }: SignedIn, id: string, textVersion: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await findMembership(tx, id);
      await tx.seeingAll(async () => {
        const dependant = await lockMembership(tx, id);
        await refuseUnlessMemberMay(tx, dependant, 'consent');
        refuseOtherText(textVersion);
        await recordConsent(tx, dependant, { basis: 'own_account' });
      });
    });
  }
}
