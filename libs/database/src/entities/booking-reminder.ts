import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ReminderKind } from '#domain/slots/due-reminder.js';
import { ServiceRequestRow } from './service-request.js';

/** That a holder was reminded of a booking: once a kind and beginning. */
@Entity('booking_reminder')
@Check('booking_reminder_kind_known', `kind IN ('day_before', 'soon')`)
export class BookingReminderRow {
  @ForeignKey(() => ServiceRequestRow, { name: 'booking_reminder_request_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'booking_reminder_pk' })
  requestId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'booking_reminder_pk' })
  kind!: ReminderKind;

  /** The beginning of the slot that was told. */
  @PrimaryColumn({ type: 'timestamptz', primaryKeyConstraintName: 'booking_reminder_pk' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}
