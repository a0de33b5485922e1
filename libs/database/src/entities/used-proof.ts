import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What works once only: an assertion of a client or a proof of its key. */
@Entity('used_proof')
@Index('used_proof_age', ['expiresAt'])
export class UsedProofRow {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'used_proof_pk' })
  hash!: Buffer;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}
