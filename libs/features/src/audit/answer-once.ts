import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { PortalError } from '../errors/portal-error.js';

/** The answer that a key got the first time. */
export interface FirstAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A call that has not ended after this long died with its process; no statement may run for so long. */
const ABANDONED = `kept.status IS NULL AND kept.created_at < now() - interval '1 minute'
  AND kept.fingerprint = excluded.fingerprint`;
const BEGIN = `INSERT INTO idempotency_key AS kept (caller, key, fingerprint) VALUES ($1, $2, $3)
  ON CONFLICT (caller, key) DO UPDATE SET
    created_at = CASE WHEN ${ABANDONED} THEN now() ELSE kept.created_at END
  RETURNING old.created_at IS DISTINCT FROM new.created_at AS fresh, fingerprint, status, body`;
const KEEP = 'UPDATE idempotency_key SET status = $3, body = $4 WHERE caller = $1 AND key = $2';
const FORGET = 'DELETE FROM idempotency_key WHERE caller = $1 AND key = $2 AND status IS NULL';

/** What is sealed is a text that begins so; no answer of the API is a text. */
const SEALED = 'sealed:';

interface Row {
  fresh: boolean;
  fingerprint: Buffer;
  status: number | null;
  body: string | null;
}

/** Keeps the first answer to each Idempotency-Key of a caller, for all processes. */
@Injectable()
export class AnswerOnce {
  constructor(
    private readonly transactions: Transactions,
    private readonly encryption: FieldEncryption,
  ) {}

  /**
   * Reserves the key and answers null when this call is the first, else the first answer.
   * @throws PortalError `idempotency.key_reused`, `idempotency.in_progress`
   */
  async begin(caller: string, call: { key: string; fingerprint: Buffer }): Promise<FirstAnswer | null> {
    const [row] = await this.transactions.statement<Row>(BEGIN, [caller, call.key, call.fingerprint]);
    if (row === undefined || row.fresh) return null;
    if (!row.fingerprint.equals(call.fingerprint)) throw new PortalError('idempotency.key_reused');
    if (row.status === null) throw new PortalError('idempotency.in_progress', { retryAfter: 1 });
    return {
      status: row.status,
      body: row.body === null ? undefined : this.read(caller, call.key, row.body),
    };
  }

  /** `sealed`: it holds a secret, so what is kept of it is worth nothing without the master key. */
  async keep(caller: string, key: string, answer: FirstAnswer, sealed = false): Promise<void> {
    const plain = answer.body === undefined ? null : JSON.stringify(answer.body);
    const body = plain !== null && sealed ? this.seal(caller, key, plain) : plain;
    await this.transactions.statement(KEEP, [caller, key, answer.status, body]);
  }

  private seal(caller: string, key: string, plain: string): string {
    return JSON.stringify(SEALED + this.encryption.encrypt(plain, contextOf(caller, key)).toString('base64'));
  }

  private read(caller: string, key: string, kept: string): unknown {
    const body: unknown = JSON.parse(kept);
    if (typeof body !== 'string' || !body.startsWith(SEALED)) return body;
    const bytes = Buffer.from(body.slice(SEALED.length), 'base64');
    return JSON.parse(this.encryption.decrypt(bytes, contextOf(caller, key)));
  }

  async forget(caller: string, key: string): Promise<void> {
    await this.transactions.statement(FORGET, [caller, key]);
  }
}

function contextOf(caller: string, key: string): string {
  return `idempotency_key:${caller}:${key}`;
}
