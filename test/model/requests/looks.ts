import { good } from '../../support/caller.js';
import { agree } from '../shared/agree.js';
import type { Lane } from '../shared/lane.js';
import { chooseActor, chooseRequest } from './choose.js';
import { takenOf, waitingOf } from './places.js';
import { isRenewalOpen, sees } from './refuse.js';
import { INTERNAL } from './send.js';
import { expectedView, seenView } from './views.js';
import { cardOf, keepsItsUse, today, type Actor, type Request, type World } from './world.js';

/** After each step somebody looks at something, whether it is for his or her eyes or not. */
export async function look(world: World, lane: Lane, number: number): Promise<void> {
  const request = chooseRequest(world, number >> 4);
  // What a request lets its holder do changes with every hour, so every other look is the holder's own.
  const holder = number & 1 && request !== undefined ? world.actor(request.holder) : undefined;
  const viewer = holder ?? chooseActor(world, number >> 1);
  const looks = [
    lookAtRequest,
    lookAtRequest,
    lookAtNotes,
    lookAtSlots,
    lookAtCounters,
    lookAtEntries,
    lookAtCard,
  ];
  await looks[(number >> 7) % looks.length]!(world, lane, viewer, request);
}

async function lookAtRequest(world: World, lane: Lane, viewer: Actor, request?: Request): Promise<void> {
  if (request === undefined) return;
  const answer = await lane.guest.as(viewer.person).get(`/service-requests/${request.id}`);
  const isSeen = sees(request, viewer);
  agree(
    world,
    `${viewer.label} looks`,
    [answer.status, answer.body?.code],
    isSeen ? [200, undefined] : [404, 'resource.not_found'],
  );
  if (!isSeen) return;
  const expected = expectedView(world.state, request, viewer);
  agree(world, `the request as ${viewer.label} sees it`, seenView(answer.body), expected);
}

/** An agency sees its own notes and those of the office; for a holder there are none, and no trace of them. */
export async function lookAtNotes(world: World, lane: Lane, viewer: Actor, request?: Request): Promise<void> {
  if (request === undefined) return;
  const as = lane.guest.as(viewer.person);
  const at = `/service-requests/${request.id}`;
  const answer = await as.get(`${at}/notes`);
  const isOffice = viewer.roles.includes('service_manager') || viewer.roles.includes('auditor');
  const isHolder = request.holder === viewer.person.id;
  const seen = answer.status === 200 ? (answer.body.items as object[]).length : answer.status;
  const visible = request.notes.filter((of) => isOffice || of === null || of === viewer.agency).length;
  const mayAsk = isOffice || viewer.agency !== null;
  const expected = !mayAsk ? 403 : isHolder || !sees(request, viewer) ? 404 : visible;
  agree(world, `notes as ${viewer.label} sees them`, seen, expected);
  if (!isHolder) return;
  const texts = await Promise.all(['', '/history', '/messages'].map((what) => as.get(`${at}${what}`)));
  const traces = texts.filter(({ text }) => text.includes(INTERNAL) || text.includes('request.noted'));
  agree(
    world,
    'traces of notes for the holder',
    traces.map(({ text }) => text),
    [],
  );
}

interface SeenSlot {
  readonly id: string;
  readonly free: number;
  readonly waiting: number;
}

async function lookAtSlots(world: World, lane: Lane, viewer: Actor): Promise<void> {
  const { state } = world;
  const agency = viewer.agency ?? world.agencies[0] ?? '';
  const { items } = good(await lane.guest.as(viewer.person).get(`/slots?agencyId=${agency}&limit=200`));
  const seen = (items as SeenSlot[]).map(({ id, free, waiting }) => ({ id, free, waiting })).sort(byId);
  const expected = state.slots
    .filter((slot) => slot.agency === agency)
    .filter(({ startsAt, isOpen }) =>
      viewer.agency === null
        ? isOpen && startsAt > state.now
        : startsAt >= Date.parse(`${today(state)}T00:00+08:00`),
    )
    .map((slot) => {
      const waiting = waitingOf(state, slot).length;
      return { id: slot.id, free: Math.max(0, slot.capacity - takenOf(state, slot) - waiting), waiting };
    })
    .sort(byId);
  agree(world, `the slots as ${viewer.label} sees them`, seen, expected);
}

interface SeenCounter {
  readonly service: string;
  readonly periodKey: string;
  readonly beneficiaryKey: string;
  readonly used: number;
}

async function lookAtCounters(world: World, lane: Lane, { person, label }: Actor): Promise<void> {
  const { state } = world;
  const { items } = good(await lane.guest.as(person).get('/me/quotas'));
  const seen = (items as SeenCounter[])
    .filter(({ used }) => used > 0)
    .map((one) => `${one.service} ${one.periodKey} ${one.beneficiaryKey} ${one.used}`)
    .sort();
  const keys = state.requests
    .filter((one) => one.holder === person.id && keepsItsUse(one))
    .map((one) => one.counter);
  // Days that are over are not told any more.
  const isOver = (key: string) => /^\S+ \d{4}-\d/.test(key) && (key.split(' ')[1] ?? '') < today(state);
  const expected = [...new Set(keys)]
    .filter((key) => key !== null)
    .filter((key) => !isOver(key))
    .map((key) => `${key} ${keys.filter((one) => one === key).length}`)
    .sort();
  agree(world, `the quotas as ${label} sees them`, seen, expected);
}

interface SeenEntry {
  readonly id: string;
  readonly state: string;
  readonly position: number | null;
  readonly actions: readonly string[];
}

async function lookAtEntries(world: World, lane: Lane, { person, label }: Actor): Promise<void> {
  const { state } = world;
  const { items } = good(await lane.guest.as(person).get('/waiting-entries'));
  const seen = (items as SeenEntry[])
    .map(({ id, state: is, position, actions }) => ({ id, is, position, actions }))
    .sort(byId);
  const expected = state.entries
    .filter(({ holder }) => holder === person.id)
    .map((entry) => {
      const queue = state.entries.filter(({ slot, state: is }) => slot === entry.slot && is === 'waiting');
      const waits = entry.state === 'waiting';
      const isOffered = entry.state === 'offered' && (entry.until ?? 0) > state.now;
      const position = waits ? queue.indexOf(entry) + 1 : null;
      return {
        id: entry.id,
        is: entry.state,
        position,
        actions: waits || isOffered ? ['leave'] : [],
      };
    })
    .sort(byId);
  agree(world, `what ${label} waits for`, seen, expected);
}

async function lookAtCard(world: World, lane: Lane, { person, label }: Actor): Promise<void> {
  const card = cardOf(world.state, person.id);
  const { status, body } = await lane.guest.as(person).get('/me/card');
  const expected = card && [
    card.state,
    card.validUntil,
    isRenewalOpen(world.state, card) ? ['ask_renewal'] : [],
  ];
  const seen = status === 200 ? [body.state, body.validUntil, body.actions] : undefined;
  agree(world, `the card as ${label} sees it`, seen, expected);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
