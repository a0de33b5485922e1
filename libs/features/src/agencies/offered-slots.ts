import type { SlotTimes } from '#domain/slots/slot-pattern.js';
import { AgencyServiceRow } from '#database/entities/agency-service.js';
import { SlotRow } from '#database/entities/slot.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import type { Policies } from '../policy/policies.js';

export interface SlotFields extends SlotTimes {
  readonly service: string;
  readonly capacity: number;
  readonly confirmsAtOnce: boolean;
  /** The agency's own key, where its system publishes. */
  readonly externalId?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The services that are booked by slots and that this agency fulfils. Call `policies.ready()` before. */
export async function bookedServicesOf(
  tx: Transaction,
  policies: Policies,
  agencyId: string,
): Promise<ReadonlySet<string>> {
  const { services } = await policies.holdingOn(tx.today);
  const rows = await tx.manager.findBy(AgencyServiceRow, { agencyId });
  return new Set(rows.map(({ service }) => service).filter((code) => services.get(code)?.mode === 'booking'));
}

/** In the future, within a day, and to be cancelled until it begins at the latest. @throws PortalError `slot.times_invalid` */
export function refuseSlotTimes({ startsAt, endsAt, cancelUntil }: SlotTimes, now: Date): void {
  const isLong = endsAt.getTime() - startsAt.getTime() > DAY_MS;
  if (startsAt <= now || endsAt <= startsAt || cancelUntil > startsAt || isLong) {
    throw new PortalError('slot.times_invalid');
  }
}

const TAKE_TURNS = `SELECT pg_advisory_xact_lock(hashtext('slots of ' || $1))`;

/** Two who publish for one agency at once take turns, so that each sees the slots of the other. */
export async function takeTurns(tx: Transaction, agencyId: string): Promise<void> {
  await tx.manager.query(TAKE_TURNS, [agencyId]);
}

const OVERLAPS = `SELECT x.n::int - 1 AS index, found.id FROM unnest($2::text[], $3::timestamptz[], $4::timestamptz[])
    WITH ORDINALITY AS x (service, starts, ends, n)
  CROSS JOIN LATERAL (SELECT s.id FROM slot s WHERE s.agency_id = $1 AND s.service = x.service AND s.open
    -- No slot is longer than a day.
    AND s.starts_at > x.starts - interval '1 day' AND s.starts_at < x.ends AND s.ends_at > x.starts
    ORDER BY s.starts_at LIMIT 1) found`;

/** By their place in the list, the open slots of the same agency and service that others would overlap. */
export async function findOverlaps(
  tx: Transaction,
  agencyId: string,
  slots: readonly (SlotTimes & { readonly service: string })[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.manager.query<{ index: number; id: string }[]>(OVERLAPS, [
    agencyId,
    slots.map(({ service }) => service),
    slots.map(({ startsAt }) => startsAt),
    slots.map(({ endsAt }) => endsAt),
  ]);
  return new Map(rows.map(({ index, id }) => [index, id]));
}

/** Offers slots, each with its event; answers their ids. */
export async function offerSlots(
  tx: Transaction,
  agencyId: string,
  slots: readonly SlotFields[],
): Promise<string[]> {
  if (slots.length === 0) return [];
  const { identifiers } = await tx.manager.insert(
    SlotRow,
    slots.map((fields) => ({ ...fields, agencyId })),
  );
  const ids = identifiers.map(({ id }) => id as string);
  for (const [index, { service, capacity }] of slots.entries()) {
    await tx.record({
      type: 'slot.published',
      subjectType: 'slot',
      subjectId: ids[index] ?? '',
      data: { service, agencyId, capacity },
    });
  }
  return ids;
}
