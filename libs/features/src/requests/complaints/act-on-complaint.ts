import { Injectable } from '@nestjs/common';
import type { ComplaintAction, ComplaintState } from '#domain/complaints/lifecycle.js';
import { complaintDueOn } from '#domain/complaints/time-limits.js';
import { ComplaintRow } from '#database/entities/complaint.js';
import type { EventType } from '#database/event-types.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { heldCalendarOf } from '../../calendar/working-calendar-of.js';
import { nextComplaintState } from './complaint-actions.js';
import type { ComplaintDetails } from './complaint-details.js';
import { detailsOf, findComplaint } from './get-complaint.js';

export type ComplaintStep =
  | { readonly action: 'forward' | 'withdraw' }
  | { readonly action: 'answer'; readonly text: string }
  | { readonly action: 'uphold' | 'dismiss'; readonly reason: string };

const EVENT_OF: Readonly<Record<ComplaintAction, EventType>> = {
  forward: 'complaint.forwarded',
  answer: 'complaint.answered',
  uphold: 'complaint.upheld',
  dismiss: 'complaint.dismissed',
  withdraw: 'complaint.withdrawn',
};

/** Moves a complaint on: the office asks the agency and decides, the agency answers, whoever complained takes it back. */
@Injectable()
export class ActOnComplaint {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden`, `complaint.action_not_allowed` with the reasons */
  async run({ actor }: SignedIn, id: string, step: ComplaintStep): Promise<ComplaintDetails> {
    return this.transactions.run(actor, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const complaint = await findComplaint(tx, id, 'pessimistic_write');
      const state = nextComplaintState(tx, complaint, step.action);
      const dueOn = complaintDueOn(state, tx.today, calendar)?.day ?? null;
      await tx.manager.update(
        ComplaintRow,
        { id },
        { state, dueOn, stepBeganOn: tx.today, ...saidWith(tx, actor.accountId, step) },
      );
      await record(tx, complaint, step.action, state);
      return detailsOf(tx, await tx.manager.findOneByOrFail(ComplaintRow, { id }));
    });
  }
}

function saidWith({ now }: Transaction, accountId: string, step: ComplaintStep): Partial<ComplaintRow> {
  switch (step.action) {
    case 'forward':
      return { forwardedAt: now };
    case 'answer':
      return { answer: step.text, answeredAt: now };
    case 'uphold':
    case 'dismiss':
      return { decisionReason: step.reason, decidedBy: accountId, decidedAt: now };
    case 'withdraw':
      return {};
  }
}

function record(
  tx: Transaction,
  { id, about, agencyId }: ComplaintRow,
  action: ComplaintAction,
  state: ComplaintState,
): Promise<void> {
  return tx.record({
    type: EVENT_OF[action],
    subjectType: 'complaint',
    subjectId: id,
    data: { about, agencyId, state },
  });
}
