import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DependantRow } from './dependant.js';

/** The key that seals one dependant's identity number. Without this row nobody can read it again. */
@Entity('dependant_key')
@Check('dependant_key_master_named', `master_key_id ~ '^[0-9a-f]{16}$'`)
@Index('dependant_key_of_master', ['masterKeyId', 'dependantId'])
export class DependantKeyRow {
  @ForeignKey(() => DependantRow, { name: 'dependant_key_dependant_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'dependant_key_pk' })
  dependantId!: string;

  /** Wrapped by the master key. */
  @Column({ type: 'bytea' })
  sealedKey!: Buffer;

  /** Which master key wrapped it. */
  @Column({ type: 'text' })
  masterKeyId!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
