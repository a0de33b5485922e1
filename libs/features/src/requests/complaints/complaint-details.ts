import { In } from 'typeorm';
import type { ComplaintAction } from '#domain/complaints/lifecycle.js';
import { complaintOwedBy } from '#domain/complaints/time-limits.js';
import { accountIdOf, rolesOf } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { AgencyRow } from '#database/entities/agency.js';
import { CardVerificationRow } from '#database/entities/card-verification.js';
import { ComplaintRow } from '#database/entities/complaint.js';
import { PersonalDataRevealRow } from '#database/entities/personal-data-reveal.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import type { Transaction } from '#database/transactions.js';
import { provisionalDays } from '../../calendar/provisional-days.js';
import { complaintActionsFor } from './complaint-actions.js';

/** The look that somebody complains about. Who and why is for those who decide and inspect. */
export interface LookDetails extends Pick<PersonalDataRevealRow, 'field' | 'revealedAt'> {
  readonly by: string | null;
  readonly reason: string | null;
}

/** The look of an agency at a card that its holder complains about. Who it was there is the agency's to know. */
export type VerificationDetails = Pick<
  CardVerificationRow,
  'verifiedAt' | 'readAt' | 'way' | 'result' | 'reason' | 'told'
>;

/** A complaint, cut to what the reader may see of it. */
export interface ComplaintDetails {
  readonly complaint: ComplaintRow;
  readonly agency: Pick<AgencyRow, 'id' | 'name'> | null;
  /** The service of the request and the policy that names it. */
  readonly service: { readonly code: string; readonly policyVersion: string } | null;
  readonly look: LookDetails | null;
  readonly verification: VerificationDetails | null;
  /** Who complains, for the office alone. */
  readonly complainant: string | null;
  readonly owedBy: 'agency' | 'office' | null;
  readonly late: boolean;
  readonly dueProvisional: boolean;
  readonly actions: readonly ComplaintAction[];
}

type Surroundings = Pick<ComplaintDetails, 'agency' | 'service' | 'look' | 'verification' | 'complainant'>;

/** What is shown beside the complaints of a page, each kind of row in one query. */
export async function complaintDetails(
  tx: Transaction,
  complaints: readonly ComplaintRow[],
): Promise<ComplaintDetails[]> {
  // A request that has gone to another agency still names its service, and a look names its field.
  const surroundings = await tx.seeingAll(() => surroundingsOf(tx, complaints));
  const isProvisional = await provisionalDays(
    tx,
    complaints.map(({ dueOn }) => dueOn),
  );
  return complaints.map((complaint) => ({
    complaint,
    ...surroundings(complaint),
    owedBy: complaintOwedBy(complaint.state),
    late: complaint.dueOn !== null && tx.today > complaint.dueOn,
    dueProvisional: isProvisional(complaint.dueOn),
    actions: complaintActionsFor(tx, complaint),
  }));
}

async function surroundingsOf(
  { manager, actor }: Transaction,
  complaints: readonly ComplaintRow[],
): Promise<(complaint: ComplaintRow) => Surroundings> {
  const idsOf = (field: 'agencyId' | 'requestId' | 'revealId' | 'verificationId') =>
    In(complaints.map((complaint) => complaint[field]).filter((id) => id !== null));
  const agencies = await manager.findBy(AgencyRow, { id: idsOf('agencyId') });
  const requests = await manager.findBy(ServiceRequestRow, { id: idsOf('requestId') });
  const looks = await manager.findBy(PersonalDataRevealRow, { id: idsOf('revealId') });
  const verifications = await manager.findBy(CardVerificationRow, { id: idsOf('verificationId') });
  const accounts = await manager.find(AccountRow, {
    select: { id: true, name: true },
    where: {
      id: In(complaints.flatMap(({ complainantId, lookedBy }) => [complainantId, lookedBy ?? complainantId])),
    },
  });
  const isOffice = rolesOf(actor).some((role) => role === 'service_manager' || role === 'auditor');
  const nameOf = (id: string | null) => accounts.find((account) => account.id === id)?.name ?? null;
  return ({ agencyId, requestId, revealId, verificationId, lookedBy, complainantId }) => {
    const request = requests.find(({ id }) => id === requestId);
    const look = looks.find(({ id }) => id === revealId);
    const seesWho = isOffice && accountIdOf(actor) !== complainantId;
    return {
      agency: agencies.find(({ id }) => id === agencyId) ?? null,
      service: request === undefined ? null : { code: request.service, policyVersion: request.policyVersion },
      look:
        look === undefined
          ? null
          : {
              ...{ field: look.field, revealedAt: look.revealedAt },
              ...{ by: seesWho ? nameOf(lookedBy) : null, reason: seesWho ? look.reason : null },
            },
      verification: verifications.find(({ id }) => id === verificationId) ?? null,
      complainant: seesWho ? nameOf(complainantId) : null,
    };
  };
}
