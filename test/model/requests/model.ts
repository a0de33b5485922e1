import fc from 'fast-check';
import { good } from '../../support/caller.js';
import { agree } from '../shared/agree.js';
import { ENTERED_YEARS } from '../shared/entered-years.js';
import type { Lane } from '../shared/lane.js';
import type { Model } from '../shared/run-model.js';
import { plusDays } from '../shared/working-days.js';
import {
  agenciesOf,
  cardOfStart,
  castOf,
  HOLDERS,
  leaveStage,
  slotsOfStart,
  type CardStart,
} from './cast.js';
import { commands } from './commands.js';
import { lookAtNotes } from './looks.js';
import { expectedRows, seenRows } from './rows.js';
import { at, World } from './world.js';

/** The first day on which the reference policy holds, and the day after it is the first of a run. */
const FIRST_DAY = '2026-11-26';

interface Start {
  /** The run begins so many days later, so that holidays of all kinds and the turn of a year come by. */
  readonly offset: number;
  readonly cards: readonly CardStart[];
}

/** Service requests, from the slot or the form to the rating, with many at work at the same time. */
export const requestsModel: Model<World, Start> = {
  name: 'requests',
  environment: { REQUESTS_A_MINUTE: '1000000' },
  prepare: async (lane) => {
    await lane.setDay(FIRST_DAY);
    const manager = lane.guest.as(await lane.people.staff('service_manager'));
    for (const [year, body] of Object.entries(ENTERED_YEARS))
      good(await manager.put(`/calendar/${year}`, body));
  },
  start: fc.record({
    offset: fc.oneof(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 1, max: 360 })),
    cards: fc.array(
      fc.record({
        tier: fc.constantFrom('A', 'B', 'C', 'C', 'D', 'E'),
        daysLeft: fc.oneof(fc.integer({ min: 1, max: 95 }), fc.constant(400)),
      }),
      { minLength: HOLDERS, maxLength: HOLDERS },
    ),
  }),
  begin: async (lane, { offset, cards }, tally) => {
    const day = plusDays(FIRST_DAY, offset);
    const now = at(day, '09:00');
    await lane.setClock(new Date(now));
    const agencies = await agenciesOf(lane);
    const actors = await castOf(lane, agencies);
    const state = {
      ...{ now, requests: [], holds: [], entries: [] },
      cards: await Promise.all(cards.map((card, index) => cardOfStart(lane, actors[index]!, card, day))),
      slots: await slotsOfStart(lane, agencies, day),
    };
    return new World(
      actors,
      agencies.map(({ id }) => id),
      state,
      tally,
    );
  },
  commands: commands(),
  finish: agreeAtTheEnd,
  leave: (lane, { actors, agencies }) => leaveStage(lane, actors, agencies),
};

/** What must be so at the end of every run, whatever happened in it; and how far things came is counted. */
async function agreeAtTheEnd(lane: Lane, world: World): Promise<void> {
  for (const { mode, state } of world.state.requests) world.tally.count(`in the end: ${mode} ${state}`);
  for (const { state } of world.state.entries) world.tally.count(`in the end: waited, ${state}`);
  for (const { state } of world.state.cards) world.tally.count(`in the end: card ${state}`);
  agree(world, 'what there is in the end', await seenRows(world, lane), expectedRows(world.state));
  const differences = await lane.database.query('SELECT * FROM quota_ledger_differences()');
  agree(world, 'differences in the ledger of quotas', differences, []);
  const noted = world.state.requests.filter(({ notes }) => notes.length > 0);
  for (const request of noted) await lookAtNotes(world, lane, world.actor(request.holder), request);
}
