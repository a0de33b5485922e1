import {
  complaintLifecycle,
  type ComplaintAction,
  type ComplaintCondition,
  type ComplaintRole,
  type ComplaintState,
} from '#domain/complaints/lifecycle.js';
import { allowedActions, nextState } from '#domain/shared/lifecycle.js';
import type { Localized } from '#domain/shared/localized.js';
import type { ComplaintRow } from '#database/entities/complaint.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../../errors/portal-error.js';

const TEXTS: Readonly<Record<ComplaintCondition, Localized>> = {
  about_an_agency: {
    'zh-CN': '该投诉不针对机构，无需转办，请直接作出处理决定。',
    en: 'It is not about an agency, so there is nobody to ask. Decide it.',
  },
  about_no_agency: {
    'zh-CN': '须先转被投诉机构答复，方可认定投诉成立。',
    en: 'Ask the agency for its answer before you find against it.',
  },
  answer_overdue: {
    'zh-CN': '机构答复期限未到。',
    en: 'The agency still has time to answer.',
  },
};

/** What the actor may do with a complaint now. */
export function complaintActionsFor(tx: Transaction, row: ComplaintRow): ComplaintAction[] {
  return allowedActions(complaintLifecycle, situationOf(tx, row));
}

/**
 * The state that an action leads to.
 * @throws PortalError `access.forbidden`, `complaint.action_not_allowed` with the reasons
 */
export function nextComplaintState(
  tx: Transaction,
  row: ComplaintRow,
  action: ComplaintAction,
): ComplaintState {
  const next = nextState(complaintLifecycle, { action, ...situationOf(tx, row) });
  if (next.allowed) return next.to;
  if (next.code === 'not_your_role') throw new PortalError('access.forbidden');
  if (next.code !== 'condition_not_met') throw new PortalError('complaint.action_not_allowed');
  throw new PortalError('complaint.action_not_allowed', {
    reasons: next.missing.map((code) => ({ code: `not_${code}`, message: TEXTS[code] })),
  });
}

function situationOf(tx: Transaction, row: ComplaintRow) {
  return {
    state: row.state,
    roles: rolesTowards(tx, row),
    conditions: {
      about_an_agency: row.agencyId !== null,
      about_no_agency: row.agencyId === null,
      answer_overdue: row.dueOn !== null && tx.today > row.dueOn,
    },
  };
}

/** Whoever complained, looked, or works for the agency in question does not decide. */
function rolesTowards({ actor }: Transaction, row: ComplaintRow): ComplaintRole[] {
  if (actor.kind !== 'account') return [];
  if (actor.accountId === row.complainantId) return ['complainant'];
  const isAgencys = actor.agencyId !== null && actor.agencyId === row.agencyId;
  if (isAgencys && actor.roles.includes('agency_staff')) return ['agency'];
  const isConcerned = actor.accountId === row.lookedBy;
  return actor.roles.includes('service_manager') && !isConcerned ? ['manager'] : [];
}
