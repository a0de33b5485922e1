import { Injectable } from '@nestjs/common';
import { identityKey, type IdentityType } from '#domain/accounts/identity-number.js';
import { BlindIndex } from '#platform/blind-index.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { PersonKeyRow } from './entities/person-key.js';
import type { ProfileRow } from './entities/profile.js';
import {
  identityContext,
  mayBeByPersonKey,
  newPersonKey,
  openIdentity,
  sealIdentity,
  unwrapPersonKey,
} from './sealed-identity.js';
import type { Transaction } from './transactions.js';

export type SealedIdentity = Pick<ProfileRow, 'identityNumber' | 'identityTail' | 'identityIndex'>;

/** Seals identity numbers with a key of their own for each person, and opens them. */
@Injectable()
export class IdentityVault {
  constructor(
    private readonly encryption: FieldEncryption,
    private readonly index: BlindIndex,
  ) {}

  /** What a profile keeps of a number; makes the person's key the first time. */
  async seal(
    tx: Transaction,
    accountId: string,
    type: IdentityType,
    number: string,
  ): Promise<SealedIdentity> {
    const key = (await this.findKey(tx, accountId)) ?? (await this.makeKey(tx, accountId));
    return {
      identityNumber: sealIdentity(key, accountId, number),
      identityTail: number.slice(-2),
      identityIndex: this.index.of(identityKey(type, number)),
    };
  }

  /**
   * The number, or null once the person's key was destroyed. `byMasterKey`: it is still sealed as all numbers were
   * before there were keys of persons.
   * @throws Error when it was sealed under a master key that is not known
   */
  async open(
    tx: Transaction,
    { accountId, identityNumber }: Pick<ProfileRow, 'accountId' | 'identityNumber'>,
  ): Promise<{ number: string; byMasterKey: boolean } | null> {
    const key = await this.findKey(tx, accountId);
    const number = key && openIdentity(key, accountId, identityNumber);
    if (number !== null) return { number, byMasterKey: false };
    try {
      const older = this.encryption.decrypt(identityNumber, identityContext(accountId));
      return { number: older, byMasterKey: true };
    } catch (error) {
      if (key === null && mayBeByPersonKey(identityNumber)) return null;
      throw error;
    }
  }

  private async findKey(tx: Transaction, accountId: string): Promise<Buffer | null> {
    const row = await tx.manager.findOneBy(PersonKeyRow, { accountId });
    return row && unwrapPersonKey(this.encryption, accountId, row.sealedKey);
  }

  /** Of two who make one at once, the second takes the first one's. */
  private async makeKey(tx: Transaction, accountId: string): Promise<Buffer> {
    const { sealed } = newPersonKey(this.encryption, accountId);
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(PersonKeyRow)
      .values({ accountId, sealedKey: sealed, masterKeyId: this.encryption.keyId, createdAt: tx.now })
      .orIgnore()
      .execute();
    const key = await this.findKey(tx, accountId);
    if (key === null) throw new Error('A key that was made is there');
    return key;
  }
}
