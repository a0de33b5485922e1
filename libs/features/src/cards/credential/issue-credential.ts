import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import { isPublicKey } from '#platform/jws.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { signCardCredential, type HolderKey, type IssuedCredential } from './sign-card-credential.js';

/** Issues the card as a credential that its holder keeps and shows in parts (SD-JWT VC, RFC 9901). */
@Injectable()
export class IssueCredential {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
  ) {}

  /**
   * Bound to the wallet's key, so that a copy is worth nothing without it; to none when `key` is null.
   * @throws PortalError `card.none`, `card.not_in_force`, `credential.key_unusable`, `credential.copies_full`
   */
  async run({ actor }: SignedIn, issuer: string, key: HolderKey | null): Promise<IssuedCredential> {
    if (key !== null && !isPublicKey(key)) throw new PortalError('credential.key_unusable');
    return this.transactions.run(actor, async (tx) => {
      const { accountId: holderId } = actor;
      const bound = key === null ? { key } : ({ key, way: 'own_key' } as const);
      const { card, copyId, ...issued } = await signCardCredential(tx, this.keys, {
        holderId,
        issuer,
        bound,
      });
      await tx.record({
        type: 'card.credential_issued',
        subjectType: 'card',
        subjectId: card.id,
        data: { keyed: key !== null, ...(copyId !== null && { copyId }) },
      });
      return issued;
    });
  }
}
