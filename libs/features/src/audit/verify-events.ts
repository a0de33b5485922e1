import { Injectable } from '@nestjs/common';
import { findEventBreak, type EventBreak } from '#domain/audit/find-event-break.js';
import { EventSealRow } from '#database/entities/event-seal.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { JwsError, verifyCompact, type PublicJwk } from '#platform/jws.js';
import type { SignedIn } from '../accounts/find-session.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { compareAnchor, type ComparedAnchor } from './compare-anchor.js';
import { NO_HASH, placeOf, SEAL_TYPE, sealClaims, sealHash, unpackFingerprints } from './event-seal.js';
import { newestSeal } from './newest-seal.js';
import { BEFORE_ALL, eventsThrough, fingerprintOf } from './written-events.js';

/** Milliseconds after which a call answers with what it has checked; the next one goes on from there. */
const PATIENCE = 5000;
/** Unsealed events are counted up to here: after the first start of an old portal there can be millions. */
const MOST_COUNTED = 100_000;

const UNSEALED = `SELECT count(*)::integer AS unsealed FROM (SELECT FROM event
  WHERE (transaction, seq) > ($1::bigint, $2::bigint) LIMIT ${MOST_COUNTED}) e`;

/** Where the trail is not what was sealed. */
export interface BrokenSeal {
  readonly seal: number;
  /** `signature`: the portal did not sign it; `chain`: it is not what was signed, or is not there. */
  readonly what: EventBreak['what'] | 'signature' | 'chain';
  readonly eventId: string | null;
}

export interface Verification {
  readonly intact: boolean;
  readonly checked: { readonly events: number; readonly seals: number };
  readonly firstBroken: BrokenSeal | null;
  /** The seal that the next call begins with; null when this one came to the end of what was asked for. */
  readonly next: number | null;
  readonly newestSeal: EventSealRow | null;
  /** Events that no seal covers yet, counted up to 100,000. */
  readonly unsealed: number;
  /** Null when none was handed in. */
  readonly anchor: ComparedAnchor | null;
}

export interface VerificationRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** The signed text of a seal that was kept outside the portal. */
  readonly anchor?: string | undefined;
}

/** Computes again what the seals say of the events, seal by seal, so that it takes the same memory for any number. */
@Injectable()
export class VerifyEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
  ) {}

  /**
   * Goes from seal `from`, or the first, to seal `to`, or the newest, and stops at the first that is broken.
   * @throws PortalError `audit.anchor_malformed`
   */
  async run({ actor }: SignedIn, { from = 1, to, anchor }: VerificationRange): Promise<Verification> {
    return this.transactions.run(actor, async (tx) => {
      const newest = await newestSeal(tx);
      const keys = await this.keys.proven(tx);
      const compared = anchor === undefined ? null : await compareAnchor(tx, keys, anchor);
      const end = Math.min(to ?? Infinity, newest?.number ?? 0);
      const { checked, firstBroken, reached } = await verifyRange(tx, keys, { from, end });
      return {
        ...{ checked, firstBroken, intact: firstBroken === null },
        next: reached < end ? reached + 1 : null,
        newestSeal: newest,
        unsealed: await countUnsealed(tx, newest),
        anchor: compared,
      };
    });
  }
}

/** `reached` is the last seal that was looked at. */
async function verifyRange(
  tx: Transaction,
  keys: readonly PublicJwk[],
  { from, end }: { readonly from: number; readonly end: number },
): Promise<Pick<Verification, 'checked' | 'firstBroken'> & { readonly reached: number }> {
  const checked = { events: 0, seals: 0 };
  let before = from === 1 ? null : await findSeal(tx, from - 1);
  if (from > 1 && from <= end && before === null) {
    return { checked, firstBroken: { seal: from - 1, what: 'chain', eventId: null }, reached: from - 1 };
  }
  const until = performance.now() + PATIENCE;
  for (let number = from; number <= end; number += 1) {
    const seal = await findSeal(tx, number);
    const broken = seal === null ? CHAIN : await findBreak(tx, keys, { seal, before });
    if (seal === null || broken !== null) {
      const firstBroken = { seal: number, eventId: null, ...(broken ?? CHAIN) };
      return { checked, firstBroken, reached: number };
    }
    checked.seals += 1;
    checked.events += seal.events;
    before = seal;
    if (performance.now() > until) return { checked, firstBroken: null, reached: number };
  }
  return { checked, firstBroken: null, reached: end };
}

const CHAIN = { what: 'chain' } as const;

async function findBreak(
  tx: Transaction,
  keys: readonly PublicJwk[],
  { seal, before }: { readonly seal: EventSealRow; readonly before: EventSealRow | null },
): Promise<EventBreak | { what: 'signature' | 'chain' } | null> {
  const signed = findSigned(seal, keys);
  if (signed === null) return { what: 'signature' };
  const isWhatWasSigned = JSON.stringify(sealClaims(seal, before)) === JSON.stringify(signed);
  const follows = seal.previousHash.equals(before?.hash ?? NO_HASH);
  if (!isWhatWasSigned || !follows) return CHAIN;
  if (!sealHash(seal.previousHash, seal.fingerprints).equals(seal.hash)) return CHAIN;
  const found = await eventsThrough(tx, {
    after: before === null ? null : placeOf(before),
    through: placeOf(seal),
    most: seal.events + 1,
  });
  return findEventBreak(unpackFingerprints(seal.fingerprints), found.map(fingerprintOf));
}

/** What the portal signed of a seal; null when it did not. */
function findSigned({ jws }: EventSealRow, keys: readonly PublicJwk[]): object | null {
  try {
    return verifyCompact(jws, { keys, typ: SEAL_TYPE }).payload;
  } catch (error) {
    if (error instanceof JwsError) return null;
    throw error;
  }
}

function findSeal(tx: Transaction, number: number): Promise<EventSealRow | null> {
  return tx.manager
    .createQueryBuilder(EventSealRow, 'seal')
    .addSelect('seal.fingerprints')
    .where('seal.number = :number', { number })
    .getOne();
}

async function countUnsealed(tx: Transaction, newest: EventSealRow | null): Promise<number> {
  const { transaction, seq } = newest === null ? BEFORE_ALL : placeOf(newest);
  const [row] = await tx.manager.query<{ unsealed: number }[]>(UNSEALED, [transaction, seq]);
  return row?.unsealed ?? 0;
}
