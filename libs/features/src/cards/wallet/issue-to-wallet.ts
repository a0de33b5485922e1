import { Injectable } from '@nestjs/common';
import { offerState } from '#domain/cards/wallet-offers.js';
import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { CredentialOfferRow } from '#database/entities/credential-offer.js';
import { Transactions } from '#database/transactions.js';
import { isPublicKey } from '#platform/jws.js';
import { hashSecretToken } from '#platform/secret-token.js';
import { PortalError } from '../../errors/portal-error.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { signCardCredential, type HolderKey } from '../credential/sign-card-credential.js';
import { WalletNonces } from './wallet-nonces.js';

/** What a wallet sends for the card: its token, and the key that it has proved to have, with the nonce that it signed. */
export interface WalletRequest {
  readonly token: string;
  readonly key: HolderKey;
  readonly nonce: string;
}

/** The card as a credential, or the error of OpenID4VCI that tells the wallet why not. */
export type IssuedToWallet =
  | { readonly credential: string }
  | { readonly refused: 'invalid_token' | 'invalid_proof' | 'invalid_nonce' | 'credential_request_denied' };

/** Issues the card to the wallet that took up an offer, bound to its key, once an offer. The holder is told. */
@Injectable()
export class IssueToWallet {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    private readonly nonces: WalletNonces,
  ) {}

  async run(request: WalletRequest, issuer: string): Promise<IssuedToWallet> {
    try {
      return await this.issue(request, issuer);
    } catch (error) {
      // The card does not hold; why is told to its holder in the portal, and not to a program.
      if (error instanceof PortalError) return { refused: 'credential_request_denied' };
      throw error;
    }
  }

  private issue({ token, key, nonce }: WalletRequest, issuer: string): Promise<IssuedToWallet> {
    return this.transactions.run(system('wallet'), async (tx) => {
      const offer = await tx.manager.findOne(CredentialOfferRow, {
        where: { tokenHash: hashSecretToken(token) },
        lock: { mode: 'pessimistic_write' },
      });
      if (offer === null || offerState(offer, tx.now) !== 'taken') return { refused: 'invalid_token' };
      const { id, holderId } = offer;
      if (!(await tx.manager.existsBy(AccountRow, { id: holderId, active: true })))
        return { refused: 'invalid_token' };
      if (!isPublicKey(key)) return { refused: 'invalid_proof' };
      if (!(await this.nonces.take(tx, nonce))) return { refused: 'invalid_nonce' };
      const bound = { key, way: 'wallet' } as const;
      const { card, copyId, credential } = await signCardCredential(tx, this.keys, {
        holderId,
        issuer,
        bound,
      });
      await tx.manager.update(CredentialOfferRow, { id }, { issuedAt: tx.now });
      await tx.record({
        type: 'card.wallet_added',
        subjectType: 'card',
        subjectId: card.id,
        data: { offerId: id, copyId },
      });
      return { credential };
    });
  }
}
