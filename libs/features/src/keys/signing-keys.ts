import { Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { IsNull, MoreThan } from 'typeorm';
import { SigningKeyRow } from '#database/entities/signing-key.js';
import type { Transaction } from '#database/transactions.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import type { PublicJwk } from '#platform/jws.js';
import { isOwnKey, makeSigningKey, openPrivateKey } from '#platform/signing-keys.js';

/** A key, ready to sign. */
export interface OpenSigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

// The database decides which of two made at once stays; it knows the only index that this can offend.
const INSERT = `INSERT INTO signing_key (kid, public_jwk, sealed_private_key, created_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING id`;

/** The keys that the portal signs with, in the transaction of whoever needs one. */
@Injectable()
export class SigningKeys {
  constructor(private readonly encryption: FieldEncryption) {}

  /** The key that signs now; the first one is made by whoever needs it first. */
  async current(tx: Transaction): Promise<OpenSigningKey> {
    const row = (await this.find(tx)) ?? (await this.make(tx));
    return { kid: row.kid, privateKey: openPrivateKey(row, this.encryption) };
  }

  /** Makes a key unless another one is current, and answers the one that is. */
  async make(tx: Transaction): Promise<SigningKeyRow> {
    const { kid, publicJwk, sealedPrivateKey } = makeSigningKey(this.encryption);
    const parameters = [kid, JSON.stringify(publicJwk), sealedPrivateKey, tx.now];
    const [made] = await tx.manager.query<{ id: string }[]>(INSERT, parameters);
    if (made !== undefined) {
      await tx.record({
        type: 'signing_key.made',
        subjectType: 'signing_key',
        subjectId: made.id,
        data: { kid },
      });
    }
    const row = await this.find(tx);
    if (row === null) throw new Error('A key that was made is there');
    return row;
  }

  /** What everybody needs to verify what any of the keys ever signed, the newest first. */
  async published(tx: Transaction): Promise<PublicJwk[]> {
    const rows = await tx.manager.find(SigningKeyRow, {
      select: { id: true, publicJwk: true },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    return rows.map(({ publicJwk }) => publicJwk as PublicJwk);
  }

  /**
   * Those of them, retired ones too, whose private half is there under the master key. Whoever has the database alone
   * can enter a key of his or her own, and it is not among these.
   */
  async proven(tx: Transaction): Promise<PublicJwk[]> {
    const rows = await tx.manager.find(SigningKeyRow);
    return rows
      .map((row) => ({ ...row, publicJwk: row.publicJwk as PublicJwk }))
      .filter((row) => isOwnKey(row, this.encryption))
      .map(({ publicJwk }) => publicJwk);
  }

  /** Those that signed at `since` or later: for what lives so short a time that no older key can have signed it. */
  async signingSince(tx: Transaction, since: Date): Promise<PublicJwk[]> {
    const rows = await tx.manager.find(SigningKeyRow, {
      select: { id: true, publicJwk: true },
      where: [{ retiredAt: IsNull() }, { retiredAt: MoreThan(since) }],
    });
    return rows.map(({ publicJwk }) => publicJwk as PublicJwk);
  }

  private find(tx: Transaction): Promise<SigningKeyRow | null> {
    return tx.manager.findOneBy(SigningKeyRow, { retiredAt: IsNull() });
  }
}
