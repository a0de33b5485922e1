import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';

/** What waited for one member of staff on the morning of one day: numbers, and nobody's data. */
@Entity('work_digest')
@Unique('work_digest_once_a_day', ['accountId', 'day'])
export class WorkDigestRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'work_digest_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'work_digest_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  /** In Asia/Shanghai. */
  @Column({ type: 'date' })
  day!: IsoDate;

  /** How many of each thing, by the keys of the digest's texts. */
  @Column({ type: 'jsonb' })
  counts!: Record<string, number>;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
