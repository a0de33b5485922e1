import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../calendar/add-days.js';
import type { BookingRules, Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import { refuseNoShows } from './refuse-no-shows.js';

const FIRST = '2026-01-01';
const rules = fc.record({
  count: fc.integer({ min: 1, max: 4 }),
  withinDays: fc.integer({ min: 1, max: 60 }),
  coolingOffDays: fc.integer({ min: 1, max: 60 }),
});
const days = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 });

function refuse(noShows: BookingRules['noShows'], missed: readonly number[], today: number) {
  const facts = {
    today: addDays(FIRST, today),
    requests: missed.map((day) => ({ state: 'no_show', area: 'culture', endedOn: addDays(FIRST, day) })),
    bookingRules: { noShows, clause: 'Ref. 13.1' },
  } as unknown as EligibilityFacts;
  return refuseNoShows({ mode: 'booking', area: 'culture' } as Service, facts);
}

describe('no-shows in one area', () => {
  it('bar it exactly while some window that is full enough is not cooled off', () => {
    fc.assert(
      fc.property(rules, days, fc.integer({ min: 100, max: 170 }), (noShows, missed, today) => {
        // Counted the slow way: each day that closes a window, and the days after it.
        const bars = missed.filter((last) => {
          const inWindow = missed.filter((day) => day <= last && day > last - noShows.withinDays);
          return inWindow.length >= noShows.count && today - last <= noShows.coolingOffDays;
        });
        expect(refuse(noShows, missed, today) !== null).toBe(bars.length > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('are forgiven on the day that the remedy names, and not a day sooner', () => {
    fc.assert(
      fc.property(rules, days, (noShows, missed) => {
        const reason = refuse(noShows, missed, 100);
        if (reason?.remedy?.code !== 'again_from') return;
        const { from } = reason.remedy.params;
        const on = (day: string) => Math.round((Date.parse(day) - Date.parse(FIRST)) / 86_400_000);
        expect(refuse(noShows, missed, on(from) - 1)).not.toBeNull();
        expect(refuse(noShows, missed, on(from))).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
