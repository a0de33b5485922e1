import { addDays } from '#domain/calendar/add-days.js';
import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { signSdJwtVc } from '#platform/sd-jwt-vc.js';
import type { SigningKeys } from '../../keys/signing-keys.js';
import { getPresentedCard } from '../presentations/presented-card.js';

/** The public key of a wallet (RFC 7517), EC P-256. */
export interface HolderKey {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y: string;
}

export interface IssuedCredential {
  /** SD-JWT VC in its compact form, with all disclosures. */
  readonly credential: string;
  readonly expiresAt: Date;
}

/** The address that names the kind of credential (`vct`), under the issuer. */
export const TALENT_CARD_TYPE = '/credentials/talent-card';

/** The claims that the holder shows or withholds one by one. */
const DISCLOSABLE_CLAIMS = ['name', 'tier', 'valid_from', 'valid_until'] as const;

const DAY_SECONDS = 24 * 3600;
/** How long one that is bound to a key lasts: shorter than most cards, so that their term can be withheld. */
export const KEYED_SECONDS = 90 * DAY_SECONDS;
/** Whoever has a copy of one that no key is bound to could show it, so it does not last. */
const UNKEYED_SECONDS = DAY_SECONDS;

/**
 * Signs the card of a holder as SD-JWT VC, bound to a key of the wallet, which must have been looked at; to none when
 * it is null.
 * @throws PortalError `card.none`, `card.not_in_force`
 */
export async function signCardCredential(
  tx: Transaction,
  keys: SigningKeys,
  { holderId, issuer, key }: { holderId: string; issuer: string; key: HolderKey | null },
): Promise<IssuedCredential & { readonly card: CardRow }> {
  const { card, status } = await getPresentedCard(tx, holderId, issuer);
  const iat = Math.floor(tx.now.getTime() / 1000);
  const exp = Math.min(endOf(card.validUntil), iat + (key === null ? UNKEYED_SECONDS : KEYED_SECONDS));
  const claims = {
    ...{ iss: issuer, vct: `${issuer}${TALENT_CARD_TYPE}`, iat, exp },
    status: { status_list: status },
    ...(key !== null && { cnf: { jwk: { kty: key.kty, crv: key.crv, x: key.x, y: key.y } } }),
    ...{ name: card.name, tier: card.tier },
    ...{ valid_from: card.validFrom, valid_until: card.validUntil },
  };
  const credential = await signSdJwtVc(claims, DISCLOSABLE_CLAIMS, await keys.current(tx));
  return { credential, expiresAt: new Date(exp * 1000), card };
}

function endOf(day: IsoDate): number {
  return startOfShanghaiDay(addDays(day, 1)).getTime() / 1000;
}
