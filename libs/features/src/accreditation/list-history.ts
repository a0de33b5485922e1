import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Policy, Tier } from '#domain/catalogue/policy.js';
import type { RosterChange } from '#domain/tiers/roster-texts.js';
import { AccountRow } from '#database/entities/account.js';
import { DecisionRow } from '#database/entities/decision.js';
import { EventRow } from '#database/entities/event.js';
import type { EventType } from '#database/event-types.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import type { StaffName } from './application-details.js';
import { findDossier } from './dossier.js';
import { isOffice, seesObjectors } from './visible-to.js';

/** The steps of an application, by the event that tells of each. */
const STEPS = {
  'application.drafted': 'draft',
  'application.submitted': 'submit',
  'application.claimed': 'claim',
  'application.assigned': 'assign',
  'application.returned': 'return',
  'application.resubmitted': 'resubmit',
  'application.recommended': 'recommend',
  'application.published': 'publish',
  'application.notice_ended': 'notice_ended',
  'application.accredited': 'accredit',
  'application.rejected': 'reject',
  'application.withdrawn': 'withdraw',
  'application.objected': 'object',
  'application.objection_upheld': 'uphold',
  'application.objection_dismissed': 'dismiss',
  'application.appealed': 'appeal',
  'application.escalated': 'escalate',
  'application.roster_changed': 'roster_changed',
  'application.imported': 'import',
} as const satisfies Partial<Record<EventType, string>>;

export const HISTORY_STEPS = Object.values(STEPS);
export type HistoryStep = (typeof HISTORY_STEPS)[number];

export const HISTORY_ROLES = [
  'applicant',
  'reviewer',
  'approver',
  'administrator',
  'objector',
  'system',
] as const;

/** One thing that happened to an application. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: Date;
  readonly step: HistoryStep;
  readonly by: (typeof HISTORY_ROLES)[number];
  /** Who, for the office only. */
  readonly person: StaffName | null;
  /** The decision that was taken, when the caller may have its receipt. */
  readonly decisionId: string | null;
  readonly tier: Tier | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  /** What a programme's roster has come to say; null for every other step. */
  readonly roster: RosterChange | null;
}

/** What happened to an application, the oldest first. Applicants learn what was decided and why, not by whom. */
@Injectable()
export class ListHistory {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<{ entries: HistoryEntry[]; policy: Policy }> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const { application, appeal, published } = await findDossier(tx, this.policies, id);
      const showsStaff = isOffice(actor) && application.applicantId !== actor.accountId;
      const events = await tx.manager.find(EventRow, {
        where: { subjectType: 'application', subjectId: id, type: In(Object.keys(STEPS)) },
        order: { seq: 'ASC' },
      });
      const decisions = await tx.manager.findBy(DecisionRow, { applicationId: id });
      const staff = showsStaff ? await namesOf(tx, events) : new Map<string, StaffName>();
      const entries = events.map((event) => {
        const decision = decisions.find((row) => row.id === event.data['decisionId']);
        const entry = entryOf(event, decision, { staff, showsStaff });
        if (entry.step === 'appeal') return { ...entry, reason: appeal?.reason ?? null };
        // Who objects is for those alone who decide on objections.
        return entry.step === 'object' && !seesObjectors(actor, application)
          ? { ...entry, person: null }
          : entry;
      });
      return { entries, policy: published.policy };
    });
  }
}

function entryOf(
  event: EventRow,
  decision: DecisionRow | undefined,
  { staff, showsStaff }: { staff: ReadonlyMap<string, StaffName>; showsStaff: boolean },
): HistoryEntry {
  const step = STEPS[event.type as keyof typeof STEPS];
  // What the reviewer tells the approver is between the two; the applicant learns what comes of it.
  const shown = step === 'recommend' && !showsStaff ? undefined : decision;
  return {
    id: event.id,
    at: event.at,
    step,
    by: roleOf(step, decision),
    person: staff.get(event.actorId ?? '') ?? null,
    decisionId: shown?.receipt == null ? null : shown.id,
    tier: shown?.tier ?? null,
    reasonCode: shown?.reasonCode ?? null,
    reason: shown?.reason === '' ? null : (shown?.reason ?? null),
    roster: step === 'roster_changed' ? (event.data as unknown as RosterChange) : null,
  };
}

function roleOf(step: HistoryStep, decision: DecisionRow | undefined): HistoryEntry['by'] {
  switch (step) {
    case 'draft':
    case 'submit':
    case 'resubmit':
    case 'withdraw':
    case 'appeal':
      return 'applicant';
    case 'claim':
    case 'recommend':
      return 'reviewer';
    case 'return':
      return decision?.role === 'approver' || decision?.role === 'system' ? decision.role : 'reviewer';
    case 'publish':
    case 'accredit':
    case 'reject':
    case 'assign':
    case 'uphold':
    case 'dismiss':
      return 'approver';
    case 'object':
      return 'objector';
    case 'notice_ended':
    case 'escalate':
    case 'import':
      return 'system';
    case 'roster_changed':
      return 'administrator';
  }
}

async function namesOf(tx: Transaction, events: readonly EventRow[]): Promise<Map<string, StaffName>> {
  const ids = events.map(({ actorId }) => actorId).filter((id) => id !== null);
  const rows = await tx.manager.find(AccountRow, {
    select: { id: true, name: true },
    where: { id: In(ids) },
  });
  return new Map(rows.map(({ id, name }) => [id, { id, name }]));
}
