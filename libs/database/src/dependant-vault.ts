import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { identityKey, type IdentityType } from '#domain/accounts/identity-number.js';
import { BlindIndex } from '#platform/blind-index.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { DependantKeyRow } from './entities/dependant-key.js';
import type { DependantRow } from './entities/dependant.js';
import type { Transaction } from './transactions.js';

/** What a dependant's row keeps of an identity number. */
export type SealedDependantIdentity = Pick<
  DependantRow,
  'identityType' | 'identityNumber' | 'identityIndex' | 'identityTail'
>;

/**
 * Seals the identity numbers of dependants, each with a key of its own: the holder's erasure destroys those of the
 * family, and the erasure of somebody who is linked destroys that one alone.
 */
@Injectable()
export class DependantVault {
  constructor(
    private readonly encryption: FieldEncryption,
    private readonly index: BlindIndex,
  ) {}

  /** `number` as it is kept. Makes the dependant's key the first time. */
  async seal(
    tx: Transaction,
    dependantId: string,
    type: IdentityType,
    number: string,
  ): Promise<SealedDependantIdentity> {
    const key = (await this.findKey(tx, dependantId)) ?? (await this.makeKey(tx, dependantId));
    return {
      identityType: type,
      identityNumber: new FieldEncryption(key).encrypt(number, numberContext(dependantId)),
      identityIndex: this.indexOf(type, number),
      identityTail: number.slice(-2),
    };
  }

  /** The number, or null when there is none or its key was destroyed. */
  async open(
    tx: Transaction,
    { id, identityNumber }: Pick<DependantRow, 'id' | 'identityNumber'>,
  ): Promise<string | null> {
    if (identityNumber === null) return null;
    const key = await this.findKey(tx, id);
    return key && new FieldEncryption(key).decrypt(identityNumber, numberContext(id));
  }

  /** Finds equal numbers under the current master key. */
  indexOf(type: IdentityType, number: string): Buffer {
    return this.index.of(identityKey(type, number));
  }

  /** Brings a key under the current master key. @throws Error when no master key that is known wrapped it */
  rewrap({ dependantId, sealedKey }: DependantKeyRow): Pick<DependantKeyRow, 'sealedKey' | 'masterKeyId'> {
    const context = keyContext(dependantId);
    const key = this.encryption.decrypt(sealedKey, context);
    return { sealedKey: this.encryption.encrypt(key, context), masterKeyId: this.encryption.keyId };
  }

  private async findKey(tx: Transaction, dependantId: string): Promise<Buffer | null> {
    const row = await tx.manager.findOneBy(DependantKeyRow, { dependantId });
    return row && Buffer.from(this.encryption.decrypt(row.sealedKey, keyContext(dependantId)), 'base64');
  }

  /** Whoever seals a number holds the dependant's row, so no two make a key at once. */
  private async makeKey(tx: Transaction, dependantId: string): Promise<Buffer> {
    const key = randomBytes(32);
    await tx.manager.insert(DependantKeyRow, {
      dependantId,
      sealedKey: this.encryption.encrypt(key.toString('base64'), keyContext(dependantId)),
      masterKeyId: this.encryption.keyId,
      createdAt: tx.now,
    });
    return key;
  }
}

function numberContext(dependantId: string): string {
  return `dependant:${dependantId}:identity`;
}

function keyContext(dependantId: string): string {
  return `dependant_key:${dependantId}`;
}
