import { Inject, Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { In } from 'typeorm';
import { drawReviewer, type FreeReviewer } from '#domain/accreditation/draw-reviewer.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { AccountRow } from '#database/entities/account.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ProfileRow } from '#database/entities/profile.js';
import { ReviewerTrackRow } from '#database/entities/reviewer-track.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { isSameEmployer, mayReview, nextStateOf } from './application-actions.js';
import { lockDossier, type Dossier } from './dossier.js';

const SEEDS = 2 ** 31;

/**
 * Draws the reviewer of an application by lot: among those who may claim it, one with the fewest cases open. The
 * event keeps the seed and among whom it decided, so that the draw can be checked.
 */
@Injectable()
export class AssignApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `application.four_eyes`,
   *   `application.action_not_allowed`, `application.nobody_free`
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'assign');
      const seed = randomInt(SEEDS);
      const draw = drawReviewer(await this.freeFor(tx, dossier), seed);
      if (draw === null) throw new PortalError('application.nobody_free');
      const { reviewerId, among } = draw;
      await tx.manager.update(AccreditationApplicationRow, { id }, { state, reviewerId });
      await tx.record({
        type: 'application.assigned',
        subjectType: 'application',
        subjectId: id,
        data: { reviewerId, seed, among: among.join(',') },
      });
    });
  }

  /** Everybody who may claim the application, with the cases that each has open. */
  private async freeFor(tx: Transaction, dossier: Dossier): Promise<FreeReviewer[]> {
    const ids = await reviewerIds(tx);
    const profiles = await tx.manager.find(ProfileRow, {
      select: { accountId: true, employer: true },
      where: { accountId: In(ids) },
    });
    const open = await tx.manager.find(AccreditationApplicationRow, {
      select: { id: true, reviewerId: true },
      where: { reviewerId: In(ids), state: 'in_review' },
    });
    const pool = await tx.manager.findBy(ReviewerTrackRow, {
      accountId: In(ids),
      track: dossier.application.track,
    });
    const isExcluded = (id: string) => {
      const employer = profiles.find(({ accountId }) => accountId === id)?.employer ?? null;
      return this.configuration.excludeColleagues && isSameEmployer(employer, dossier);
    };
    return ids
      .filter((me) =>
        mayReview(tx, dossier, {
          ...{ me, excludedColleague: isExcluded(me), mayPromise: false },
          reviewsTrack: pool.some(({ accountId }) => accountId === me),
        }),
      )
      .map((id) => ({ id, openCases: open.filter(({ reviewerId }) => reviewerId === id).length }));
  }
}

async function reviewerIds({ manager }: Transaction): Promise<string[]> {
  const roles = await manager.findBy(AccountRoleRow, { role: 'reviewer' });
  const active = await manager.find(AccountRow, {
    select: { id: true },
    where: { id: In(roles.map(({ accountId }) => accountId)), active: true },
  });
  return active.map(({ id }) => id);
}
