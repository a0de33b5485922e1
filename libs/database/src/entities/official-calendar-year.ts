import { Check, Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';

/** A year of the official calendar as the office has entered it; it holds instead of the built-in one. */
@Entity('official_calendar_year')
@Check('official_calendar_year_bounded', 'year BETWEEN 2000 AND 2100')
export class OfficialCalendarYearRow {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'official_calendar_year_pk' })
  year!: number;

  @Column({ type: 'text', array: true })
  holidays!: IsoDate[];

  @Column({ type: 'text', array: true })
  makeUpDays!: IsoDate[];

  @ForeignKey(() => AccountRow, { name: 'official_calendar_year_account_fk' })
  @Column({ type: 'uuid' })
  enteredBy!: string;

  @Column({ type: 'timestamptz' })
  enteredAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
