import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import type { AccreditationState } from '#domain/accreditation/lifecycle.js';
import { system } from '#database/actor.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier, type Dossier } from './dossier.js';
import { brokenPromises, isOpen } from './evidence-promises.js';
import { CLOCK_STOPPED } from './office-clock.js';
import { RecordDecision } from './record-decision.js';

const ACTOR = system('break-promises');
const BATCH = 200;

/**
 * Where an overdue promise has its consequence. Elsewhere it waits: an objection is decided first, and what is
 * closed needs no documents.
 */
const STATES: readonly AccreditationState[] = [
  'submitted',
  'in_review',
  'recommended',
  'on_notice',
  'returned',
];

/** Sends an application back whose promised documents have not come in time 容缺逾期. */
@Injectable()
export class BreakPromises {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly recordDecision: RecordDecision,
  ) {}

  /** The ids of the applications that have an overdue promise. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager
        .createQueryBuilder(EvidencePromiseRow, 'promise')
        .innerJoin(AccreditationApplicationRow, 'application', 'application.id = promise.applicationId')
        .select('promise.applicationId', 'id')
        .distinct(true)
        .where({ keptAt: IsNull(), brokenAt: IsNull(), dueOn: LessThan(tx.today) })
        .andWhere('application.state IN (:...states)', { states: STATES })
        .limit(BATCH)
        .getRawMany<{ id: string }>();
      return rows.map(({ id }) => id);
    });
  }

  /** Does so with one; nothing happens when the documents have come, or the application has gone, meanwhile. */
  async break(id: string): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(ACTOR, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      const overdue = dossier.promises.filter((promise) => isOpen(promise) && promise.dueOn < tx.today);
      if (overdue.length === 0 || !STATES.includes(dossier.application.state)) return;
      const broken = await this.mark(tx, dossier, overdue);
      // What came late, while the applicant could mend it all, is there: nothing is to be sent back for.
      const isMissing = brokenPromises(broken).length > 0;
      if (isMissing && dossier.application.state !== 'returned') await this.sendBack(tx, broken);
    });
  }

  private async mark(
    tx: Transaction,
    dossier: Dossier,
    overdue: readonly EvidencePromiseRow[],
  ): Promise<Dossier> {
    await tx.manager.update(
      EvidencePromiseRow,
      { id: In(overdue.map(({ id }) => id)) },
      { brokenAt: tx.now },
    );
    for (const { claimId, kind } of overdue) {
      await tx.record({
        type: 'evidence.promise_broken',
        subjectType: 'application',
        subjectId: dossier.application.id,
        data: { claimId, kind },
      });
    }
    const promises = dossier.promises.map((promise) =>
      overdue.includes(promise) ? { ...promise, brokenAt: tx.now } : promise,
    );
    return { ...dossier, promises };
  }

  private async sendBack(tx: Transaction, dossier: Dossier): Promise<void> {
    const state = nextStateOf(tx, dossier, 'return');
    await tx.manager.update(
      AccreditationApplicationRow,
      { id: dossier.application.id },
      {
        ...{ state, recommendedTier: null, approverId: null, ...CLOCK_STOPPED },
        ...{ noticeFrom: null, noticeUntil: null, noticeEndedAt: null },
      },
    );
    await this.recordDecision.run(tx, dossier, {
      ...{ action: 'return', role: 'system', tier: null, reasonCode: 'promise_broken', reason: '' },
    });
  }
}
