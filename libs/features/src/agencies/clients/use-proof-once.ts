import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import { hashSecretToken } from '#platform/secret-token.js';

const USE = 'INSERT INTO used_proof (hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING hash';

/** Sees to it that what a client signs to prove itself works once, over all processes. */
@Injectable()
export class UseProofOnce {
  constructor(private readonly transactions: Transactions) {}

  /** Whether nobody has used it before. It need not be remembered once it is over. */
  async run(proof: string, expiresAt: Date): Promise<boolean> {
    const used = await this.transactions.statement(USE, [hashSecretToken(proof), expiresAt]);
    return used.length === 1;
  }
}
