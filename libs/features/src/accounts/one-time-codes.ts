import { generateSecret, generateURI, verify } from 'otplib';
import type { AccountRow } from '#database/entities/account.js';
import type { FieldEncryption } from '#platform/field-encryption.js';

/** One step of 30 seconds early or late is let pass, for phones whose clock is a little off. */
const TOLERANCE_SECONDS = 30;

export function newTotpSecret(email: string): { secret: string; uri: string } {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: '龙江人才卡 Talent Card', label: email, secret }) };
}

/** Binds the sealed secret to its account. */
export function totpContext(accountId: string): string {
  return `account:${accountId}:totp`;
}

/** The time step of a right code that has not been used before, or null. */
export async function acceptedTotpStep(
  account: AccountRow,
  code: string,
  encryption: FieldEncryption,
): Promise<number | null> {
  if (account.totpSecret === null) return null;
  const secret = encryption.decrypt(account.totpSecret, totpContext(account.id));
  const result = await verify({ secret, token: code, epochTolerance: TOLERANCE_SECONDS });
  if (!result.valid || !('timeStep' in result)) return null;
  return result.timeStep > Number(account.totpLastStep ?? 0) ? result.timeStep : null;
}
