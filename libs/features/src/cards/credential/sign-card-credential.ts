import { addDays } from '#domain/calendar/add-days.js';
import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { signSdJwtVc } from '#platform/sd-jwt-vc.js';
import type { SigningKeys } from '../../keys/signing-keys.js';
import type { CopyWay } from '#domain/cards/wallet-copies.js';
import { getPresentedCard, statusAt } from '../presentations/presented-card.js';
import { makeCopy } from '../wallet/make-copy.js';

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

/** What was signed, of which card, and as which copy; null of one that is bound to no key. */
export interface SignedCard extends IssuedCredential {
  readonly card: CardRow;
  readonly copyId: string | null;
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

/** Who gets a credential: a wallet whose key has been looked at, by which way; or whoever has it. */
export type Bound = { readonly key: HolderKey; readonly way: CopyWay } | { readonly key: null };

/**
 * Signs the card of a holder as SD-JWT VC. One that is bound to a key is a copy of its own, with a place of its own in
 * a status list; one that is not lasts a day and stands where the card does.
 * @throws PortalError `card.none`, `card.not_in_force`, `credential.copies_full`
 */
export async function signCardCredential(
  tx: Transaction,
  keys: SigningKeys,
  { holderId, issuer, bound }: { holderId: string; issuer: string; bound: Bound },
): Promise<SignedCard> {
  const { card, status } = await getPresentedCard(tx, holderId, issuer);
  const { key } = bound;
  const iat = Math.floor(tx.now.getTime() / 1000);
  const exp = Math.min(endOf(card.validUntil), iat + (key === null ? UNKEYED_SECONDS : KEYED_SECONDS));
  const expiresAt = new Date(exp * 1000);
  const copy = bound.key === null ? null : await makeCopy(tx, { cardId: card.id, ...bound, expiresAt });
  const claims = {
    ...{ iss: issuer, vct: `${issuer}${TALENT_CARD_TYPE}`, iat, exp },
    status: { status_list: copy === null ? status : statusAt(issuer, copy) },
    ...(key !== null && { cnf: { jwk: { kty: key.kty, crv: key.crv, x: key.x, y: key.y } } }),
    ...{ name: card.name, tier: card.tier },
    ...{ valid_from: card.validFrom, valid_until: card.validUntil },
  };
  const credential = await signSdJwtVc(claims, DISCLOSABLE_CLAIMS, await keys.current(tx));
  return { credential, expiresAt, card, copyId: copy?.copyId ?? null };
}

function endOf(day: IsoDate): number {
  return startOfShanghaiDay(addDays(day, 1)).getTime() / 1000;
}
