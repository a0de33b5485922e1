import { Injectable } from '@nestjs/common';
import { identityKey, type IdentityType } from '#domain/accounts/identity-number.js';
import { BlindIndex } from '#platform/blind-index.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import type { RosterEntryRow } from './entities/roster-entry.js';

type SealedNumber = Pick<RosterEntryRow, 'identityNumber' | 'identityIndex' | 'identityTail'>;

/** Seals the identity numbers of rosters with the master key, bound to their entries, and finds them again. */
@Injectable()
export class RosterVault {
  constructor(
    private readonly encryption: FieldEncryption,
    private readonly index: BlindIndex,
  ) {}

  seal(entryId: string, type: IdentityType, number: string): SealedNumber {
    return {
      identityNumber: this.encryption.encrypt(number, contextOf(entryId)),
      identityIndex: this.index.of(identityKey(type, number)),
      identityTail: number.slice(-2),
    };
  }

  /** @throws Error when it was sealed under a master key that is not known */
  open({ id, identityNumber }: Pick<RosterEntryRow, 'id' | 'identityNumber'>): string {
    return this.encryption.decrypt(identityNumber, contextOf(id));
  }

  /** Every form in which the index of a number may be stored. */
  indexesOf(type: IdentityType, number: string): Buffer[] {
    return this.index.all(identityKey(type, number));
  }

  /** Whether an entry is under the current master key. */
  isCurrent({ identityIndex }: Pick<RosterEntryRow, 'identityIndex'>): boolean {
    return identityIndex.subarray(0, this.index.prefix.length).equals(this.index.prefix);
  }
}

function contextOf(entryId: string): string {
  return `roster_entry:${entryId}:identity`;
}
