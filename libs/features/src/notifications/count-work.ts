import type { GrantedRole } from '#domain/accounts/roles.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import type { Transaction } from '#database/transactions.js';
import type { DigestCounts, DigestLine } from './digest-texts.js';

/** Of a reviewer. Nobody is told of an own application. */
const OF_REVIEWER = `SELECT
    count(*) FILTER (WHERE state IN ('submitted', 'appealed') AND reviewer_id IS DISTINCT FROM $1) AS "applicationsToClaim",
    count(*) FILTER (WHERE state = 'in_review' AND reviewer_id = $1) AS "applicationsInReview",
    count(*) FILTER (WHERE due_on < $2 AND (state IN ('submitted', 'appealed')
      OR (state = 'in_review' AND reviewer_id = $1))) AS "applicationsLate"
  FROM accreditation_application WHERE applicant_id <> $1 AND state IN ('submitted', 'appealed', 'in_review')`;

const OF_APPROVER = `SELECT
    count(*) FILTER (WHERE state = 'recommended') AS "applicationsToDecide",
    count(*) FILTER (WHERE state = 'on_notice' AND notice_ended_at IS NOT NULL) AS "noticesOver",
    (SELECT count(*) FROM objection WHERE state = 'open' AND objector_id <> $1) AS "objectionsOpen",
    count(*) FILTER (WHERE due_on < $2) AS "applicationsLate"
  FROM accreditation_application WHERE applicant_id <> $1
    AND (due_on IS NOT NULL OR state IN ('recommended', 'on_notice'))`;

const OF_SERVICE_OFFICE = `SELECT
    (SELECT count(*) FROM dependant_consent WHERE check_state = 'unchecked' AND ended_at IS NULL
      AND recorded_by <> $1) AS "consentFormsToCheck",
    count(*) AS "requestsLate"
  FROM service_request WHERE ended_at IS NULL AND due_on < $2 AND holder_id <> $1`;

const OF_AGENCY = `SELECT
    count(*) FILTER (WHERE state = 'submitted') AS "requestsToAnswer",
    count(*) FILTER (WHERE state IN ('accepted', 'in_progress')) AS "requestsInWork",
    count(*) FILTER (WHERE state = 'confirmed' AND service_on = $2) AS "bookingsToday",
    count(*) FILTER (WHERE due_on < $2) AS "requestsLate"
  FROM service_request WHERE ended_at IS NULL AND holder_id <> $1 AND agency_id = $3`;

type Counted = Readonly<Partial<Record<DigestLine, string>>>;

/** How much of what waits for one member of staff today, by his or her roles; what there is none of is left out. */
export async function countWork(tx: Transaction, accountId: string): Promise<DigestCounts> {
  const grants = await tx.manager.findBy(AccountRoleRow, { accountId });
  const counts: DigestCounts = {};
  for (const { role, agencyId } of grants) {
    const [row] = await countOf(tx, role, [accountId, tx.today, agencyId]);
    for (const [line, count] of Object.entries(row ?? {}) as [DigestLine, string][]) {
      // Two roles may see the same late thing: the greater number holds.
      if (Number(count) > 0) counts[line] = Math.max(counts[line] ?? 0, Number(count));
    }
  }
  return counts;
}

function countOf(
  tx: Transaction,
  role: GrantedRole,
  [accountId, today, agencyId]: [string, string, string | null],
): Promise<Counted[]> {
  switch (role) {
    case 'reviewer':
      return tx.manager.query<Counted[]>(OF_REVIEWER, [accountId, today]);
    case 'approver':
      return tx.manager.query<Counted[]>(OF_APPROVER, [accountId, today]);
    case 'service_manager':
      return tx.manager.query<Counted[]>(OF_SERVICE_OFFICE, [accountId, today]);
    case 'agency_staff':
      return tx.manager.query<Counted[]>(OF_AGENCY, [accountId, today, agencyId]);
    case 'auditor':
    case 'administrator':
      return Promise.resolve([]);
  }
}
