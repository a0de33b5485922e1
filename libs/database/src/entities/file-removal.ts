import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Content that a row of evidence has let go of: it leaves the file store unless another row still names it. */
@Entity('file_removal')
@Check('file_removal_sha256_hex', `sha256 ~ '^[0-9a-f]{64}$'`)
export class FileRemovalRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'file_removal_pk' })
  sha256!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  askedAt!: Date;
}
