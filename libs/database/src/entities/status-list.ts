import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published list of cards' states; the newest one takes new cards. */
@Entity('status_list')
export class StatusListRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'status_list_pk' })
  id!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
