import { Injectable } from '@nestjs/common';
import { AccountRow } from '#database/entities/account.js';
import { EmailChangeRow } from '#database/entities/email-change.js';
import { ErasureRow } from '#database/entities/erasure.js';
import { ProfileRow } from '#database/entities/profile.js';
import { IdentityVault } from '#database/identity-vault.js';
import { RosterVault } from '#database/roster-vault.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { hashPassword } from '#platform/password-hash.js';
import { newSecretToken } from '#platform/secret-token.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import {
  erasureDetails,
  lockErasure,
  nextErasureState,
  obstaclesOf,
  type ErasureDetails,
} from './erasure-details.js';

/**
 * Erases a person: the key of the identity number is destroyed, and whatever tells who somebody was is deleted or
 * blanked. What is left are records without a person. The files follow when the worker removes what nothing names.
 */
@Injectable()
export class CarryOutErasure {
  constructor(
    private readonly transactions: Transactions,
    private readonly identities: IdentityVault,
    private readonly rosters: RosterVault,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden` for whoever asked or is the person,
   *   `erasure.action_not_allowed`, `erasure.in_the_way`
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<ErasureDetails> {
    // Of a secret that nobody has, so that signing in takes as long as with any other account and never works.
    const noPassword = await hashPassword(newSecretToken());
    return this.transactions.run(actor, async (tx) => {
      const erasure = await lockErasure(tx, id);
      const { accountId } = erasure;
      refuseStale(erasure, version);
      // What would add to the person's things waits for this row, and finds it erased.
      await tx.manager.findOneOrFail(AccountRow, {
        where: { id: accountId },
        lock: { mode: 'pessimistic_write' },
      });
      const state = nextErasureState(tx, erasure, 'carry_out', await obstaclesOf(tx, accountId));
      await tx.manager.update(ErasureRow, { id }, { state, decidedBy: actor.accountId, decidedAt: tx.now });
      const indexes = await this.indexesOf(tx, accountId);
      await tx.manager.query('SELECT erase_from_rosters($1, $2)', [id, indexes]);
      await tx.manager.query('SELECT erase_person($1, $2)', [id, noPassword]);
      await tx.seeingAll(() => tx.manager.delete(EmailChangeRow, { accountId }));
      await tx.record({
        type: 'account.erased',
        subjectType: 'account',
        subjectId: accountId,
        data: { erasureId: id },
      });
      return erasureDetails(tx, await tx.manager.findOneByOrFail(ErasureRow, { id }));
    });
  }
  /** By what rosters know the person; nothing when there is no profile. */
  private indexesOf(tx: Transaction, accountId: string): Promise<Buffer[]> {
    return tx.seeingAll(async () => {
      const profile = await tx.manager.findOneBy(ProfileRow, { accountId });
      if (profile === null) return [];
      const opened = await this.identities.open(tx, profile);
      return opened === null ? [] : this.rosters.indexesOf(profile.identityType, opened.number);
    });
  }
}
