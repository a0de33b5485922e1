import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { claimsAsked, WALLET_REQUEST_SECONDS } from '#domain/cards/wallet-requests.js';
import { toldAbout } from '#domain/cards/disclosure.js';
import { WalletRequestRow } from '#database/entities/wallet-request.js';
import { Transactions } from '#database/transactions.js';
import { newSecretToken } from '#platform/secret-token.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { Policies } from '../../policy/policies.js';
import { getLookingAgency } from '../presentations/looking-agency.js';
import { ResponseKeys } from './response-keys.js';

export interface AskedWallet {
  readonly id: string;
  readonly expiresAt: Date;
}

/** Begins a request of an agency to whatever wallet a holder has at hand, for what its services need and no more. */
@Injectable()
export class AskWallet {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly keys: ResponseKeys,
  ) {}

  /**
   * `encrypted` wants the answer to be read by nobody on its way; of wallets that cannot do so it is false.
   * @throws PortalError `access.forbidden` of an agency that is shut, `verification.nothing_to_ask`
   */
  async run({ actor }: SignedIn, { encrypted }: { readonly encrypted: boolean }): Promise<AskedWallet> {
    const published = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      const agency = await getLookingAgency(tx, actor.agencyId, published);
      const claims = claimsAsked(toldAbout(agency.services));
      if (claims.length === 0) throw new PortalError('verification.nothing_to_ask');
      const expiresAt = new Date(tx.now.getTime() + WALLET_REQUEST_SECONDS * 1000);
      const id = randomUUID();
      await tx.manager.insert(WalletRequestRow, {
        ...{ id, encrypted, sealedKey: encrypted ? this.keys.make(id) : null },
        ...{ agencyId: agency.id, askedBy: actor.accountId, askedAt: tx.now, expiresAt },
        ...{ nonce: newSecretToken(), claims },
      });
      return { id, expiresAt };
    });
  }
}
