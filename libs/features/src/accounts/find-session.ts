import { Injectable } from '@nestjs/common';
import type { Role } from '#domain/accounts/roles.js';
import type { Actor } from '#database/actor.js';
import type { GroupedStatement } from '#database/grouped-statement.js';
import { Transactions } from '#database/transactions.js';
import { hashSecretToken } from '#platform/secret-token.js';

/** Somebody who is signed in, and how. */
export interface SignedIn {
  readonly sessionId: string;
  readonly secondFactor: boolean;
  readonly actor: Extract<Actor, { kind: 'account' }>;
}

const FIND = `SELECT c.n, s.session_id, s.account_id, s.second_factor, s.roles, s.agency_id
  FROM jsonb_array_elements($1) WITH ORDINALITY AS c (call, n)
  CROSS JOIN LATERAL find_session(decode(c.call->>'hash', 'hex'), c.call->>'kind') s`;

interface Call {
  readonly hash: string;
  readonly kind: 'browser' | 'program';
}

interface Row {
  session_id: string;
  account_id: string;
  second_factor: boolean;
  roles: Role[];
  agency_id: string | null;
}

/** Whom a session token belongs to. Looked up on every request, so that revoking works at once everywhere. */
@Injectable()
export class FindSession {
  private readonly find: GroupedStatement<Call, Row>;

  constructor(transactions: Transactions) {
    this.find = transactions.grouped(FIND);
  }

  /** Answers null for a token that is unknown, expired, revoked, of another kind, or of a disabled account. */
  async run({ token, kind }: { token: string; kind: Call['kind'] }): Promise<SignedIn | null> {
    const row = await this.find.run({ hash: hashSecretToken(token).toString('hex'), kind });
    if (row === null) return null;
    return {
      sessionId: row.session_id,
      secondFactor: row.second_factor,
      actor: { kind: 'account', accountId: row.account_id, roles: row.roles, agencyId: row.agency_id },
    };
  }
}
