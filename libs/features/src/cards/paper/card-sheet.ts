import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Locale, Localized } from '#domain/shared/localized.js';

/** What is printed on a sheet of paper, as it is handed to the thread that draws it. */
export interface CardSheet {
  /** Of whoever reads the instructions; the card itself is in both. */
  readonly locale: Locale;
  readonly name: string;
  readonly tier: string;
  readonly tierName: Localized;
  readonly number: string;
  readonly validUntil: IsoDate;
  readonly issuer: Localized;
  readonly printId: string;
  readonly printedAt: Date;
  readonly printedOn: IsoDate;
  /** The seed of the security print. */
  readonly pattern: string;
  /** What the QR code says. */
  readonly checkUrl: string;
  /** The address of the check page, for whoever types it. */
  readonly checkPage: string;
}
