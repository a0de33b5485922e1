import { In } from 'typeorm';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ClaimRow } from '#database/entities/claim.js';
import { DecisionRow } from '#database/entities/decision.js';
import { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import { EvidenceRow } from '#database/entities/evidence.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import type { Policies, PublishedPolicy } from '../policy/policies.js';
import { visibleTo } from './visible-to.js';

export type PastDecision = Pick<DecisionRow, 'id' | 'applicationId' | 'action' | 'role' | 'decidedBy'>;

/** An application with everything that its lifecycle rests on. */
export interface Dossier {
  readonly application: AccreditationApplicationRow;
  readonly claims: readonly ClaimRow[];
  /** Empty for those who may not see it. */
  readonly evidence: readonly EvidenceRow[];
  /** Documents that were to follow; empty for those who may not see evidence. */
  readonly promises: readonly EvidencePromiseRow[];
  /** The oldest first. */
  readonly decisions: readonly PastDecision[];
  /** The version that the application is judged by. */
  readonly published: PublishedPolicy;
}

/** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
export async function findDossier(tx: Transaction, policies: Policies, id: string): Promise<Dossier> {
  return gather(tx, policies, await findVisible(tx, id));
}

/**
 * The same, locked until the transaction ends, so that nobody else moves the application meanwhile.
 * @throws PortalError `resource.not_found`
 */
export async function lockDossier(tx: Transaction, policies: Policies, id: string): Promise<Dossier> {
  return gather(tx, policies, await findVisible(tx, id, 'pessimistic_write'));
}

async function findVisible(
  tx: Transaction,
  id: string,
  lock?: 'pessimistic_write',
): Promise<AccreditationApplicationRow> {
  const query = tx.manager
    .createQueryBuilder(AccreditationApplicationRow, 'application')
    .where('application.id = :id', { id });
  const row = await visibleTo(lock ? query.setLock(lock) : query, tx.actor).getOne();
  if (row === null) throw new PortalError('resource.not_found');
  return row;
}

async function gather(
  tx: Transaction,
  policies: Policies,
  application: AccreditationApplicationRow,
): Promise<Dossier> {
  const [dossier] = await gatherDossiers(tx, policies, [application]);
  if (dossier === undefined) throw new Error('An application has a dossier');
  return dossier;
}

/** The dossiers of a page of applications, each kind of row in one query. */
export async function gatherDossiers(
  tx: Transaction,
  policies: Policies,
  applications: readonly AccreditationApplicationRow[],
): Promise<Dossier[]> {
  const applicationId = In(applications.map(({ id }) => id));
  const claims = await tx.manager.find(ClaimRow, { where: { applicationId }, order: { position: 'ASC' } });
  const evidence = await tx.manager.find(EvidenceRow, { where: { applicationId }, order: { id: 'ASC' } });
  const promises = await tx.manager.find(EvidencePromiseRow, {
    where: { applicationId },
    order: { id: 'ASC' },
  });
  const decisions = await tx.manager.find(DecisionRow, {
    select: { id: true, applicationId: true, action: true, role: true, decidedBy: true },
    where: { applicationId },
    order: { decidedAt: 'ASC', id: 'ASC' },
  });
  return Promise.all(
    applications.map(async (application) => ({
      application,
      claims: claims.filter((row) => row.applicationId === application.id),
      evidence: evidence.filter((row) => row.applicationId === application.id),
      promises: promises.filter((row) => row.applicationId === application.id),
      decisions: decisions.filter((row) => row.applicationId === application.id),
      published: await policies.version(application.policyVersion),
    })),
  );
}
