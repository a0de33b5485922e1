import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';

const STATEMENTS = [
  `DELETE FROM idempotency_key WHERE created_at < now() - interval '2 days'`,
  `DELETE FROM rate_limit WHERE expire < extract(epoch FROM now()) * 1000`,
  `DELETE FROM webhook_message WHERE ended_at < now() - interval '90 days'`,
  `DELETE FROM session WHERE expires_at < now() - interval '30 days'`,
  `DELETE FROM password_reset WHERE expires_at < now() - interval '30 days'`,
  `DELETE FROM email_change WHERE expires_at < now() - interval '30 days'`,
  `DELETE FROM credential_offer WHERE created_at < now() - interval '30 days'`,
  'UPDATE wallet_request SET sealed_key = NULL WHERE sealed_key IS NOT NULL AND expires_at < portal_now()',
  `DELETE FROM wallet_request WHERE asked_at < now() - interval '30 days'`,
  'SELECT forget_old_tokens()',
];

/**
 * Drops what is kept for a while only: idempotency keys, attempt counts, and sessions, tokens, links that set a password
 * or confirm an address, offers to wallets and webhooks long over.
 */
@Injectable()
export class ForgetOld {
  constructor(private readonly transactions: Transactions) {}

  async run(): Promise<void> {
    for (const sql of STATEMENTS) {
      await this.transactions.run(system('tidy'), (tx) => tx.manager.query(sql));
    }
  }
}
