import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';
import type { operations } from './schema.d.ts';

export type AuditEvent = Schemas['AuditEventView'];
export type AuditVerification = Schemas['AuditVerificationView'];
export type AuditActorRole = Schemas['AuditActorRole'];

type AskedType = NonNullable<
  NonNullable<operations['listAuditEvents']['parameters']['query']>['type']
>[number];
/** The beginning of types, such as `card.`. */
export type AuditArea = Extract<AskedType, `${string}.`>;

export interface AuditFilter {
  readonly area?: AuditArea | undefined;
  readonly actorRole?: AuditActorRole | undefined;
  readonly actorId?: string | undefined;
  readonly subjectId?: string | undefined;
  /** Days in the province, both included. */
  readonly fromDay?: string | undefined;
  readonly toDay?: string | undefined;
}

/** How often one look goes on by itself past pages on which nothing was found. */
const MOST_EMPTY_PAGES = 20;

export const auditEventsQuery = (filter: AuditFilter) =>
  endless(['audit-events', filter], async (paging) => {
    let page = await ask(filter, paging);
    for (let n = 0; n < MOST_EMPTY_PAGES && page.items.length === 0 && page.nextCursor !== null; n += 1) {
      page = await ask(filter, { cursor: page.nextCursor });
    }
    return page;
  });

function ask(filter: AuditFilter, paging: { readonly cursor?: string }) {
  return answerOf(
    api.GET('/api/v1/audit-events', { params: { query: { ...asked(filter), ...paging, limit: 50 } } }),
  );
}

function asked({ area, fromDay, toDay, ...others }: AuditFilter) {
  return {
    ...others,
    ...(area !== undefined && { type: [area] }),
    ...(fromDay !== undefined && { from: `${fromDay}T00:00:00+08:00` }),
    ...(toDay !== undefined && { to: `${dayAfter(toDay)}T00:00:00+08:00` }),
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Verifies the whole trail, part by part; stops where it is broken. The counts are those of all parts. */
export async function verifyTrail(
  anchor: string,
  onPart: (events: number) => void,
): Promise<AuditVerification> {
  let seals = 0;
  let events = 0;
  for (let from = 1; ;) {
    const part = await answerOf(
      api.GET('/api/v1/audit-events/verification', {
        params: { query: { from, ...(anchor !== '' && { anchor }) } },
      }),
    );
    seals += part.checked.seals;
    events += part.checked.events;
    onPart(events);
    if (part.next === null || !part.intact) return { ...part, checked: { seals, events } };
    from = part.next;
  }
}
