import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { GatherFacts } from './gather-facts.js';
import { GetWaiting, type WaitingDetails } from './get-waiting.js';
import { placeCall } from './place-call.js';

const JOIN = 'SELECT outcome, id FROM join_waiting_list($1)';

interface Row {
  outcome: 'waiting' | 'changed' | 'unavailable' | 'not_full' | 'too_many';
  id: string;
}

const MOST_TRIES = 2;

/** Puts a holder at the end of the list of a slot that is full; who is on it already stays where he or she is. */
@Injectable()
export class JoinWaitingList {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly gatherFacts: GatherFacts,
    private readonly getWaiting: GetWaiting,
  ) {}

  /**
   * @throws PortalError what `placeCall` throws, `slot.not_full`, `slot.waiting_too_often`,
   *   `request.changed_meanwhile`
   */
  async run({ actor }: SignedIn, slotId: string, beneficiaryId: string | undefined): Promise<WaitingDetails> {
    for (let tries = 1; ; tries += 1) {
      const facts = await this.gatherFacts.run({ holderId: actor.accountId }, { about: null, slotId });
      const published = await this.policies.holdingOn(facts.today);
      const { call } = placeCall(actor, facts, published, beneficiaryId);
      const [row] = await this.transactions.statement<Row>(JOIN, [JSON.stringify(call)]);
      switch (row?.outcome) {
        case 'waiting':
          return this.getWaiting.run(actor, row.id);
        case 'not_full':
          throw new PortalError('slot.not_full');
        case 'too_many':
          throw new PortalError('slot.waiting_too_often', { parameters: { most: call.mostOpen } });
        case 'unavailable':
          throw new PortalError('request.slot_unavailable');
        case 'changed':
        case undefined:
          if (tries >= MOST_TRIES) throw new PortalError('request.changed_meanwhile', { retryAfter: 1 });
      }
    }
  }
}
