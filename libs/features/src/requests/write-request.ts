import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import type { Relation, Service, ServiceMode } from '#domain/catalogue/policy.js';
import type { QuotaTake } from '#domain/eligibility/quota-key.js';
import type { CaseRouting } from '#domain/requests/route-case.js';
import type { RequestState } from '#domain/requests/lifecycle.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Actor } from '#database/actor.js';
import type { RequestDocumentRow } from '#database/entities/request-document.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';
import type { GroupedStatement } from '#database/grouped-statement.js';
import { Transactions } from '#database/transactions.js';
import { Calendars, type StampedCalendar } from '../calendar/calendars.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies, type PublishedPolicy } from '../policy/policies.js';
import type { GatheredFacts } from './gather-facts.js';
import { GetRequest } from './get-request.js';
import { actionsFor, clockOf, exchangesFor, type RequestDetails } from './request-details.js';

/** A caller's key and a fingerprint of what it was sent with. */
export interface IdempotencyOf {
  readonly key: string;
  readonly fingerprint: Buffer;
}

/** Everything about a request that a decision has settled; the statement writes it as it is. */
export interface DecidedRequest {
  readonly holderId: string;
  readonly cardId: string;
  /** The card's version on which the decision rested. */
  readonly cardVersion: number;
  readonly service: Service;
  readonly mode: ServiceMode;
  readonly state: RequestState;
  readonly beneficiaryId: string | null;
  readonly beneficiaryRelation: Relation;
  readonly beneficiaryName: string;
  readonly agencyId: string;
  /** How the agency was found, when the holder chose none. */
  readonly routing?: CaseRouting | undefined;
  readonly slotId: string | null;
  readonly city: string;
  readonly serviceOn: IsoDate;
  readonly place: string | null;
  readonly companions: number;
  readonly details: Readonly<Record<string, unknown>>;
  /** The files that it takes along. */
  readonly documents: readonly RequestDocumentRow[];
  readonly policyVersion: string;
  readonly quotaTakes: readonly QuotaTake[];
  /** Bookings that the holder may have open, this one included; null for what is no booking. */
  readonly mostOpen: number | null;
  readonly submittedAt: Date;
  readonly dueOn: IsoDate | null;
  readonly endedAt: Date | null;
}

const WRITE = 'SELECT n, outcome, id FROM submit_routed_requests($1)';
const FIND = 'SELECT id, fingerprint FROM find_request_of_key($1, $2)';

interface Row {
  outcome: 'submitted' | 'replayed' | 'key_reused' | 'slot_full' | 'changed';
  id: string;
}

/** A second look after a fact has changed; if the decision then says yes once more, somebody else was faster. */
const MOST_TRIES = 2;

/**
 * The hot path of submit and redeem: facts in one query, the pure decision, one statement that writes all of
 * it and fails whole if a fact has changed since. No lock is held in between.
 */
@Injectable()
export class WriteRequest {
  private readonly writing: GroupedStatement<object, Row>;

  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly calendars: Calendars,
    private readonly getRequest: GetRequest,
  ) {
    this.writing = transactions.grouped(WRITE);
  }

  /**
   * Answers the request, the same one for the same key and content.
   * @throws PortalError what `decide` throws, `request.slot_full`, `request.changed_meanwhile`,
   *   `idempotency.key_reused`
   */
  async run(
    actor: Extract<Actor, { kind: 'account' }>,
    call: IdempotencyOf,
    gather: () => Promise<GatheredFacts>,
    decide: (facts: GatheredFacts, published: PublishedPolicy, calendar: WorkingCalendar) => DecidedRequest,
  ): Promise<RequestDetails> {
    const own = { key: `${actor.accountId}:${call.key}`, fingerprint: call.fingerprint };
    for (let tries = 1; ; tries += 1) {
      const facts = await gather();
      const published = await this.policies.holdingOn(facts.today);
      const calendar = await this.calendars.at(facts.calendarStamp);
      const decided = await this.decideOrReplay(facts, own, () =>
        decide(facts, published, calendar.calendar),
      );
      if ('replayOf' in decided) return this.getRequest.run(actor, decided.replayOf);
      const { outcome, id } = await this.write(actor, own, decided, calendar);
      if (outcome === 'submitted') return writtenDetails(actor, own, facts, decided, { id, calendar });
      if (outcome === 'replayed') return this.getRequest.run(actor, id);
      if (outcome === 'key_reused') throw new PortalError('idempotency.key_reused');
      if (outcome === 'slot_full') throw new PortalError('request.slot_full');
      if (tries >= MOST_TRIES) throw new PortalError('request.changed_meanwhile', { retryAfter: 1 });
    }
  }

  /** A refusal may rest on what this very key has done before; then the first answer holds. */
  private async decideOrReplay(
    facts: GatheredFacts,
    call: IdempotencyOf,
    decide: () => DecidedRequest,
  ): Promise<DecidedRequest | { replayOf: string }> {
    try {
      return decide();
    } catch (refusal) {
      const earlier = await this.findEarlier(facts.holderId, call);
      if (earlier === null) throw refusal;
      return earlier;
    }
  }

  private async findEarlier(
    holderId: string | null,
    call: IdempotencyOf,
  ): Promise<{ replayOf: string } | null> {
    if (holderId === null) return null;
    const [row] = await this.transactions.statement<{ id: string; fingerprint: Buffer }>(FIND, [
      holderId,
      call.key,
    ]);
    if (row === undefined) return null;
    if (!row.fingerprint.equals(call.fingerprint)) throw new PortalError('idempotency.key_reused');
    return { replayOf: row.id };
  }

  private async write(
    actor: Extract<Actor, { kind: 'account' }>,
    call: IdempotencyOf,
    request: DecidedRequest,
    { stamp }: StampedCalendar,
  ): Promise<Row> {
    const { service, ...rest } = request;
    const written = {
      ...rest,
      service: service.code,
      documents: request.documents.map(({ id }) => id),
      excludes: service.excludes ?? [],
      onlyOneOpen: service.oneOpen ?? false,
      idempotencyKey: call.key,
      fingerprint: call.fingerprint.toString('hex'),
      calendarStamp: stamp,
      eventType: request.mode === 'pass' ? 'request.redeemed' : 'request.submitted',
      actorId: actor.accountId,
      actorRoles: actor.roles,
    };
    const row = await this.writing.run(written);
    if (row === null) throw new Error('The submit statement always answers one row');
    return row;
  }
}

/** The answer to a fresh submit is what was decided and written; nothing has to be read again. */
function writtenDetails(
  actor: Actor,
  call: IdempotencyOf,
  { agency, slot, now }: GatheredFacts,
  { cardVersion: _version, mostOpen: _most, routing: _routing, service, ...decided }: DecidedRequest,
  { id, calendar: { calendar } }: { id: string; calendar: StampedCalendar },
): RequestDetails {
  if (agency === null) throw new Error('A request is written for an agency that the facts hold');
  const request: ServiceRequestRow = {
    ...decided,
    ...NOT_YET,
    id,
    service: service.code,
    details: { ...decided.details },
    documents: decided.documents.map((document) => document.id),
    quotaTakes: [...decided.quotaTakes],
    clockPauses: [],
    onlyOneOpen: service.oneOpen ?? false,
    idempotencyKey: call.key,
    fingerprint: call.fingerprint,
  };
  const ownSlot = request.slotId === null ? null : slot;
  const dueProvisional = request.dueOn !== null && request.dueOn > calendar.officialThrough;
  const actions = actionsFor(request, ownSlot, actor, now);
  const exchange = exchangesFor(request, actor);
  return {
    request,
    agency,
    slot: ownSlot,
    documents: decided.documents,
    dueProvisional,
    clock: clockOf(request, now),
    actions,
    exchange,
  };
}

const NOT_YET = {
  // The database writes it.
  consentId: null,
  blockedAt: null,
  stepBeganOn: null,
  acceptedOn: null,
  escalatedDueOn: null,
  expiresOn: null,
  inTime: null,
  reasonCode: null,
  reason: null,
  outcome: null,
  ratingScore: null,
  ratingComment: null,
  ratedAt: null,
  ratingAnswer: null,
  ratingAnsweredAt: null,
  version: 1,
} as const;
