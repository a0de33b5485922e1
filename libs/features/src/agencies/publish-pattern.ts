import { Injectable } from '@nestjs/common';
import {
  expandPattern,
  MOST_PATTERN_DAYS,
  MOST_PATTERN_SLOTS,
  type PatternProblem,
  type SlotPattern,
  type SlotTimes,
} from '#domain/slots/slot-pattern.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { workingCalendarOf } from '../calendar/working-calendar-of.js';
import type { ErrorCode } from '../errors/error-codes.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { bookedServicesOf, findOverlaps, offerSlots, takeTurns } from './offered-slots.js';

export interface PatternFields extends SlotPattern {
  readonly service: string;
  readonly capacity: number;
  readonly confirmsAtOnce: boolean;
  /** Publishes those that overlap nothing; without it one that overlaps stops them all. */
  readonly skipOverlapping: boolean;
  /** Says what would come of it and changes nothing. */
  readonly dryRun: boolean;
}

export interface PlannedSlot extends SlotTimes {
  /** The slot on offer that it would overlap. */
  readonly overlaps: string | null;
}

export interface PatternReport {
  readonly slots: readonly PlannedSlot[];
  /** How many were published; 0 in a dry run. */
  readonly published: number;
}

const ERROR_OF: Readonly<Record<PatternProblem, ErrorCode>> = {
  days_reversed: 'slot.pattern_days',
  span_too_long: 'slot.pattern_days',
  times_reversed: 'slot.pattern_times',
  times_overlap: 'slot.pattern_times',
  too_many: 'slot.pattern_too_many',
};

/** An agency's staff offers slots that come again: first as a preview, then in earnest. */
@Injectable()
export class PublishPattern {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `slot.service_not_booked`, `slot.pattern_days`, `slot.pattern_times`,
   *   `slot.pattern_too_many`, `slot.pattern_empty`; unless it is a dry run `slot.overlapping`
   */
  async run({ actor }: SignedIn, fields: PatternFields): Promise<PatternReport> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const { agencyId } = actor;
      if (agencyId === null) throw new PortalError('access.forbidden');
      const booked = await bookedServicesOf(tx, this.policies, agencyId);
      if (!booked.has(fields.service)) throw new PortalError('slot.service_not_booked');
      await takeTurns(tx, agencyId);
      const times = timesOf(fields, await workingCalendarOf(tx), tx.now);
      const { service, capacity, confirmsAtOnce } = fields;
      const overlaps = await findOverlaps(
        tx,
        agencyId,
        times.map((slot) => ({ ...slot, service })),
      );
      const slots = times.map((slot, index) => ({ ...slot, overlaps: overlaps.get(index) ?? null }));
      if (fields.dryRun) return { slots, published: 0 };
      if (overlaps.size > 0 && !fields.skipOverlapping) {
        throw new PortalError('slot.overlapping', { parameters: { count: overlaps.size } });
      }
      const free = times.filter((_, index) => !overlaps.has(index));
      const offered = free.map((slot) => ({ ...slot, service, capacity, confirmsAtOnce }));
      return { slots, published: (await offerSlots(tx, agencyId, offered)).length };
    });
  }
}

/** What of the pattern is still to come. */
function timesOf(fields: SlotPattern, calendar: Parameters<typeof expandPattern>[1], now: Date): SlotTimes[] {
  const expanded = expandPattern(fields, calendar);
  if (!Array.isArray(expanded)) {
    throw new PortalError(ERROR_OF[expanded], {
      parameters: { days: MOST_PATTERN_DAYS, slots: MOST_PATTERN_SLOTS },
    });
  }
  const coming = expanded.filter(({ startsAt }) => startsAt > now);
  if (coming.length === 0) throw new PortalError('slot.pattern_empty');
  return coming;
}
