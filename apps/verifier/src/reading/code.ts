import type { OfflineCode } from '#domain/cards/offline-verification.js';

/** A code that was taken apart and compared with the pack. */
export interface ReadCode {
  /** Names this one code, so that it is taken once. */
  readonly id: string;
  readonly facts: Omit<OfflineCode, 'used'>;
  /** What it tells of the card; nothing of it is true unless the code is good. */
  readonly tier: unknown;
  readonly name: unknown;
  /** Whether its use can be handed in later: of a code of the portal. */
  readonly redeemable: boolean;
}
