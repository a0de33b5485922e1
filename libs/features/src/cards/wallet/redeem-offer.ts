import { Injectable } from '@nestjs/common';
import { offerState, WALLET_TOKEN_SECONDS } from '#domain/cards/wallet-offers.js';
import { system } from '#database/actor.js';
import { CredentialOfferRow } from '#database/entities/credential-offer.js';
import { Transactions } from '#database/transactions.js';
import { hashSecretToken, newSecretToken } from '#platform/secret-token.js';
import { hashOfCodes } from './offer-credential.js';

/** A token for one credential, or the error of OAuth that tells the wallet why not. */
export type RedeemedOffer =
  | { readonly token: string; readonly expiresIn: number }
  | { readonly refused: 'invalid_grant' };

/** Gives a wallet a token for the two codes of an offer, once, and counts the wrong ones. */
@Injectable()
export class RedeemOffer {
  constructor(private readonly transactions: Transactions) {}

  async run(code: string, transactionCode: string): Promise<RedeemedOffer> {
    return this.transactions.run(system('wallet'), async (tx) => {
      const row = await tx.manager.findOne(CredentialOfferRow, {
        where: { codeHash: hashSecretToken(code) },
        lock: { mode: 'pessimistic_write' },
      });
      if (row === null || offerState(row, tx.now) !== 'open') return { refused: 'invalid_grant' };
      const { id } = row;
      if (!row.transactionHash.equals(hashOfCodes(code, transactionCode))) {
        // It is answered and not thrown, so that the count stays.
        await tx.manager.increment(CredentialOfferRow, { id }, 'wrongCodes', 1);
        return { refused: 'invalid_grant' };
      }
      const token = newSecretToken();
      await tx.manager.update(
        CredentialOfferRow,
        { id },
        {
          tokenHash: hashSecretToken(token),
          tokenExpiresAt: new Date(tx.now.getTime() + WALLET_TOKEN_SECONDS * 1000),
        },
      );
      return { token, expiresIn: WALLET_TOKEN_SECONDS };
    });
  }
}
