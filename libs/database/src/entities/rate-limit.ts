import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counts shared by all processes; the columns are the ones that rate-limiter-flexible works on. */
@Entity('rate_limit')
export class RateLimitRow {
  @PrimaryColumn({ type: 'character varying', length: 255, primaryKeyConstraintName: 'rate_limit_pk' })
  key!: string;

  @Column({ type: 'integer', default: 0 })
  points!: number;

  @Column({ type: 'bigint', nullable: true })
  expire!: string | null;
}
