import { LIMITS } from './reference-policy.js';
import { keepsItsUse, slotOf, type Entry, type Slot, type State } from './world.js';

const MINUTE = 60_000;

/** What a slot has given away: to bookings, and to those for whom a place is kept, also when that is over. */
export function takenOf({ requests, holds }: State, { id }: Slot): number {
  const booked = requests.filter((one) => one.slot === id && keepsItsUse(one)).length;
  return booked + holds.filter(({ slot }) => slot === id).length;
}

export function waitingOf({ entries }: State, { id }: Slot): Entry[] {
  return entries.filter(({ slot, state }) => slot === id && state === 'waiting');
}

/** Places that nobody has, holds or is owed. */
export function freeOf(state: State, slot: Slot): number {
  const over = state.holds.filter((hold) => hold.slot === slot.id && hold.until <= state.now).length;
  return slot.capacity - takenOf(state, slot) + over - waitingOf(state, slot).length;
}

export function holdOf({ holds, now }: State, slot: string, holder: string) {
  return holds.find((hold) => hold.slot === slot && hold.holder === holder && hold.until > now);
}

/** Ends what is kept at a slot and over, or all of it. */
export function endHolds(state: State, slot: string, isAll = false): void {
  const gone = state.holds.filter((hold) => hold.slot === slot && (isAll || hold.until <= state.now));
  state.holds = state.holds.filter((hold) => !gone.includes(hold));
  for (const { entry } of gone) {
    if (entry !== null) entryOf(state, entry).state = isAll ? 'closed' : 'lapsed';
  }
}

export function entryOf({ entries }: State, id: string): Entry {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error('A move is about an entry that the model knows');
  return entry;
}

/** Offers what is free to those who wait, in their turn; at a slot that is closed or has begun nobody waits. */
export function settle(state: State, id: string): void {
  const slot = slotOf(state, id);
  endHolds(state, id, !slot.isOpen);
  if (!slot.isOpen || slot.startsAt <= state.now) {
    for (const entry of waitingOf(state, slot)) entry.state = 'closed';
  }
  const until = Math.min(state.now + LIMITS.offerMinutes * MINUTE, slot.startsAt);
  const free = Math.max(0, slot.capacity - takenOf(state, slot));
  for (const entry of waitingOf(state, slot).slice(0, free)) {
    Object.assign(entry, { state: 'offered', until });
    state.holds.push({ slot: id, holder: entry.holder, until, entry: entry.id });
  }
}

export function isDueToSettle(state: State, slot: Slot): boolean {
  const isOver = state.holds.some((hold) => hold.slot === slot.id && hold.until <= state.now);
  const hasRoom = takenOf(state, slot) < slot.capacity;
  const waits = waitingOf(state, slot).length > 0;
  return isOver || (waits && (hasRoom || !slot.isOpen || slot.startsAt <= state.now));
}
