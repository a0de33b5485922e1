import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { IdentityType } from '#domain/accounts/identity-number.js';
import type { RosterState } from '#domain/catalogue/policy.js';
import { AccountRow } from './account.js';

/** Somebody on the roster of a support programme. Entries are never deleted; they end. */
@Entity('roster_entry')
@Unique('roster_entry_once', ['programme', 'cohort', 'identityIndex'])
@Check('roster_entry_state_known', `state IN ('active', 'completed', 'ended')`)
@Check('roster_entry_ended_with_reason', `state <> 'ended' OR state_reason <> ''`)
@Check('roster_entry_cohort_bounded', 'cohort BETWEEN 1990 AND 2100')
@Check('roster_entry_identity_type_known', `identity_type IN ('resident_identity_card', 'passport')`)
@Check('roster_entry_identity_tail_two', 'length(identity_tail) = 2')
@Index('roster_entry_identity_index', ['identityIndex'])
@Index('roster_entry_of_programme', ['programme', 'enteredAt', 'id'])
export class RosterEntryRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'roster_entry_pk' })
  id!: string;

  /** Code of a programme of the policy. */
  @Column({ type: 'text' })
  programme!: string;

  /** The year of the intake. */
  @Column({ type: 'integer' })
  cohort!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  identityType!: IdentityType;

  /** Sealed with the master key: whoever is on a roster need not have an account, and so has no key of a person. */
  @Column({ type: 'bytea' })
  identityNumber!: Buffer;

  @Column({ type: 'bytea' })
  identityIndex!: Buffer;

  @Column({ type: 'text' })
  identityTail!: string;

  @Column({ type: 'text' })
  state!: RosterState;

  /** Why the state is another than when it was entered; empty where nobody said. */
  @Column({ type: 'text' })
  stateReason!: string;

  @ForeignKey(() => AccountRow, { name: 'roster_entry_account_fk' })
  @Column({ type: 'uuid' })
  enteredBy!: string;

  @Column({ type: 'timestamptz' })
  enteredAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
