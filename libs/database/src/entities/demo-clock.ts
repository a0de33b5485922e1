import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the demo's clock is ahead; empty outside the demo. */
@Entity('demo_clock')
@Check('demo_clock_single', 'id')
export class DemoClockRow {
  @PrimaryColumn({ type: 'boolean', default: true, primaryKeyConstraintName: 'demo_clock_pk' })
  id!: boolean;

  @Column({ type: 'interval' })
  shift!: unknown;
}
