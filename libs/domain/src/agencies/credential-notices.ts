/** So many days before a credential ends, its agency and the administrators are told. */
export const CREDENTIAL_NOTICE_DAYS = [30, 7, 1] as const;
export type CredentialNotice = (typeof CREDENTIAL_NOTICE_DAYS)[number];

const DAY = 24 * 3600 * 1000;

interface EndingCredential {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** The notice that was given last. */
  readonly toldDays: number | null;
}

/**
 * The notice that is due now; null where none is. Of several that were missed, only the latest is given, and none that
 * would have been due when the credential was made: whoever made it for so short a time knows.
 */
export function dueCredentialNotice(
  { createdAt, expiresAt, toldDays }: EndingCredential,
  now: Date,
): CredentialNotice | null {
  if (expiresAt <= now) return null;
  const reached = CREDENTIAL_NOTICE_DAYS.filter((days) => {
    const dueAt = new Date(expiresAt.getTime() - days * DAY);
    return dueAt > createdAt && dueAt <= now;
  });
  const latest = reached.at(-1) ?? null;
  return latest === null || (toldDays !== null && toldDays <= latest) ? null : latest;
}

/** The days that are left to a credential, begun ones counted. */
export function credentialDaysLeft(expiresAt: Date, now: Date): number {
  return Math.ceil((expiresAt.getTime() - now.getTime()) / DAY);
}
