import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { AccreditationAction } from '#domain/accreditation/lifecycle.js';
import type { ObjectionState } from '#domain/accreditation/objection-states.js';
import { AccountRow } from '#database/entities/account.js';
import { ObjectionRow } from '#database/entities/objection.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { objectionActionsFor } from './application-actions.js';
import type { StaffName } from './application-details.js';
import { findDossier, type Dossier } from './dossier.js';
import { seesObjectors } from './visible-to.js';

/** An objection, cut to what the caller may see. */
export interface ObjectionDetails {
  readonly id: string;
  readonly state: ObjectionState;
  readonly writtenAt: Date;
  readonly decidedAt: Date | null;
  /** Why it was upheld or dismissed. */
  readonly decisionReason: string | null;
  /** Who objected and why, and who decided: for those who decide on objections and those who inspect. */
  readonly objector: StaffName | null;
  readonly reason: string | null;
  readonly decidedBy: StaffName | null;
  readonly actions: readonly AccreditationAction[];
}

/** The objections to an application, the oldest first. Its applicant learns that there are some and what came of them. */
@Injectable()
export class ListObjections {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<ObjectionDetails[]> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const dossier = await findDossier(tx, this.policies, id);
      return seesObjectors(actor, dossier.application)
        ? inFull(tx, dossier, dossier.objections)
        : outcomes(await allOf(tx, id));
    });
  }
}

function allOf(tx: Transaction, applicationId: string): Promise<ObjectionRow[]> {
  return tx.seeingAll(() =>
    tx.manager.find(ObjectionRow, { where: { applicationId }, order: { writtenAt: 'ASC', id: 'ASC' } }),
  );
}

async function inFull(
  tx: Transaction,
  dossier: Dossier,
  rows: readonly ObjectionRow[],
): Promise<ObjectionDetails[]> {
  const ids = rows
    .flatMap(({ objectorId, decidedBy }) => [objectorId, decidedBy])
    .filter((id) => id !== null);
  const accounts = await tx.manager.find(AccountRow, {
    select: { id: true, name: true },
    where: { id: In(ids) },
  });
  const named = (id: string | null) => accounts.find((account) => account.id === id) ?? null;
  const actions = objectionActionsFor(tx, dossier);
  return outcomes(rows).map((outcome, index) => ({
    ...outcome,
    objector: named(rows[index]?.objectorId ?? null),
    reason: rows[index]?.reason ?? null,
    decidedBy: named(rows[index]?.decidedBy ?? null),
    actions: outcome.state === 'open' ? actions : [],
  }));
}

function outcomes(rows: readonly ObjectionRow[]): ObjectionDetails[] {
  return rows.map(({ id, state, writtenAt, decidedAt, decisionReason }) => ({
    ...{ id, state, writtenAt, decidedAt, decisionReason },
    ...{ objector: null, reason: null, decidedBy: null, actions: [] },
  }));
}
