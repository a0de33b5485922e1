import { addDays } from '#domain/calendar/add-days.js';
import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { Policy } from '#domain/catalogue/policy.js';
import { SlotRow } from '../entities/slot.js';
import type { Transaction } from '../transactions.js';
import type { DemoAgency } from './seed-agencies.js';

const DAYS = 45;
const START_HOURS = [9, 14];
const HOUR = 3600 * 1000;

/** Two slots a day for every service that is booked, at every agency that fulfils it, for some weeks ahead. */
export async function seedSlots(
  tx: Transaction,
  policy: Policy,
  agencies: readonly DemoAgency[],
): Promise<void> {
  const booked = policy.services.filter(({ mode }) => mode === 'booking').map(({ code }) => code);
  for (const agency of agencies) {
    const slots = agency.services
      .filter((service) => booked.includes(service))
      .flatMap((service) => slotsOf(tx, agency.id, service));
    if (slots.length > 0) await tx.manager.insert(SlotRow, slots);
  }
}

function slotsOf(tx: Transaction, agencyId: string, service: string) {
  return Array.from({ length: DAYS }, (_, index) => startOfShanghaiDay(addDays(tx.today, index + 1))).flatMap(
    (day, index) =>
      START_HOURS.map((hour) => {
        const startsAt = new Date(day.getTime() + hour * HOUR);
        return {
          agencyId,
          service,
          startsAt,
          endsAt: new Date(startsAt.getTime() + HOUR),
          cancelUntil: new Date(startsAt.getTime() - 12 * HOUR),
          capacity: 4,
          // Half of the days wait for the agency's answer, so that both ways can be seen.
          confirmsAtOnce: index % 2 === 0,
        };
      }),
  );
}
