import type { Lane } from '../shared/lane.js';
import { takenOf, waitingOf } from './places.js';
import { keepsItsUse, type State, type World } from './world.js';

/**
 * Everything of a run as it stands in the database, in one look: what was done is in there, and nothing else is. The
 * places that a slot says are taken are counted by the model, so that none is over- or undersold.
 */
const SEEN = `SELECT
  (SELECT coalesce(jsonb_agg(concat_ws(' ', r.id, r.state, r.agency_id, r.due_on, r.blocked_at IS NOT NULL,
      r.reason_code, r.rating_score)), '[]') FROM service_request r WHERE r.holder_id = ANY($1)) AS requests,
  (SELECT coalesce(jsonb_agg(concat_ws(' ', u.holder_id, u.service, u.period_key, u.beneficiary_key, u.used)), '[]')
    FROM quota_use u WHERE u.holder_id = ANY($1) AND u.used > 0) AS counters,
  (SELECT coalesce(jsonb_agg(concat_ws(' ', c.id, c.state, c.valid_until)), '[]')
    FROM card c WHERE c.holder_id = ANY($1)) AS cards,
  (SELECT coalesce(jsonb_agg(concat_ws(' ', s.id, s.capacity, s.taken, s.waiting, s.open)), '[]')
    FROM slot s WHERE s.agency_id = ANY($2)) AS slots,
  (SELECT coalesce(jsonb_agg(concat_ws(' ', h.slot_id, h.holder_id, h.entry_id)), '[]')
    FROM slot_hold h WHERE h.holder_id = ANY($1)) AS holds,
  (SELECT coalesce(jsonb_agg(concat_ws(' ', e.id, e.state, CASE e.state WHEN 'waiting' THEN
      (SELECT count(*) FROM waiting_entry b WHERE b.slot_id = e.slot_id AND b.state = 'waiting' AND b.turn < e.turn)
      END)), '[]') FROM waiting_entry e WHERE e.holder_id = ANY($1)) AS entries`;

export type Rows = Readonly<Record<string, readonly string[]>>;

export async function seenRows({ actors, agencies }: World, { database }: Lane): Promise<Rows> {
  const [row] = await database.query<Record<string, string[]>>(SEEN, [
    actors.map(({ person }) => person.id),
    agencies,
  ]);
  return sorted(row ?? {});
}

/** The same as the model has it. */
export function expectedRows(state: State): Rows {
  const { requests, cards, slots, holds, entries } = state;
  const counters = new Map<string, number>();
  for (const one of requests.filter(keepsItsUse)) {
    const key = `${one.holder} ${one.counter}`;
    if (one.counter !== null) counters.set(key, (counters.get(key) ?? 0) + 1);
  }
  return sorted({
    requests: requests.map(({ id, state: is, agency, dueOn, isBlocked, reasonCode, rating }) =>
      words(id, is, agency, dueOn, isBlocked ? 't' : 'f', reasonCode, rating),
    ),
    counters: [...counters].map(([key, used]) => words(key, used)),
    cards: cards.map(({ id, state: is, validUntil }) => words(id, is, validUntil)),
    slots: slots.map((slot) =>
      words(
        slot.id,
        slot.capacity,
        takenOf(state, slot),
        waitingOf(state, slot).length,
        slot.isOpen ? 't' : 'f',
      ),
    ),
    holds: holds.map(({ slot, holder, entry }) => words(slot, holder, entry)),
    entries: entries.map((entry) => {
      const ahead = entries.filter(({ slot, state: is }) => slot === entry.slot && is === 'waiting');
      return words(entry.id, entry.state, entry.state === 'waiting' ? ahead.indexOf(entry) : null);
    }),
  });
}

/** As `concat_ws` has it: what is null is left out. */
function words(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}

function sorted(rows: Rows): Rows {
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, [...list].sort()]));
}
