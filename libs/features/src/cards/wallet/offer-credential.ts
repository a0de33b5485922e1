import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { IsNull } from 'typeorm';
import { OFFER_SECONDS, TRANSACTION_CODE_DIGITS } from '#domain/cards/wallet-offers.js';
import { CredentialOfferRow } from '#database/entities/credential-offer.js';
import { Transactions } from '#database/transactions.js';
import { hashSecretToken, newSecretToken } from '#platform/secret-token.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { getPresentedCard } from '../presentations/presented-card.js';
import { refuseMoreCopies } from './make-copy.js';

/** An offer as it is made. Both codes are shown this once and kept as hashes. */
export interface MadeOffer {
  readonly id: string;
  /** Stands in what the wallet reads (`pre-authorized_code`). */
  readonly code: string;
  /** What the holder types into the wallet (`tx_code`): whoever saw the QR code alone has not got it. */
  readonly transactionCode: string;
  readonly expiresAt: Date;
}

/** One offer of a holder after another, so that the next one finds the one before. */
const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/** Offers the card to a wallet of the holder (OpenID4VCI 1.0, 3.5). The offer before is over with it. */
@Injectable()
export class OfferCredential {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `card.none`, `card.not_in_force`, `credential.copies_full` */
  async run({ actor }: SignedIn, issuer: string): Promise<MadeOffer> {
    return this.transactions.run(actor, async (tx) => {
      const { card } = await getPresentedCard(tx, actor.accountId, issuer);
      await refuseMoreCopies(tx, card.id);
      await tx.manager.query(LOCK, [`offers of ${actor.accountId}`]);
      const live = { holderId: actor.accountId, withdrawnAt: IsNull(), issuedAt: IsNull() };
      await tx.manager.update(CredentialOfferRow, live, { withdrawnAt: tx.now });
      const code = newSecretToken();
      const transactionCode = String(randomInt(10 ** TRANSACTION_CODE_DIGITS)).padStart(
        TRANSACTION_CODE_DIGITS,
        '0',
      );
      const expiresAt = new Date(tx.now.getTime() + OFFER_SECONDS * 1000);
      const { identifiers } = await tx.manager.insert(CredentialOfferRow, {
        ...{ holderId: actor.accountId, createdAt: tx.now, expiresAt },
        ...{ codeHash: hashSecretToken(code), transactionHash: hashOfCodes(code, transactionCode) },
      });
      return { id: identifiers[0]?.['id'] as string, code, transactionCode, expiresAt };
    });
  }
}

/** What is kept of the two codes together: without the long one, the short one cannot be tried out on it. */
export function hashOfCodes(code: string, transactionCode: string): Buffer {
  return hashSecretToken(`${code}:${transactionCode}`);
}
