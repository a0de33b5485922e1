import { Injectable } from '@nestjs/common';
import type { ClientScope } from '#domain/agencies/client-scopes.js';
import type { GroupedStatement } from '#database/grouped-statement.js';
import { Transactions } from '#database/transactions.js';
import { hashSecretToken } from '#platform/secret-token.js';
import type { SignedIn } from '../../accounts/find-session.js';

/** The program of an agency behind a call, and what it may do with this token. */
export interface CallingClient {
  readonly id: string;
  readonly scopes: readonly ClientScope[];
  /** Of the key whose proof must come along; null for a bearer token. */
  readonly keyThumbprint: string | null;
  readonly addressRanges: readonly string[];
  readonly requestsAMinute: number;
}

export interface FoundClient {
  readonly signedIn: SignedIn;
  readonly client: CallingClient;
}

const FIND = `SELECT c.n, f.* FROM jsonb_array_elements($1) WITH ORDINALITY AS c (call, n)
  CROSS JOIN LATERAL find_client(decode(c.call->>'hash', 'hex')) f`;

interface Row {
  client_id: string;
  account_id: string;
  agency_id: string;
  scopes: ClientScope[];
  key_thumbprint: string | null;
  address_ranges: string[];
  requests_a_minute: number;
}

/** Which client a token belongs to. Looked up with every call, so that shutting a client works at once everywhere. */
@Injectable()
export class FindClient {
  private readonly find: GroupedStatement<{ hash: string }, Row>;

  constructor(transactions: Transactions) {
    this.find = transactions.grouped(FIND);
  }

  /** Answers null for a token that is unknown or over, and of a client or an agency that is shut. */
  async run(token: string): Promise<FoundClient | null> {
    const row = await this.find.run({ hash: hashSecretToken(token).toString('hex') });
    if (row === null) return null;
    return {
      signedIn: {
        sessionId: row.client_id,
        secondFactor: true,
        actor: {
          ...{ kind: 'account', accountId: row.account_id, agencyId: row.agency_id },
          roles: ['agency_client', 'agency_staff'],
        },
      },
      client: {
        ...{ id: row.client_id, scopes: row.scopes, keyThumbprint: row.key_thumbprint },
        ...{ addressRanges: row.address_ranges, requestsAMinute: row.requests_a_minute },
      },
    };
  }
}
