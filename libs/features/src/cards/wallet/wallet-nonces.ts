import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { WALLET_NONCE_SECONDS } from '#domain/cards/wallet-offers.js';
import { system } from '#database/actor.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { JwsError, signCompact, verifyCompact } from '#platform/jws.js';
import { hashSecretToken } from '#platform/secret-token.js';
import { SigningKeys } from '../../keys/signing-keys.js';

/** The `typ` of a nonce; nothing else that the portal signs has it. */
const NONCE_TYPE = 'talent-card-nonce+jwt';

const USE = 'INSERT INTO used_proof (hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING hash';

/**
 * What a wallet signs to prove that it has its key just now. A nonce is signed and not kept, because anybody may ask
 * for one; only the use of one is written down.
 */
@Injectable()
export class WalletNonces {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
  ) {}

  /** A nonce for one proof. */
  async make(): Promise<string> {
    return this.transactions.run(system('wallet'), async (tx) => {
      const exp = Math.floor(tx.now.getTime() / 1000) + WALLET_NONCE_SECONDS;
      return signCompact({ jti: randomUUID(), exp }, { ...(await this.keys.current(tx)), typ: NONCE_TYPE });
    });
  }

  /** Whether a nonce is one of ours, in time, and used for the first time now. */
  async take(tx: Transaction, nonce: string): Promise<boolean> {
    const since = new Date(tx.now.getTime() - WALLET_NONCE_SECONDS * 1000);
    const exp = expiryOf(nonce, await this.keys.signingSince(tx, since));
    if (exp === null || exp <= tx.now) return false;
    const used = await tx.manager.query<unknown[]>(USE, [hashSecretToken(nonce), exp]);
    return used.length === 1;
  }
}

function expiryOf(nonce: string, keys: Awaited<ReturnType<SigningKeys['signingSince']>>): Date | null {
  try {
    const { exp } = verifyCompact(nonce, { keys, typ: NONCE_TYPE }).payload;
    return new Date(Number(exp) * 1000);
  } catch (error) {
    if (error instanceof JwsError) return null;
    throw error;
  }
}
