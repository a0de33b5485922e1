import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { GatherFacts } from './gather-facts.js';
import { placeCall } from './place-call.js';

const HOLD = 'SELECT outcome, id, expires_at FROM hold_slot($1)';

interface Row {
  outcome: 'held' | 'changed' | 'unavailable' | 'waiting' | 'slot_full';
  id: string;
  expires_at: Date;
}

/** A place that is kept while a form is filled in. */
export interface SlotHold {
  readonly id: string;
  readonly slotId: string;
  readonly expiresAt: Date;
  /** By the clock of the portal, which need not be that of the reader. */
  readonly secondsLeft: number;
}

/** A second look after a fact has changed, as in a submit. */
const MOST_TRIES = 2;

/**
 * Keeps a place of a slot for a holder for some minutes; the submit takes that very place. There is one hold a person
 * and slot, and asking again does not make it longer.
 */
@Injectable()
export class HoldSlot {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly gatherFacts: GatherFacts,
  ) {}

  /**
   * @throws PortalError what `placeCall` throws, `request.slot_full`, `slot.waiting_already`,
   *   `request.changed_meanwhile`
   */
  async run({ actor }: SignedIn, slotId: string, beneficiaryId: string | undefined): Promise<SlotHold> {
    for (let tries = 1; ; tries += 1) {
      const facts = await this.gatherFacts.run({ holderId: actor.accountId }, { about: null, slotId });
      const published = await this.policies.holdingOn(facts.today);
      const { slot, call } = placeCall(actor, facts, published, beneficiaryId);
      if (slot.free <= 0 && !slot.held) throw new PortalError('request.slot_full');
      const minutes = published.policy.bookings.holdMinutes;
      const [row] = await this.transactions.statement<Row>(HOLD, [JSON.stringify({ ...call, minutes })]);
      switch (row?.outcome) {
        case 'held':
          return hold(row, slotId, facts.now);
        case 'slot_full':
          throw new PortalError('request.slot_full');
        case 'unavailable':
          throw new PortalError('request.slot_unavailable');
        case 'waiting':
          throw new PortalError('slot.waiting_already');
        case 'changed':
        case undefined:
          if (tries >= MOST_TRIES) throw new PortalError('request.changed_meanwhile', { retryAfter: 1 });
      }
    }
  }
}

function hold({ id, expires_at: expiresAt }: Row, slotId: string, now: Date): SlotHold {
  const secondsLeft = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1000));
  return { id, slotId, expiresAt, secondsLeft };
}
