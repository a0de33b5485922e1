import type { Localized } from '#domain/shared/localized.js';
import type { SubjectType } from '#database/event-types.js';
import type { Transaction } from '#database/transactions.js';

/** What names are looked for by. */
interface NamedEvent {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly actor_id: string | null;
}

export interface EventNames {
  /** Null for the portal itself, for guests, and for whoever was erased. */
  readonly actorName: string | null;
  /** What a reader knows the subject by; null where it has no such name, or is not there any more. */
  readonly subjectName: string | Localized | null;
}

/** A card keeps its year and the end of its number: enough to find it by, and not enough to present it. */
const MASKED = `left(number, 7) || '******' || right(number, 4)`;

/** By type of subject, a query for what it is known by. Contact details stand in none of them. */
const NAMES: Readonly<Partial<Record<SubjectType, string>>> = {
  account: 'SELECT id, name FROM account',
  application: 'SELECT id, applicant_name AS name FROM accreditation_application',
  card: `SELECT id, ${MASKED} AS name FROM card`,
  policy: 'SELECT id, version AS name FROM policy_version',
  agency: 'SELECT id, name FROM agency',
  agency_client: 'SELECT id, name FROM agency_client',
  request: 'SELECT id, service AS name FROM service_request',
  slot: 'SELECT id, service AS name FROM slot',
  signing_key: 'SELECT id, left(kid, 8) AS name FROM signing_key',
};

/** The names of whom and of what the events of a page are about, one query for each kind of thing. */
export async function eventNames(
  tx: Transaction,
  events: readonly NamedEvent[],
): Promise<(event: NamedEvent) => EventNames> {
  const actors = await namesOf(
    tx,
    'account',
    events.flatMap(({ actor_id }) => actor_id ?? []),
  );
  const subjects = new Map<string, string | Localized>();
  for (const type of new Set(events.map(({ subject_type }) => subject_type as SubjectType))) {
    const ids = events.filter((event) => event.subject_type === type).map(({ subject_id }) => subject_id);
    for (const [id, name] of await namesOf(tx, type, ids)) subjects.set(`${type} ${id}`, name);
  }
  return ({ actor_id, subject_type, subject_id }) => ({
    actorName: (actors.get(actor_id ?? '') as string | undefined) ?? null,
    subjectName: subjects.get(`${subject_type} ${subject_id}`) ?? null,
  });
}

async function namesOf(
  tx: Transaction,
  type: SubjectType,
  ids: readonly string[],
): Promise<Map<string, string | Localized>> {
  const query = NAMES[type];
  if (query === undefined || ids.length === 0) return new Map();
  const rows = await tx.manager.query<{ id: string; name: string | Localized | null }[]>(
    `${query} WHERE id = ANY($1::uuid[])`,
    [[...new Set(ids)]],
  );
  return new Map(rows.flatMap(({ id, name }) => (name === null || name === '' ? [] : [[id, name]])));
}
