import { In } from 'typeorm';
import { isOpenAccreditation, type AccreditationAction } from '#domain/accreditation/lifecycle.js';
import { accountIdOf } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { CardRow } from '#database/entities/card.js';
import type { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import type { Transaction } from '#database/transactions.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { workingCalendarOf } from '../calendar/working-calendar-of.js';
import { actionsFor, appealableUntil, type OfficeRules } from './application-actions.js';
import type { Dossier } from './dossier.js';
import { isOpen } from './evidence-promises.js';
import { isOffice, seesEvidence } from './visible-to.js';

export interface StaffName {
  readonly id: string;
  readonly name: string;
}

/** A document that was to follow, and whether the day by which it must be there may still move. */
export interface ShownPromise extends EvidencePromiseRow {
  readonly dueProvisional: boolean;
}

/** An application with what is shown beside it, cut to what the caller may see. */
export interface ApplicationDetails extends Dossier {
  readonly promises: readonly ShownPromise[];
  readonly actions: readonly AccreditationAction[];
  /** The office's step is late. */
  readonly overdue: boolean;
  /** The due date lies beyond the calendar that has been announced, so that it may move. */
  readonly dueProvisional: boolean;
  /** It was handed in and the office's time stands still: the applicant is the one to act. */
  readonly clockStopped: boolean;
  /** The lateness of the step has been told to those above. */
  readonly escalated: boolean;
  /** The last day on which its rejection may be appealed. */
  readonly appealUntil: IsoDate | null;
  /** It is the caller's own. */
  readonly mine: boolean;
  readonly evidenceVisible: boolean;
  /** Who works on it and who decided; null for those outside the office. */
  readonly reviewer: StaffName | null;
  readonly approver: StaffName | null;
  /** The card that it led to. */
  readonly cardId: string | null;
}

/** What is shown beside the applications of a page, each kind of row in one query. */
export async function detailsOf(
  tx: Transaction,
  dossiers: readonly Dossier[],
  rules: OfficeRules,
): Promise<ApplicationDetails[]> {
  const staff = await staffOf(tx, dossiers);
  const cards = await cardsOf(tx, dossiers);
  const { officialThrough } = await workingCalendarOf(tx);
  return dossiers.map((dossier) => {
    const { application } = dossier;
    const evidenceVisible = seesEvidence(tx.actor, application);
    return {
      ...dossier,
      evidence: evidenceVisible ? dossier.evidence : [],
      promises: evidenceVisible
        ? dossier.promises.map((promise) => ({
            ...promise,
            dueProvisional: isOpen(promise) && promise.dueOn > officialThrough,
          }))
        : [],
      rosters: evidenceVisible ? dossier.rosters : [],
      actions: actionsFor(tx, dossier, rules),
      overdue: application.dueOn !== null && tx.today > application.dueOn,
      dueProvisional: application.dueOn !== null && application.dueOn > officialThrough,
      clockStopped:
        application.submittedAt !== null &&
        application.dueOn === null &&
        isOpenAccreditation(application.state),
      escalated: application.dueOn !== null && application.escalatedDueOn === application.dueOn,
      appealUntil: appealableUntil(dossier),
      mine: accountIdOf(tx.actor) === application.applicantId,
      evidenceVisible,
      reviewer: staff.get(application.reviewerId ?? '') ?? null,
      approver: staff.get(application.approverId ?? '') ?? null,
      cardId: cards.get(application.id) ?? null,
    };
  });
}

async function staffOf(tx: Transaction, dossiers: readonly Dossier[]): Promise<Map<string, StaffName>> {
  if (!isOffice(tx.actor)) return new Map();
  const me = accountIdOf(tx.actor);
  const ids = dossiers
    // Of an application of one's own even a reviewer does not learn who decides on it.
    .filter(({ application }) => application.applicantId !== me)
    .flatMap(({ application: { reviewerId, approverId } }) => [reviewerId, approverId])
    .filter((id) => id !== null);
  const rows = await tx.manager.find(AccountRow, {
    select: { id: true, name: true },
    where: { id: In(ids) },
  });
  return new Map(rows.map(({ id, name }) => [id, { id, name }]));
}

async function cardsOf(tx: Transaction, dossiers: readonly Dossier[]): Promise<Map<string, string>> {
  const accredited = dossiers.filter(({ application }) => application.state === 'accredited');
  const rows = await tx.manager.find(CardRow, {
    select: { id: true, applicationId: true },
    where: { applicationId: In(accredited.map(({ application }) => application.id)) },
  });
  return new Map(rows.map(({ id, applicationId }) => [applicationId ?? '', id]));
}
