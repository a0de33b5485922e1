import { Injectable } from '@nestjs/common';
import type { Role } from '#domain/accounts/roles.js';
import { SUBJECT_TYPES, type EventType, type SubjectType } from '#database/event-types.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { eventNames, type EventNames } from './event-names.js';
import type { Keyset, KeysetPage, PageOf } from './keyset-page.js';

export interface EventFilter {
  readonly types?: readonly EventType[] | undefined;
  readonly actorId?: string | undefined;
  readonly actorRole?: Role | 'system' | undefined;
  readonly subjectType?: SubjectType | undefined;
  readonly subjectId?: string | undefined;
  /** RFC 3339; from this moment on. */
  readonly from?: string | undefined;
  /** RFC 3339; before this moment. */
  readonly to?: string | undefined;
  readonly oldestFirst?: boolean | undefined;
}

/** An event as it is kept. */
export interface KeptEvent {
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly actor_roles: readonly string[];
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

export interface ListedEvent extends EventNames {
  readonly event: KeptEvent;
}

/** Events that one page looks at, at most, when a filter has no index of its own: a page can be short, never slow. */
const MOST_LOOKED_AT = 5000;

/** The audit trail, for the auditors, who alone are let in to it. */
@Injectable()
export class ListEvents {
  constructor(private readonly transactions: Transactions) {}

  /**
   * One page. It may have fewer items than asked for, or none, and still a next one: then as many events were looked
   * at as one page may look at.
   */
  run({ actor }: SignedIn, filter: EventFilter, page: KeysetPage): Promise<PageOf<ListedEvent>> {
    return this.transactions.run(actor, async (tx) => {
      const { items, next } = await pageOfEvents(tx, filter, page);
      const names = await eventNames(tx, items);
      return { items: items.map((event) => ({ event, ...names(event) })), next };
    });
  }
}

async function pageOfEvents(
  tx: Transaction,
  filter: EventFilter,
  page: KeysetPage,
): Promise<PageOf<KeptEvent>> {
  const order = filter.oldestFirst === true ? 'ASC' : 'DESC';
  const inOrder = `ORDER BY event.at ${order}, event.id ${order}`;
  const { way, rest } = wayInto(filter);
  const most = rest.length === 0 ? page.limit + 1 : MOST_LOOKED_AT;
  const looking = lookAlong(way, { within: withinOf(filter, page.after, order), inOrder, most });
  const { sql, parameters } = narrowed(looking, rest);
  const found = await tx.manager.query<(KeptEvent & { keyset_at: string })[]>(
    `SELECT event.*, event.at::text AS keyset_at FROM (${sql}) event ${inOrder} LIMIT ${page.limit + 1}`,
    parameters,
  );
  const items = found.slice(0, page.limit);
  const last = items.at(-1);
  if (found.length > page.limit && last !== undefined) {
    return { items, next: { at: last.keyset_at, id: last.id } };
  }
  if (rest.length === 0) return { items, next: null };
  // Where the looking ended, if it did not end with the trail itself.
  const [end] = await tx.manager.query<Keyset[]>(
    `SELECT event.at::text, event.id FROM (${looking.sql}) event ${inOrder} OFFSET ${most - 1} LIMIT 1`,
    looking.parameters,
  );
  return { items, next: end ?? null };
}

/** A piece of SQL whose parameters are numbered from 1. */
interface Piece {
  readonly sql: string;
  readonly parameters: unknown[];
}

/** A condition on `event`; each `?` stands for the next of its values. */
interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The index that a page is read along, and what is left to be looked at in each event. */
function wayInto(filter: EventFilter): { way: Condition | readonly EventType[] | null; rest: Condition[] } {
  const { types, actorId, actorRole, subjectType, subjectId } = filter;
  const subject = subjectId !== undefined && {
    sql: 'event.subject_type = ANY(?::text[]) AND event.subject_id = ?',
    values: [subjectType === undefined ? SUBJECT_TYPES : [subjectType], subjectId],
  };
  const actor = actorId !== undefined && { sql: 'event.actor_id = ?', values: [actorId] };
  const type = types !== undefined && { sql: 'event.type = ANY(?::text[])', values: [types] };
  const rest = [
    type,
    actorRole !== undefined && { sql: 'event.actor_roles @> ARRAY[?::text]', values: [actorRole] },
    subjectType !== undefined && !subject && { sql: 'event.subject_type = ?', values: [subjectType] },
  ].filter((condition) => condition !== false);
  if (subject) return { way: subject, rest: actor ? [actor, ...rest] : rest };
  if (actor) return { way: actor, rest };
  if (types === undefined) return { way: null, rest };
  return { way: types, rest: rest.filter((condition) => condition !== type) };
}

/** The events of a span of time after the last page. */
function withinOf({ from, to }: EventFilter, after: Keyset | null, order: 'ASC' | 'DESC'): Condition[] {
  const beyond = order === 'ASC' ? '>' : '<';
  return [
    from !== undefined && { sql: 'event.at >= ?::timestamptz', values: [from] },
    to !== undefined && { sql: 'event.at < ?::timestamptz', values: [to] },
    after !== null && {
      sql: `(event.at, event.id) ${beyond} (?::timestamptz, ?::uuid)`,
      values: [after.at, after.id],
    },
  ].filter((condition) => condition !== false);
}

/** At most so many events along an index. Of several types each is read along its own part of it. */
function lookAlong(
  way: Condition | readonly EventType[] | null,
  {
    within,
    inOrder,
    most,
  }: { readonly within: Condition[]; readonly inOrder: string; readonly most: number },
): Piece {
  const limited = (conditions: readonly Condition[], parameters: unknown[]) =>
    `SELECT * FROM event ${where(conditions, parameters)} ${inOrder} LIMIT ${most}`;
  if (way === null || 'sql' in way) {
    const parameters: unknown[] = [];
    return { sql: limited(way === null ? within : [way, ...within], parameters), parameters };
  }
  const parameters: unknown[] = [way];
  const ofType = { sql: 'event.type = wanted', values: [] };
  const sql = `SELECT event.* FROM unnest($1::text[]) wanted
    CROSS JOIN LATERAL (${limited([ofType, ...within], parameters)}) event ${inOrder} LIMIT ${most}`;
  return { sql, parameters };
}

function narrowed({ sql, parameters }: Piece, rest: readonly Condition[]): Piece {
  const all = [...parameters];
  return { sql: `SELECT * FROM (${sql}) event ${where(rest, all)}`, parameters: all };
}

/** Numbers the values of the conditions on from the parameters that there are, and adds them. */
function where(conditions: readonly Condition[], parameters: unknown[]): string {
  if (conditions.length === 0) return '';
  const written = conditions.map(({ sql, values }) => {
    const left = [...values];
    return sql.replaceAll('?', () => `$${parameters.push(left.shift())}`);
  });
  return `WHERE ${written.join(' AND ')}`;
}
