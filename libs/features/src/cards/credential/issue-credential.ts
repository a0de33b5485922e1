import { Injectable } from '@nestjs/common';
import { addDays } from '#domain/calendar/add-days.js';
import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { Transactions } from '#database/transactions.js';
import { isPublicKey } from '#platform/jws.js';
import { signSdJwtVc } from '#platform/sd-jwt-vc.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { SigningKeys } from '../../keys/signing-keys.js';
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

const DISCLOSABLE = ['name', 'tier', 'valid_from', 'valid_until'] as const;

const DAY_SECONDS = 24 * 3600;
/** Shorter than most cards last, so that the term of the card stays where it can be withheld. */
const KEYED_SECONDS = 90 * DAY_SECONDS;
/** Whoever has a copy of one that no key is bound to could show it, so it does not last. */
const UNKEYED_SECONDS = DAY_SECONDS;

/** Issues the card as a credential that its holder keeps and shows in parts (SD-JWT VC, RFC 9901). */
@Injectable()
export class IssueCredential {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
  ) {}

  /**
   * Bound to the wallet's key, so that a copy is worth nothing without it; to none when `key` is null.
   * @throws PortalError `card.none`, `card.not_in_force`, `credential.key_unusable`
   */
  async run({ actor }: SignedIn, issuer: string, key: HolderKey | null): Promise<IssuedCredential> {
    if (key !== null && !isPublicKey(key)) throw new PortalError('credential.key_unusable');
    return this.transactions.run(actor, async (tx) => {
      const { card, status } = await getPresentedCard(tx, actor.accountId, issuer);
      const iat = Math.floor(tx.now.getTime() / 1000);
      const exp = Math.min(endOf(card.validUntil), iat + (key === null ? UNKEYED_SECONDS : KEYED_SECONDS));
      const claims = {
        ...{ iss: issuer, vct: `${issuer}${TALENT_CARD_TYPE}`, iat, exp },
        status: { status_list: status },
        ...(key !== null && { cnf: { jwk: { kty: key.kty, crv: key.crv, x: key.x, y: key.y } } }),
        ...{ name: card.name, tier: card.tier },
        ...{ valid_from: card.validFrom, valid_until: card.validUntil },
      };
      const credential = await signSdJwtVc(claims, DISCLOSABLE, await this.keys.current(tx));
      await tx.record({
        type: 'card.credential_issued',
        subjectType: 'card',
        subjectId: card.id,
        data: { keyed: key !== null },
      });
      return { credential, expiresAt: new Date(exp * 1000) };
    });
  }
}

function endOf(day: IsoDate): number {
  return startOfShanghaiDay(addDays(day, 1)).getTime() / 1000;
}
