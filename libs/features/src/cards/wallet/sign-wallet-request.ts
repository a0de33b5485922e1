import { Injectable } from '@nestjs/common';
import type { AskedClaim } from '#domain/cards/wallet-requests.js';
import type { Localized } from '#domain/shared/localized.js';
import { system } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';
import { signCompact } from '#platform/jws.js';
import type { ResponseJwk } from '#platform/response-encryption.js';
import { PortalError } from '../../errors/portal-error.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { findOpenWalletRequest } from './open-wallet-request.js';
import { ResponseKeys } from './response-keys.js';

/** The `typ` of a request to a wallet (RFC 9101); nothing else that the portal signs has it. */
const REQUEST_TYPE = 'oauth-authz-req+jwt';

/** What is asked of a wallet. */
export interface AskedOfWallet {
  readonly nonce: string;
  readonly claims: readonly AskedClaim[];
  readonly agencyName: Localized;
  /** What the answer has to be encrypted to; null where it is sent as it is. */
  readonly responseKey: ResponseJwk | null;
  /** For how long it can still be answered. */
  readonly seconds: number;
}

/** Signs a request when a wallet fetches it, in the words of a protocol that is not this file's question. */
@Injectable()
export class SignWalletRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    private readonly responseKeys: ResponseKeys,
  ) {}

  /**
   * `word` puts what is asked into the protocol and signs it by `sign`; `keyPrefix` comes before the name of the key.
   * @throws PortalError `resource.not_found` of a request that is not open
   */
  async run(
    id: string,
    keyPrefix: string,
    word: (
      asked: AskedOfWallet,
      by: { readonly kid: string; readonly sign: (payload: Readonly<Record<string, unknown>>) => string },
    ) => Promise<string>,
  ): Promise<string> {
    return this.transactions.run(system('wallet'), async (tx) => {
      const request = await findOpenWalletRequest(tx, id);
      if (request === null) throw new PortalError('resource.not_found');
      const { nonce, claims, expiresAt } = request.row;
      const { kid: name, privateKey } = await this.keys.current(tx);
      const kid = `${keyPrefix}${name}`;
      const sign = (payload: Readonly<Record<string, unknown>>) =>
        signCompact(payload, { kid, privateKey, typ: REQUEST_TYPE });
      const seconds = Math.ceil((expiresAt.getTime() - tx.now.getTime()) / 1000);
      const responseKey = this.responseKeys.publicKeyOf(request.row);
      return word({ nonce, claims, seconds, responseKey, agencyName: request.agencyName }, { kid, sign });
    });
  }
}
