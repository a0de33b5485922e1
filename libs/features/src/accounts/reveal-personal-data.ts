import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { accountIdOf, rolesOf } from '#database/actor.js';
import { DependantVault } from '#database/dependant-vault.js';
import { AccountRow } from '#database/entities/account.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { CardRow } from '#database/entities/card.js';
import { DependantRow } from '#database/entities/dependant.js';
import { PersonalDataRevealRow } from '#database/entities/personal-data-reveal.js';
import { ProfileRow } from '#database/entities/profile.js';
import { IdentityVault } from '#database/identity-vault.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { PortalError } from '../errors/portal-error.js';
import type { SignedIn } from './find-session.js';

export const REVEALED_FIELDS = ['identity_number', 'phone'] as const;
export type RevealedField = (typeof REVEALED_FIELDS)[number];

export interface RevealRequest {
  /** An account, an application for its applicant, or a dependant (the identity number alone). */
  readonly subject: string;
  readonly field: RevealedField;
  readonly reason: string;
}

export interface Reveal {
  readonly id: string;
  readonly accountId: string;
  readonly value: string;
  /** How many more the caller may look at today. */
  readonly remaining: number;
}

/** What is shown, of whom, and how it is told. */
interface Shown {
  readonly accountId: string;
  readonly dependantId: string | null;
  /** The people who cannot look at it as a matter of work. */
  readonly isOf: readonly string[];
  readonly value: string;
  readonly event: 'personal_data.revealed' | 'dependant.revealed';
}

const DAY_MS = 24 * 3600 * 1000;
const SHANGHAI_MS = 8 * 3600 * 1000;

/**
 * Shows once what is masked everywhere else, to those whose work needs it, so many times a day. Who looked, at what
 * and why is kept, and the person concerned is told.
 */
@Injectable()
export class RevealPersonalData {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: IdentityVault,
    private readonly dependantVault: DependantVault,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * @throws PortalError `resource.not_found` of whom the actor has nothing to do with, `access.forbidden` of oneself,
   *   `reveal.too_many`, `reveal.erased`
   */
  async run({ actor }: SignedIn, { subject, field, reason }: RevealRequest): Promise<Reveal> {
    return this.transactions.run(actor, async (tx) => {
      const dependant = field === 'identity_number' ? await findDependant(tx, subject) : null;
      const shown =
        dependant === null
          ? await this.ofAccount(tx, await findSubject(tx, subject), field)
          : await this.ofDependant(tx, dependant);
      const { accountId, dependantId, value } = shown;
      if (shown.isOf.includes(actor.accountId)) throw new PortalError('access.forbidden');
      const remaining = await this.takeOne(tx, actor.accountId);
      const { identifiers } = await tx.manager.insert(PersonalDataRevealRow, {
        ...{ accountId, dependantId, field, reason },
        ...{ revealedBy: actor.accountId, revealedOn: tx.today, revealedAt: tx.now },
      });
      const id = identifiers[0]?.['id'] as string;
      await tx.record({
        type: shown.event,
        subjectType: 'account',
        subjectId: accountId,
        data: {
          ...{ revealId: id, field, reasonLength: reason.length },
          ...(dependantId !== null && { dependantId }),
        },
      });
      return { id, accountId, value, remaining };
    });
  }

  private async ofAccount(tx: Transaction, profile: ProfileRow, field: RevealedField): Promise<Shown> {
    const { accountId, phone } = profile;
    const value = field === 'phone' ? phone : (await this.vault.open(tx, profile))?.number;
    if (value === undefined) throw new PortalError('reveal.erased');
    return { accountId, dependantId: null, isOf: [accountId], value, event: 'personal_data.revealed' };
  }

  /** Whoever is linked is told in the own account, else the holder is. */
  private async ofDependant(tx: Transaction, dependant: DependantRow): Promise<Shown> {
    const { id: dependantId, accountId: holderId, linkedAccountId } = dependant;
    const value = await this.dependantVault.open(tx, dependant);
    if (value === null) throw new PortalError('reveal.erased');
    const isOf = [holderId, ...(linkedAccountId === null ? [] : [linkedAccountId])];
    const event = linkedAccountId === null ? 'dependant.revealed' : 'personal_data.revealed';
    return { accountId: linkedAccountId ?? holderId, dependantId, isOf, value, event };
  }

  /** The revealer's own row is the lock, so that as many processes as there are count together. */
  private async takeOne(tx: Transaction, revealedBy: string): Promise<number> {
    const { revealsADay } = this.configuration;
    await tx.manager.findOneOrFail(AccountRow, {
      select: { id: true },
      where: { id: revealedBy },
      lock: { mode: 'pessimistic_write' },
    });
    const taken = await tx.manager.countBy(PersonalDataRevealRow, { revealedBy, revealedOn: tx.today });
    if (taken < revealsADay) return revealsADay - taken - 1;
    const sinceMidnight = (tx.now.getTime() + SHANGHAI_MS) % DAY_MS;
    throw new PortalError('reveal.too_many', {
      parameters: { most: revealsADay },
      retryAfter: Math.ceil((DAY_MS - sinceMidnight) / 1000),
    });
  }
}

/**
 * The accreditation office looks at people who handed an application in, the service office at people with a card;
 * whom neither has to do with is not there.
 */
async function findSubject(tx: Transaction, subject: string): Promise<ProfileRow> {
  const roles = rolesOf(tx.actor);
  const decides = roles.includes('reviewer') || roles.includes('approver');
  const application = await tx.manager.findOneBy(AccreditationApplicationRow, {
    id: subject,
    submittedAt: Not(IsNull()),
  });
  const accountId = application?.applicantId ?? subject;
  const concerns =
    accountId === accountIdOf(tx.actor) ||
    (decides &&
      (await tx.manager.existsBy(AccreditationApplicationRow, {
        applicantId: accountId,
        submittedAt: Not(IsNull()),
      }))) ||
    (roles.includes('service_manager') && (await tx.manager.existsBy(CardRow, { holderId: accountId })));
  const profile = concerns ? await tx.manager.findOneBy(ProfileRow, { accountId }) : null;
  if (profile !== null) return profile;
  const isErased =
    concerns && (await tx.manager.existsBy(AccountRow, { id: accountId, erasedAt: Not(IsNull()) }));
  throw new PortalError(isErased ? 'reveal.erased' : 'resource.not_found');
}

/** Families are the service office's matter: somebody whose number is known, of a holder with a card. */
async function findDependant(tx: Transaction, id: string): Promise<DependantRow | null> {
  if (!rolesOf(tx.actor).includes('service_manager')) return null;
  const row = await tx.manager.findOneBy(DependantRow, { id, identityNumber: Not(IsNull()) });
  const concerns = row !== null && (await tx.manager.existsBy(CardRow, { holderId: row.accountId }));
  return concerns ? row : null;
}
