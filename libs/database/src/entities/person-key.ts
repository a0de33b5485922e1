import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.js';

/** The key that seals one person's identity number. Without this row nobody can read it again. */
@Entity('person_key')
@Check('person_key_master_named', `master_key_id ~ '^[0-9a-f]{16}$'`)
@Index('person_key_of_master', ['masterKeyId', 'accountId'])
export class PersonKeyRow {
  @ForeignKey(() => AccountRow, { name: 'person_key_account_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_key_pk' })
  accountId!: string;

  /** Wrapped by the master key. */
  @Column({ type: 'bytea' })
  sealedKey!: Buffer;

  /** Which master key wrapped it. */
  @Column({ type: 'text' })
  masterKeyId!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
