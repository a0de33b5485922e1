import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { addDays } from '#domain/calendar/add-days.js';
import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AgencyRow } from '#database/entities/agency.js';
import { SlotHoldRow } from '#database/entities/slot-hold.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import type { KeysetPage, PageOf } from '../audit/keyset-page.js';

export interface SlotFilter {
  readonly service?: string | undefined;
  readonly city?: string | undefined;
  readonly agencyId?: string | undefined;
  /** First and last day, both included; from today on when not told. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

export type SlotAction = 'hold' | 'wait' | 'change' | 'close';

/** A slot with its agency, and what the caller may do with it. */
export interface OfferedSlot {
  readonly slot: SlotRow;
  readonly agency: AgencyRow;
  /** The agency's own key, for the agency alone. */
  readonly externalId: string | null;
  /** Whether a place is kept for the caller, who has only to take it. */
  readonly held: boolean;
  /** Places that nobody has, holds or is owed. */
  readonly free: number;
  readonly actions: readonly SlotAction[];
}

/** Slots on offer, soonest first. An agency's staff sees its own, the closed and the past ones too. */
@Injectable()
export class ListSlots {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn, filter: SlotFilter, page: KeysetPage): Promise<PageOf<OfferedSlot>> {
    return this.transactions.run(actor, async (tx) => {
      const isMember = actor.roles.includes('agency_staff');
      const query = tx.manager.createQueryBuilder(SlotRow, 'slot');
      if (isMember) query.where('slot.agencyId = :mine', { mine: actor.agencyId });
      else query.where('slot.open AND slot.startsAt > :now', { now: tx.now });
      if (filter.service !== undefined)
        query.andWhere('slot.service = :service', { service: filter.service });
      if (filter.agencyId !== undefined)
        query.andWhere('slot.agencyId = :agency', { agency: filter.agencyId });
      if (filter.city !== undefined) {
        query.andWhere('slot.agencyId IN (SELECT id FROM agency WHERE city = :city)', { city: filter.city });
      }
      query.andWhere('slot.startsAt >= :from', { from: startOfShanghaiDay(filter.from ?? tx.today) });
      if (filter.to !== undefined) {
        query.andWhere('slot.startsAt < :to', { to: startOfShanghaiDay(addDays(filter.to, 1)) });
      }
      if (page.after !== null) {
        query.andWhere('(slot.startsAt, slot.id) > (CAST(:afterAt AS timestamptz), CAST(:afterId AS uuid))', {
          afterAt: page.after.at,
          afterId: page.after.id,
        });
      }
      const rows = await query
        .orderBy('slot.startsAt', 'ASC')
        .addOrderBy('slot.id', 'ASC')
        .limit(page.limit + 1)
        .getMany();
      const slots = rows.slice(0, page.limit);
      const agencies = await tx.manager.findBy(AgencyRow, {
        id: In([...new Set(slots.map((slot) => slot.agencyId))]),
      });
      const byId = new Map(agencies.map((agency) => [agency.id, agency]));
      const held = await heldBy(tx, actor.accountId, slots);
      const last = slots.at(-1);
      return {
        items: slots.flatMap((slot) => {
          const agency = byId.get(slot.agencyId);
          return agency ? [offeredSlot(slot, agency, held.has(slot.id), actor, tx.now)] : [];
        }),
        next: rows.length > page.limit && last ? { at: last.startsAt.toISOString(), id: last.id } : null,
      };
    });
  }
}

async function heldBy(
  tx: Transaction,
  holderId: string,
  slots: readonly SlotRow[],
): Promise<ReadonlySet<string>> {
  const slotId = In(slots.map(({ id }) => id));
  const holds = await tx.manager.findBy(SlotHoldRow, { holderId, slotId, expiresAt: MoreThan(tx.now) });
  return new Set(holds.map((hold) => hold.slotId));
}

function offeredSlot(
  slot: SlotRow,
  agency: AgencyRow,
  held: boolean,
  { roles }: SignedIn['actor'],
  now: Date,
): OfferedSlot {
  const free = Math.max(0, slot.capacity - slot.taken - slot.waiting);
  const actions: SlotAction[] = [];
  if (roles.includes('agency_staff')) {
    if (slot.open && slot.startsAt > now) actions.push('change');
    if (slot.open || mayBeCalledOff(slot, now)) actions.push('close');
  } else if (roles.includes('holder')) actions.push(held || free > 0 ? 'hold' : 'wait');
  const externalId = roles.includes('agency_staff') ? slot.externalId : null;
  return { slot, agency, externalId, held, free, actions };
}

/** A slot that was closed with its bookings kept may still call them off. */
function mayBeCalledOff({ taken, calledOffCode, startsAt }: SlotRow, now: Date): boolean {
  return taken > 0 && calledOffCode === null && startsAt > now;
}
