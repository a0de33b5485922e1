import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { accountIdOf, type Actor } from '#database/actor.js';
import { AgencyRow } from '#database/entities/agency.js';
import { SlotRow } from '#database/entities/slot.js';
import { WaitingEntryRow } from '#database/entities/waiting-entry.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { PortalError } from '../errors/portal-error.js';

/** An entry of a waiting list with what is shown beside it. */
export interface WaitingDetails {
  readonly entry: WaitingEntryRow;
  readonly slot: SlotRow;
  readonly agency: Pick<AgencyRow, 'id' | 'name' | 'city'>;
  /** 1 for who is next; null once it waits no more. */
  readonly position: number | null;
  /** Seconds in which the offer can be accepted, by the clock of the portal; null where nothing is offered. */
  readonly secondsLeft: number | null;
  readonly actions: readonly 'leave'[];
}

const BEFORE = 'SELECT waiting_before($1, $2) AS n';

/** One's own entries of waiting lists; nobody sees who else is on them. */
@Injectable()
export class GetWaiting {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run(actor: Actor, id: string): Promise<WaitingDetails> {
    return this.transactions.run(actor, async (tx) => {
      const entry = await tx.manager.findOneBy(WaitingEntryRow, { id, holderId: accountIdOf(actor) ?? '' });
      const [details] = entry === null ? [] : await detailsOf(tx, [entry]);
      if (details === undefined) throw new PortalError('resource.not_found');
      return details;
    });
  }

  /** Newest first, those that are over as well. */
  async list(actor: Actor, page: KeysetPage): Promise<PageOf<WaitingDetails>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(WaitingEntryRow, 'entry')
        .where('entry.holderId = :me', { me: accountIdOf(actor) });
      const { items, next } = await keysetPage(query, 'joinedAt', page);
      return { items: await detailsOf(tx, items), next };
    });
  }
}

async function detailsOf(tx: Transaction, entries: readonly WaitingEntryRow[]): Promise<WaitingDetails[]> {
  const slots = await tx.manager.findBy(SlotRow, { id: In(entries.map(({ slotId }) => slotId)) });
  const agencies = await tx.manager.findBy(AgencyRow, { id: In(slots.map(({ agencyId }) => agencyId)) });
  const details: WaitingDetails[] = [];
  for (const entry of entries) {
    const slot = slots.find(({ id }) => id === entry.slotId);
    const agency = agencies.find(({ id }) => id === slot?.agencyId);
    if (slot === undefined || agency === undefined) throw new Error('An entry has a slot of an agency');
    const secondsLeft = secondsLeftOf(entry, tx.now);
    const isLive = entry.state === 'waiting' || secondsLeft !== null;
    details.push({
      ...{ entry, slot, agency, secondsLeft },
      position: entry.state === 'waiting' ? await positionOf(tx, entry) : null,
      actions: isLive ? ['leave'] : [],
    });
  }
  return details;
}

function secondsLeftOf({ state, offeredUntil }: WaitingEntryRow, now: Date): number | null {
  if (state !== 'offered' || offeredUntil === null) return null;
  const seconds = Math.floor((offeredUntil.getTime() - now.getTime()) / 1000);
  return seconds > 0 ? seconds : null;
}

async function positionOf(tx: Transaction, { slotId, turn }: WaitingEntryRow): Promise<number> {
  const [row] = await tx.manager.query<{ n: number }[]>(BEFORE, [slotId, turn]);
  return (row?.n ?? 0) + 1;
}
