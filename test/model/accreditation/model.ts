import fc from 'fast-check';
import { good } from '../../support/caller.js';
import type { Model } from '../shared/run-model.js';
import { plusDays } from '../shared/working-days.js';
import { cardOf, castOf, leaveStage } from './cast.js';
import { commands } from './commands.js';
import { agreeAtTheEnd } from './final-checks.js';
import { ENTERED_YEARS } from '../shared/entered-years.js';
import type { Tier } from './reference-policy.js';
import { World } from './world.js';

/** The first day on which the reference policy holds, and the day after it is the first of a run. */
const FIRST_DAY = '2026-11-25';

interface Start {
  /** The run begins so many days later, so that holidays of all kinds come by. */
  readonly offset: number;
  readonly heldTier: Tier | null;
  readonly daysLeft: number;
}

/** Accreditation, from the draft to the card and back. */
export const accreditationModel: Model<World, Start> = {
  name: 'accreditation',
  environment: { OBJECTIONS_A_DAY: '1000', REQUESTS_A_MINUTE: '1000000' },
  prepare: async (lane) => {
    await lane.setDay(FIRST_DAY);
    const manager = lane.guest.as(await lane.people.staff('service_manager'));
    for (const [year, body] of Object.entries(ENTERED_YEARS))
      good(await manager.put(`/calendar/${year}`, body));
  },
  start: fc.record({
    offset: fc.integer({ min: 1, max: 360 }),
    heldTier: fc.constantFrom(null, 'C', 'D', 'E'),
    daysLeft: fc.integer({ min: 5, max: 200 }),
  }),
  begin: async (lane, { offset, heldTier, daysLeft }, tally) => {
    const today = plusDays(FIRST_DAY, offset);
    await lane.setDay(today);
    const world = new World(await castOf(lane), today, tally);
    const holder = world.actors[1];
    if (heldTier !== null && holder)
      world.cards.push(await cardOf(lane, holder, { tier: heldTier, today, daysLeft }));
    return world;
  },
  commands: commands(),
  finish: (lane, world) => agreeAtTheEnd(world, lane),
  leave: (lane, world) => leaveStage(lane, world.actors),
};
