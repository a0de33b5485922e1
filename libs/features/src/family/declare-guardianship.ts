import { Injectable } from '@nestjs/common';
import type { GuardianCapacity } from '#domain/family/consent.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { recordConsent, refuseOtherText } from './consents.js';
import { lockOwn, refuseUnlessHolderMay } from './dependant-details.js';

/** A holder declares to be the guardian of a child and agrees for it, until it comes of age. */
@Injectable()
export class DeclareGuardianship {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `dependant.action_not_allowed`, `consent.text_changed` */
  async run(
    { actor }: SignedIn,
    id: string,
    { capacity, textVersion }: { readonly capacity: GuardianCapacity; readonly textVersion: string },
  ): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const dependant = await lockOwn(tx, actor.accountId, id);
      await refuseUnlessHolderMay(tx, dependant, 'declare_guardianship');
      refuseOtherText(textVersion);
      await recordConsent(tx, dependant, { basis: 'guardianship', guardianCapacity: capacity });
    });
  }
}
