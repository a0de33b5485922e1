import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { normalIdentityNumber, type IdentityType } from '#domain/accounts/identity-number.js';
import { nameSimilarity } from '#domain/accounts/name-similarity.js';
import { isAdult } from '#domain/family/adulthood.js';
import type { DependantRelation } from '#domain/family/refuse-dependant.js';
import { system } from '#database/actor.js';
import { DependantVault } from '#database/dependant-vault.js';
import { AccountRow } from '#database/entities/account.js';
import { DependantRow } from '#database/entities/dependant.js';
import { FamilyInvitationRow } from '#database/entities/family-invitation.js';
import { ProfileRow } from '#database/entities/profile.js';
import { IdentityVault } from '#database/identity-vault.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { SealedLinks } from '#platform/sealed-links.js';
import type { SignedIn } from '../accounts/find-session.js';
import { SignInAttempts } from '../accounts/sign-in-attempts.js';
import { PortalError } from '../errors/portal-error.js';
import { INVITATION_LINK } from '../notifications/outgoing-message.js';

/** What whoever holds a letter learns from it before signing in. */
export interface InvitationOffer {
  readonly holderName: string;
  /** What the invited person is to the holder. */
  readonly relation: DependantRelation;
  readonly expiresAt: Date;
}

export interface Acceptance {
  readonly token: string;
  readonly name: string;
  readonly identityType: IdentityType;
  readonly identityNumber: string;
  /** The network address that the attempt comes from. */
  readonly address: string;
}

interface Open {
  readonly invitation: FamilyInvitationRow;
  readonly dependant: DependantRow;
}

/**
 * Links the account of an invited person to the place in the holder's family. Who holds the letter must know the name
 * and the number that the holder entered, and have no other number in the own profile; nothing of the entry is
 * replaced, so what is wrong in it is for the holder to correct.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: SealedLinks,
    private readonly attempts: SignInAttempts,
    private readonly vault: IdentityVault,
    private readonly dependantVault: DependantVault,
  ) {}

  /** @throws PortalError `invitation.invalid`, the same of one that is used, withdrawn, over or was never made */
  async look(token: string): Promise<InvitationOffer> {
    return this.transactions.run(system('look-at-invitation'), async (tx) => {
      const { invitation, dependant } = await this.find(tx, token);
      const { name } = await tx.manager.findOneByOrFail(AccountRow, { id: invitation.accountId });
      return { holderName: name, relation: dependant.relation, expiresAt: invitation.expiresAt };
    });
  }

  /**
   * Answers the id of the place in the family.
   * @throws PortalError `invitation.invalid`, `invitation.own`, `invitation.identity_mismatch`,
   *   `invitation.already_linked`, `auth.too_many_attempts`
   */
  async run({ actor }: SignedIn, { address, ...given }: Acceptance): Promise<string> {
    const counted = `invitation ${this.links.open(given.token, INVITATION_LINK) ?? actor.accountId}`;
    await this.attempts.count(counted, address);
    const id = await this.transactions.run(actor, (tx) =>
      tx.seeingAll(async () => {
        const { invitation, dependant } = await this.find(tx, given.token, 'pessimistic_write');
        if (invitation.accountId === actor.accountId) throw new PortalError('invitation.own');
        if (!(await this.agrees(tx, actor.accountId, dependant, given))) {
          throw new PortalError('invitation.identity_mismatch');
        }
        await link(tx, actor.accountId, invitation);
        return dependant.id;
      }),
    );
    await this.attempts.reset(counted, address);
    return id;
  }

  /** The dependant is locked before it is asked whether the invitation is still open. */
  private async find(tx: Transaction, token: string, mode?: 'pessimistic_write'): Promise<Open> {
    const id = this.links.open(token, INVITATION_LINK);
    const known = id && (await tx.manager.findOneBy(FamilyInvitationRow, { id }));
    if (!known) throw new PortalError('invitation.invalid');
    const dependant = await tx.manager.findOne(DependantRow, {
      where: { id: known.dependantId, removedAt: IsNull(), linkedAccountId: IsNull() },
      ...(mode !== undefined && { lock: { mode } }),
    });
    const invitation = await tx.manager.findOneByOrFail(FamilyInvitationRow, { id: known.id });
    const isOpen = invitation.state === 'open' && invitation.expiresAt > tx.now;
    if (!isOpen || dependant === null || !isAdult(dependant.birthDate, tx.today)) {
      throw new PortalError('invitation.invalid');
    }
    return { invitation, dependant };
  }

  private async agrees(
    tx: Transaction,
    accountId: string,
    dependant: DependantRow,
    given: Pick<Acceptance, 'name' | 'identityType' | 'identityNumber'>,
  ): Promise<boolean> {
    const number = normalIdentityNumber(given.identityNumber);
    const entered = await this.dependantVault.open(tx, dependant);
    if (number !== entered || given.identityType !== dependant.identityType) return false;
    if (nameSimilarity(given.name, dependant.name) < 1) return false;
    const profile = await tx.manager.findOneBy(ProfileRow, { accountId });
    if (profile === null) return true;
    const own = await this.vault.open(tx, profile);
    return own?.number === number && profile.identityType === given.identityType;
  }
}

async function link(tx: Transaction, accountId: string, invitation: FamilyInvitationRow): Promise<void> {
  const { id, dependantId, accountId: holderId } = invitation;
  await tx.manager.update(
    DependantRow,
    { id: dependantId },
    { linkedAccountId: accountId, linkedAt: tx.now },
  );
  await tx.manager.update(
    FamilyInvitationRow,
    { id },
    { state: 'accepted', email: null, endedAt: tx.now, acceptedBy: accountId },
  );
  await tx.record({
    type: 'dependant.linked',
    subjectType: 'account',
    subjectId: holderId,
    data: { dependantId, linkedAccountId: accountId, invitationId: id },
  });
}
