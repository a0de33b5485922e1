import { createHash } from 'node:crypto';
import type { EventFingerprint } from '#domain/audit/find-event-break.js';
import type { EventSealRow } from '#database/entities/event-seal.js';
import { BEFORE_ALL, type TrailPlace } from './written-events.js';

/** `typ` of the signature of a seal. */
export const SEAL_TYPE = 'event-seal+jws';

/** What the first seal names as the hash before it. */
export const NO_HASH = Buffer.alloc(32);

const ID_BYTES = 16;
const FINGERPRINT_BYTES = ID_BYTES + 32;

/** What of a seal is signed, and stands in its row too. */
export interface SealClaims {
  readonly seal: number;
  /** The last event of the seal before. */
  readonly after: TrailPlace;
  /** The last event of this one. */
  readonly through: TrailPlace;
  readonly events: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly at: string;
}

type SealBefore = Pick<EventSealRow, 'throughTransaction' | 'throughSeq'> | null;

/** The claims of a seal as its row, and the one before, have them. Their order is that of the signed document. */
export function sealClaims(
  seal: Omit<EventSealRow, 'id' | 'fingerprints' | 'jws'>,
  before: SealBefore,
): SealClaims {
  return {
    seal: seal.number,
    after: before === null ? BEFORE_ALL : placeOf(before),
    through: placeOf(seal),
    events: seal.events,
    previousHash: seal.previousHash.toString('hex'),
    hash: seal.hash.toString('hex'),
    at: seal.sealedAt.toISOString(),
  };
}

/** Where a seal ends in the trail. */
export function placeOf(seal: NonNullable<SealBefore>): TrailPlace {
  return { transaction: seal.throughTransaction, seq: seal.throughSeq };
}

/** SHA-256 over the hash before and the fingerprints: the link of the chain. */
export function sealHash(previousHash: Buffer, fingerprints: Buffer): Buffer {
  return createHash('sha256').update(previousHash).update(fingerprints).digest();
}

/** Fingerprints one after the other: 16 bytes of the id, 32 of the digest. */
export function packFingerprints(fingerprints: readonly EventFingerprint[]): Buffer {
  return Buffer.from(fingerprints.map(({ id, digest }) => id.replaceAll('-', '') + digest).join(''), 'hex');
}

/** What `packFingerprints` wrote. */
export function unpackFingerprints(bytes: Buffer): EventFingerprint[] {
  return Array.from({ length: Math.floor(bytes.length / FINGERPRINT_BYTES) }, (_, n) => {
    const one = bytes.subarray(n * FINGERPRINT_BYTES, (n + 1) * FINGERPRINT_BYTES).toString('hex');
    const id = one.slice(0, ID_BYTES * 2).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return { id, digest: one.slice(ID_BYTES * 2) };
  });
}
