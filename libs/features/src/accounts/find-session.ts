import { Injectable } from '@nestjs/common';
import type { Role } from '#domain/accounts/roles.js';
import type { Actor } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';
import { hashSecretToken } from '#platform/secret-token.js';

/** Somebody who is signed in, and how. */
export interface SignedIn {
  readonly sessionId: string;
  readonly secondFactor: boolean;
  readonly actor: Extract<Actor, { kind: 'account' }>;
}

const FIND = 'SELECT session_id, account_id, second_factor, roles, agency_id FROM find_session($1, $2)';

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
  constructor(private readonly transactions: Transactions) {}

  /** Answers null for a token that is unknown, expired, revoked, of another kind, or of a disabled account. */
  async run({ token, kind }: { token: string; kind: 'browser' | 'program' }): Promise<SignedIn | null> {
    const [row] = await this.transactions.statement<Row>(FIND, [hashSecretToken(token), kind]);
    if (row === undefined) return null;
    return {
      sessionId: row.session_id,
      secondFactor: row.second_factor,
      actor: { kind: 'account', accountId: row.account_id, roles: row.roles, agencyId: row.agency_id },
    };
  }
}
