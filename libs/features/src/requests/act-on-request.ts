import { Injectable } from '@nestjs/common';
import { endedInTime, requestDueOn } from '#domain/requests/due-dates.js';
import { isWithCard, type CardEndReason, type EndReason } from '#domain/requests/end-reasons.js';
import { requestLifecycle, type RequestAction, type RequestState } from '#domain/requests/lifecycle.js';
import { givesBackQuota, isLive } from '#domain/requests/states.js';
import { nextState } from '#domain/shared/lifecycle.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import type { QueryDeepPartialEntity } from 'typeorm';
import { accountIdOf, type Actor } from '#database/actor.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { SlotRow } from '#database/entities/slot.js';
import type { EventType } from '#database/event-types.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { Policies, type PublishedPolicy } from '../policy/policies.js';
import { detailsOf, findVisible } from './get-request.js';
import { refusedTransition } from './refused-transition.js';
import { insertMessage } from './write-message.js';
import { conditionsOf, rolesTowards, type RequestDetails } from './request-details.js';

/** An action that moves a request on, with what is said along with it. */
export interface RequestStep {
  readonly action: Exclude<RequestAction, 'rate' | 'complain' | 'reassign'>;
  readonly reasonCode?: EndReason;
  readonly reason?: string;
  /** What came of it, told to the holder when it is fulfilled. */
  readonly outcome?: string;
  /** What the agency asks, or the holder answers. */
  readonly text?: string;
  /** Files that come with it, handed in before. */
  readonly fileIds?: readonly string[] | undefined;
}

const EVENT_OF: Readonly<Record<RequestStep['action'], EventType>> = {
  accept: 'request.accepted',
  confirm: 'request.confirmed',
  start: 'request.started',
  request_information: 'request.information_requested',
  provide: 'request.information_provided',
  check_in: 'request.checked_in',
  fulfil: 'request.fulfilled',
  decline: 'request.declined',
  cancel: 'request.cancelled',
  no_show: 'request.no_show',
  expire: 'request.expired',
};

/** The steps after which a time limit runs. */
const TIME_RUNS: ReadonlySet<RequestStep['action']> = new Set([
  'accept',
  'start',
  'provide',
  'request_information',
]);

/** What a step is judged and reckoned by. */
interface Rules {
  readonly published: PublishedPolicy;
  /** Held until the end of the transaction; null when no time limit runs after the step. */
  readonly calendar: WorkingCalendar | null;
}

/** Moves a request on through its lifecycle, for its holder, its agency or the clock. */
@Injectable()
export class ActOnRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden`, `request.action_not_allowed` with the reason */
  async run(actor: Actor, id: string, step: RequestStep): Promise<RequestDetails> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const calendar = TIME_RUNS.has(step.action) ? await heldCalendarOf(tx) : null;
      const request = await findVisible(tx.manager, actor, id, 'pessimistic_write');
      const published = await this.policies.version(request.policyVersion);
      await takeStep(tx, request, step, { published, calendar });
      return detailsOf(tx, await tx.manager.findOneByOrFail(ServiceRequestRow, { id }));
    });
  }
}

/** Ends a locked request that goes with its holder's card. It follows from the card, so nobody's role is asked. */
export async function endWithCard(
  tx: Transaction,
  request: ServiceRequestRow,
  reasonCode: CardEndReason,
  published: PublishedPolicy,
): Promise<void> {
  await takeStep(tx, request, { action: 'cancel', reasonCode }, { published, calendar: null }, ['system']);
}

/** Takes a step on a locked request: asks the lifecycle, writes, gives back what was not used, records. */
export async function takeStep(
  tx: Transaction,
  request: ServiceRequestRow,
  step: RequestStep,
  rules: Rules,
  roles = rolesTowards(request, tx.actor),
): Promise<void> {
  const slot =
    request.slotId === null ? null : await tx.manager.findOneByOrFail(SlotRow, { id: request.slotId });
  const next = nextState(requestLifecycle(request.mode), {
    state: request.state,
    action: step.action,
    roles,
    conditions: conditionsOf(request, slot, tx.now),
  });
  if (!next.allowed) throw refusedTransition(next, slot);
  await tx.manager.update(ServiceRequestRow, { id: request.id }, changes(tx, request, step, next.to, rules));
  if (step.text !== undefined) await say(tx, request, { ...step, text: step.text });
  if (givesBackQuota(next.to)) await giveBack(tx, request);
  await tx.record({
    type: isWithCard(step.reasonCode) ? 'request.ended_with_card' : EVENT_OF[step.action],
    subjectType: 'request',
    subjectId: request.id,
    data: {
      service: request.service,
      state: next.to,
      agencyId: request.agencyId,
      ...(step.reasonCode !== undefined && { reasonCode: step.reasonCode }),
    },
  });
}

function changes(
  tx: Transaction,
  request: ServiceRequestRow,
  step: RequestStep,
  state: RequestState,
  rules: Rules,
): QueryDeepPartialEntity<ServiceRequestRow> {
  return {
    state,
    ...clockAfter(tx, request, state, rules),
    ...(!isLive(state) && { endedAt: tx.now, blockedAt: null, inTime: inTime(tx, request, step) }),
    ...(step.reasonCode !== undefined && { reasonCode: step.reasonCode }),
    ...(step.reason !== undefined && { reason: step.reason }),
    ...(step.outcome !== undefined && { outcome: step.outcome }),
  };
}

function inTime({ today }: Transaction, request: ServiceRequestRow, { action }: RequestStep): boolean | null {
  const { mode, state: from, dueOn } = request;
  return mode === 'case' ? endedInTime({ action, from, dueOn }, today) : null;
}

type Clock = Pick<ServiceRequestRow, 'dueOn' | 'stepBeganOn' | 'acceptedOn' | 'clockPauses' | 'expiresOn'>;

/**
 * Work that begins has the time that runs since the acceptance, and work that is resumed has it too, but for the
 * working days in which the holder was asked; every other step starts the clock anew or ends it.
 */
function clockAfter(
  { today }: Transaction,
  request: ServiceRequestRow,
  state: RequestState,
  { published: { services, policy }, calendar }: Rules,
): Partial<Clock> {
  const { service, state: before, stepBeganOn: asked, acceptedOn } = request;
  if (before === 'accepted' && state === 'in_progress') return {};
  if (calendar === null) return { dueOn: null, stepBeganOn: null, expiresOn: null };
  const limits = {
    answerWorkingDays: policy.timeLimits.answerWorkingDays,
    caseWorkingDays: services.get(service)?.timeLimitWorkingDays,
  };
  const isResumed = before === 'awaiting_holder' && asked !== null && acceptedOn !== null;
  const pauses = isResumed ? [...request.clockPauses, { from: asked, to: today }] : request.clockPauses;
  const began = isResumed ? acceptedOn : today;
  const due = requestDueOn({ state, stepBeganOn: began, pauses }, limits, calendar);
  return {
    ...{ dueOn: due?.day ?? null, stepBeganOn: due === null ? null : began, clockPauses: pauses },
    ...(state === 'accepted' && { acceptedOn: today }),
    expiresOn: null,
  };
}

/** A question is the agency's and its answer the holder's, whatever else the writer is. */
async function say(
  tx: Transaction,
  request: ServiceRequestRow,
  { action, text, fileIds }: RequestStep & { text: string },
): Promise<void> {
  await insertMessage(tx, request, action === 'provide' ? 'holder' : 'agency', { text, fileIds });
}

/** Quota and place go back in the same order in which a submit takes them. */
async function giveBack(tx: Transaction, request: ServiceRequestRow): Promise<void> {
  await tx.manager.query('SELECT give_back_quota($1, $2, $3)', [request.id, accountIdOf(tx.actor), tx.now]);
  if (request.slotId !== null) {
    await tx.manager.query('UPDATE slot SET taken = taken - 1 WHERE id = $1', [request.slotId]);
  }
}
