import { randomBytes } from 'node:crypto';
import { FieldEncryption } from '#platform/field-encryption.js';

/** The first byte of what a person's key seals. What the master key sealed before has none and begins anyhow. */
const BY_PERSON_KEY = 2;

/** A new key of a person, and how the master key wraps it. */
export function newPersonKey(
  encryption: FieldEncryption,
  accountId: string,
): { key: Buffer; sealed: Buffer } {
  const key = randomBytes(32);
  return { key, sealed: wrapPersonKey(encryption, accountId, key) };
}

export function wrapPersonKey(encryption: FieldEncryption, accountId: string, key: Buffer): Buffer {
  return encryption.encrypt(key.toString('base64'), keyContext(accountId));
}

/** @throws Error when no master key that is known wrapped it */
export function unwrapPersonKey(encryption: FieldEncryption, accountId: string, sealed: Buffer): Buffer {
  return Buffer.from(encryption.decrypt(sealed, keyContext(accountId)), 'base64');
}

export function sealIdentity(key: Buffer, accountId: string, number: string): Buffer {
  const sealed = new FieldEncryption(key).encrypt(number, identityContext(accountId));
  return Buffer.concat([Buffer.from([BY_PERSON_KEY]), sealed]);
}

/** What the person's key sealed, or null when it was not this key. */
export function openIdentity(key: Buffer, accountId: string, sealed: Buffer): string | null {
  if (sealed[0] !== BY_PERSON_KEY) return null;
  const encryption = new FieldEncryption(key);
  const body = sealed.subarray(1);
  const context = identityContext(accountId);
  return encryption.isCurrent(body, context) ? encryption.decrypt(body, context) : null;
}

/** Whether it may be what a person's key sealed; the older form begins so once in 256 times. */
export function mayBeByPersonKey(sealed: Buffer): boolean {
  return sealed[0] === BY_PERSON_KEY;
}

/** Binds the sealed number to its profile, also in the older form. */
export function identityContext(accountId: string): string {
  return `profile:${accountId}:identity`;
}

function keyContext(accountId: string): string {
  return `person_key:${accountId}`;
}
