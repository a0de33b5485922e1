import { In } from 'typeorm';
import { OPEN_ACCREDITATION_STATES } from '#domain/accreditation/lifecycle.js';
import type { Tier, Track } from '#domain/catalogue/policy.js';
import type { RosterFact } from '#domain/tiers/weigh-roster.js';
import { accountIdOf, rolesOf } from '#database/actor.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { AppealRow } from '#database/entities/appeal.js';
import { CardRow } from '#database/entities/card.js';
import { ClaimRow } from '#database/entities/claim.js';
import { DecisionRow } from '#database/entities/decision.js';
import { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import { EvidenceRow } from '#database/entities/evidence.js';
import { ObjectionRow } from '#database/entities/objection.js';
import { ProfileRow } from '#database/entities/profile.js';
import { ReviewerTrackRow } from '#database/entities/reviewer-track.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import type { Policies, PublishedPolicy } from '../policy/policies.js';
import { findRosterFacts } from './find-roster-facts.js';
import { takenOn, type TakenOn } from './taken-on.js';
import { visibleTo } from './visible-to.js';

export type PastDecision = Pick<
  DecisionRow,
  'id' | 'applicationId' | 'action' | 'role' | 'decidedBy' | 'decidedAt'
>;

/** An application with everything that its lifecycle rests on. */
export interface Dossier {
  readonly application: AccreditationApplicationRow;
  readonly claims: readonly ClaimRow[];
  /** Empty for those who may not see it. */
  readonly evidence: readonly EvidenceRow[];
  /** Documents that were to follow; empty for those who may not see evidence. */
  readonly promises: readonly EvidencePromiseRow[];
  /** What programmes' rosters say of the applicant now. */
  readonly rosters: readonly RosterFact[];
  /** The oldest first. */
  readonly decisions: readonly PastDecision[];
  /** Everybody who ever took it on for review, and when. */
  readonly takenOn: readonly Pick<TakenOn, 'reviewerId' | 'at'>[];
  /** Those that the actor may see, the oldest first: all of them for approvers, for others one's own. */
  readonly objections: readonly ObjectionRow[];
  /** The appeal against its rejection; null when there was none. */
  readonly appeal: AppealRow | null;
  /** The tier of the card that the applicant holds now, suspended or not; null without one. */
  readonly heldTier: Tier | null;
  /** Whether the applicant has another one under way; known of the actor's own, for nobody else's steps rest on it. */
  readonly otherOpen: boolean;
  /** Where an actor who reviews works, by his or her profile; null where it is not known. */
  readonly myEmployer: string | null;
  /** The tracks that an actor who reviews may review on. */
  readonly myTracks: readonly Track[];
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

/**
 * An application whose public notice runs, locked, whoever asks and whether he or she may see it; call it within
 * `seeingAll`. Unknown ones and those not on notice are refused alike.
 * @throws PortalError `resource.not_found`
 */
export async function lockNoticed(tx: Transaction, policies: Policies, id: string): Promise<Dossier> {
  const row = await tx.manager
    .createQueryBuilder(AccreditationApplicationRow, 'application')
    .where('application.id = :id', { id })
    .andWhere(`application.state IN ('on_notice', 'objected')`)
    .andWhere('application.noticeUntil >= :today', { today: tx.today })
    .setLock('pessimistic_write')
    .getOne();
  if (row === null) throw new PortalError('resource.not_found');
  return gather(tx, policies, row);
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
    select: { id: true, applicationId: true, action: true, role: true, decidedBy: true, decidedAt: true },
    where: { applicationId },
    order: { decidedAt: 'ASC', id: 'ASC' },
  });
  const objections = await tx.manager.find(ObjectionRow, {
    where: { applicationId },
    order: { writtenAt: 'ASC', id: 'ASC' },
  });
  const appeals = await tx.manager.find(AppealRow, { where: { applicationId } });
  const taken = await takenOn(
    tx,
    applications.map(({ id }) => id),
  );
  const heldTiers = await heldTiersOf(tx, applications);
  const ownOpen = await ownOpenOf(tx, applications);
  const myEmployer = await employerOf(tx);
  const myTracks = await tracksOf(tx);
  const rosters = await findRosterFacts(tx, [...new Set(applications.map((row) => row.applicantId))]);
  return Promise.all(
    applications.map(async (application) => ({
      application,
      claims: claims.filter((row) => row.applicationId === application.id),
      evidence: evidence.filter((row) => row.applicationId === application.id),
      promises: promises.filter((row) => row.applicationId === application.id),
      rosters: rosters.get(application.applicantId) ?? [],
      decisions: decisions.filter((row) => row.applicationId === application.id),
      takenOn: taken.filter((row) => row.applicationId === application.id),
      objections: objections.filter((row) => row.applicationId === application.id),
      appeal: appeals.find((row) => row.applicationId === application.id) ?? null,
      heldTier: heldTiers.get(application.applicantId) ?? null,
      ...{ myEmployer, myTracks },
      otherOpen: ownOpen.some((id) => id !== application.id),
      published: await policies.version(application.policyVersion),
    })),
  );
}

async function employerOf({ actor, manager }: Transaction): Promise<string | null> {
  const accountId = accountIdOf(actor);
  if (accountId === null || !rolesOf(actor).includes('reviewer')) return null;
  const profile = await manager.findOne(ProfileRow, {
    select: { accountId: true, employer: true },
    where: { accountId },
  });
  return profile?.employer ?? null;
}

async function tracksOf({ actor, manager }: Transaction): Promise<Track[]> {
  const accountId = accountIdOf(actor);
  if (accountId === null || !rolesOf(actor).includes('reviewer')) return [];
  const rows = await manager.findBy(ReviewerTrackRow, { accountId });
  return rows.map(({ track }) => track);
}

/** Which tiers the applicants hold now: what is granted must be above them, whoever sees the cards otherwise. */
async function heldTiersOf(
  tx: Transaction,
  applications: readonly AccreditationApplicationRow[],
): Promise<Map<string, Tier>> {
  const holderId = In([...new Set(applications.map(({ applicantId }) => applicantId))]);
  const cards = await tx.seeingAll(() =>
    tx.manager.find(CardRow, {
      select: { id: true, holderId: true, tier: true },
      where: { holderId, state: In(['active', 'suspended']) },
    }),
  );
  return new Map(cards.map(({ holderId: id, tier }) => [id, tier]));
}

/** The actor's own open applications, where one of the applications is his or her own. */
async function ownOpenOf(
  { actor, manager }: Transaction,
  applications: readonly AccreditationApplicationRow[],
): Promise<string[]> {
  const me = accountIdOf(actor);
  if (me === null || !applications.some(({ applicantId }) => applicantId === me)) return [];
  const open = await manager.find(AccreditationApplicationRow, {
    select: { id: true },
    where: { applicantId: me, state: In([...OPEN_ACCREDITATION_STATES]) },
  });
  return open.map(({ id }) => id);
}
