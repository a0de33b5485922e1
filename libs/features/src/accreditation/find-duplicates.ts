import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { identityKey } from '#domain/accounts/identity-number.js';
import { nameSimilarity } from '#domain/accounts/name-similarity.js';
import type { CardState } from '#domain/cards/lifecycle.js';
import type { Tier } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ProfileRow } from '#database/entities/profile.js';
import { IdentityVault } from '#database/identity-vault.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { BlindIndex } from '#platform/blind-index.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { findDossier } from './dossier.js';

export const DUPLICATE_REASONS = ['same_identity_number', 'similar_person'] as const;

/** From these on two people born on the same day may be one. */
const LEAST_NAME = 0.6;
const LEAST_EMPLOYER = 0.3;
const MOST_SHOWN = 20;
/** More who share a birth date and an employer are not compared. */
const MOST_COMPARED = 500;

export interface DuplicateReason {
  readonly code: (typeof DUPLICATE_REASONS)[number];
  /** From 0 to 1. */
  readonly score: number;
}

export interface HeldCard {
  readonly tier: Tier;
  readonly state: CardState;
  readonly validUntil: IsoDate;
}

/** Somebody as shown beside another; never with the number. */
export interface ComparedPerson {
  readonly profile: ProfileRow;
  readonly applications: readonly AccreditationApplicationRow[];
  readonly cards: readonly HeldCard[];
}

export interface Duplicate extends ComparedPerson {
  readonly reasons: readonly DuplicateReason[];
}

type Candidate = Pick<ProfileRow, 'accountId' | 'name'> & {
  readonly same: boolean;
  readonly employer: number;
};

/**
 * Who else may be the applicant: people with the same identity number, and people of a similar name and employer who
 * were born on the same day. The likeliest first. Whether they are the same, people decide.
 */
@Injectable()
export class FindDuplicates {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly vault: IdentityVault,
    private readonly index: BlindIndex,
  ) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden` for an application of one's own */
  async run(
    { actor }: SignedIn,
    id: string,
  ): Promise<{ applicant: ComparedPerson; duplicates: Duplicate[] }> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const { application } = await findDossier(tx, this.policies, id);
      if (application.applicantId === actor.accountId) throw new PortalError('access.forbidden');
      const profile = await tx.manager.findOneByOrFail(ProfileRow, { accountId: application.applicantId });
      const found = (await this.candidates(tx, profile))
        .map((candidate) => ({ candidate, reasons: reasonsFor(profile, candidate) }))
        .filter(({ reasons }) => reasons.length > 0)
        .sort((one, other) => scoreOf(other.reasons) - scoreOf(one.reasons))
        .slice(0, MOST_SHOWN);
      const ids = found.map(({ candidate }) => candidate.accountId);
      const people = await compared(tx, [profile.accountId, ...ids]);
      const personOf = (accountId: string): ComparedPerson => {
        const person = people.get(accountId);
        if (person === undefined) throw new Error('Somebody who was found is there');
        return person;
      };
      return {
        applicant: personOf(profile.accountId),
        duplicates: found.map(({ candidate, reasons }) => ({ ...personOf(candidate.accountId), reasons })),
      };
    });
  }

  private async candidates(tx: Transaction, profile: ProfileRow): Promise<Candidate[]> {
    return tx.manager.query<Candidate[]>(
      `SELECT account_id AS "accountId", name, coalesce(identity_index = ANY ($2), false) AS same,
         CASE WHEN birth_date = $3 THEN similarity(employer, $4) ELSE 0 END AS employer
       FROM profile
       WHERE account_id <> $1 AND (identity_index = ANY ($2) OR (birth_date = $3 AND similarity(employer, $4) >= $5))
       ORDER BY same DESC, employer DESC, account_id LIMIT $6`,
      [
        profile.accountId,
        await this.indexesOf(tx, profile),
        profile.birthDate,
        profile.employer,
        LEAST_EMPLOYER,
        MOST_COMPARED,
      ],
    );
  }

  /** Under each master key that there may be; a number whose key was destroyed has none. */
  private async indexesOf(tx: Transaction, profile: ProfileRow): Promise<Buffer[]> {
    const opened = await this.vault.open(tx, profile);
    return opened === null ? [] : this.index.all(identityKey(profile.identityType, opened.number));
  }
}

function reasonsFor(profile: ProfileRow, { name, same, employer }: Candidate): DuplicateReason[] {
  const likeness = nameSimilarity(profile.name, name);
  const similar = likeness >= LEAST_NAME && employer >= LEAST_EMPLOYER;
  return [
    ...(same ? [{ code: 'same_identity_number' as const, score: 1 }] : []),
    ...(similar ? [{ code: 'similar_person' as const, score: rounded((likeness + employer) / 2) }] : []),
  ];
}

function scoreOf(reasons: readonly DuplicateReason[]): number {
  return reasons.reduce((sum, { score }) => sum + score, 0);
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

async function compared(tx: Transaction, ids: readonly string[]): Promise<Map<string, ComparedPerson>> {
  const profiles = await tx.manager.findBy(ProfileRow, { accountId: In([...ids]) });
  const applications = await tx.manager.find(AccreditationApplicationRow, {
    where: { applicantId: In([...ids]), submittedAt: Not(IsNull()) },
    order: { submittedAt: 'DESC' },
  });
  const cards = await tx.manager.query<(HeldCard & { holderId: string })[]>(
    `SELECT holder_id AS "holderId", tier, state, valid_until::text AS "validUntil" FROM cards_of_people($1)`,
    [ids],
  );
  return new Map(
    profiles.map((profile) => [
      profile.accountId,
      {
        profile,
        applications: applications.filter(({ applicantId }) => applicantId === profile.accountId),
        cards: cards.filter(({ holderId }) => holderId === profile.accountId),
      },
    ]),
  );
}
