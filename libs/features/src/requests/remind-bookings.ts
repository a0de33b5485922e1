import { Injectable } from '@nestjs/common';
import { dueReminder, REMINDER_HOURS, type ReminderKind } from '#domain/slots/due-reminder.js';
import { system } from '#database/actor.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions } from '#database/transactions.js';

const ACTOR = system('remind-bookings');
const HOUR_MS = 60 * 60 * 1000;

/** Confirmed bookings that begin within the time of a reminder that did not go out; the rule looks once more. */
const DUE = `SELECT r.id FROM slot s JOIN service_request r ON r.slot_id = s.id
  WHERE s.starts_at > $1 AND s.starts_at <= $2 AND r.state = 'confirmed'
    AND r.submitted_at <= s.starts_at - CASE WHEN s.starts_at <= $3 THEN $5::int ELSE $4::int END * interval '1 hour'
    AND NOT EXISTS (SELECT FROM booking_reminder b WHERE b.request_id = r.id AND b.starts_at = s.starts_at
      AND b.kind = CASE WHEN s.starts_at <= $3 THEN 'soon' ELSE 'day_before' END)
  ORDER BY s.starts_at LIMIT 200`;

/** The beginning is compared and kept by the database, whose moments are finer than those of a program. */
const SENT = `SELECT b.kind FROM service_request r JOIN slot s ON s.id = r.slot_id
  JOIN booking_reminder b ON b.request_id = r.id AND b.starts_at = s.starts_at WHERE r.id = $1`;
const NOTE = `INSERT INTO booking_reminder (request_id, kind, starts_at, made_at)
  SELECT r.id, $2, s.starts_at, $3 FROM service_request r JOIN slot s ON s.id = r.slot_id WHERE r.id = $1`;

/** Reminds holders of what they have booked: the day before and two hours before. */
@Injectable()
export class RemindBookings {
  constructor(private readonly transactions: Transactions) {}

  /** The ids of the bookings of which somebody is to be reminded now. */
  due(): Promise<string[]> {
    const { day_before: day, soon } = REMINDER_HOURS;
    return this.transactions.run(ACTOR, async (tx) => {
      const within = (hours: number) => new Date(tx.now.getTime() + hours * HOUR_MS);
      const rows = await tx.manager.query<{ id: string }[]>(DUE, [
        tx.now,
        within(day),
        within(soon),
        day,
        soon,
      ]);
      return rows.map(({ id }) => id);
    });
  }

  /** Once a kind and beginning, however often it is called. */
  async remind(id: string): Promise<void> {
    await this.transactions.run(ACTOR, async (tx) => {
      const request = await tx.manager.findOne(ServiceRequestRow, {
        where: { id, state: 'confirmed' },
        lock: { mode: 'for_no_key_update' },
      });
      const slotId = request?.slotId;
      if (request === null || !slotId) return;
      const { startsAt } = await tx.manager.findOneByOrFail(SlotRow, { id: slotId });
      const sent = await tx.manager.query<{ kind: ReminderKind }[]>(SENT, [id]);
      const kind = dueReminder({
        now: tx.now,
        startsAt,
        bookedAt: request.submittedAt,
        sent: sent.map((reminder) => reminder.kind),
      });
      if (kind === null) return;
      await tx.manager.query(NOTE, [id, kind, tx.now]);
      await tx.record({
        type: 'request.reminded',
        subjectType: 'request',
        subjectId: id,
        data: { service: request.service, kind },
      });
    });
  }
}
