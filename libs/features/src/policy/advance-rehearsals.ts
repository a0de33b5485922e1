import { Injectable } from '@nestjs/common';
import { prepareRehearsal, rehearse } from '#domain/eligibility/rehearse.js';
import { system } from '#database/actor.js';
import { PolicyRehearsalRow } from '#database/entities/policy-rehearsal.js';
import { PolicyVersionRow } from '#database/entities/policy-version.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { endRehearsal } from './end-rehearsal.js';
import { readHolders } from './rehearsed-holders.js';

const ACTOR = system('rehearsals');
/** Holders that are judged in one transaction; memory holds no more of them at a time. */
const BATCH = 2000;
/** Batches that may fail in a row before a rehearsal is given up. */
const MOST_FAILURES = 5;

/**
 * Takes rehearsals of policy drafts on, a batch of holders a time. The tally and how far it has come are written in
 * the transaction that judged the batch, so that after a kill the next round goes on where the last one ended.
 */
@Injectable()
export class AdvanceRehearsals {
  constructor(private readonly transactions: Transactions) {}

  /** Judges one batch of the oldest rehearsal that nobody works on; answers whether there was one. */
  async run(): Promise<boolean> {
    const id = await this.transactions.run(ACTOR, findNext);
    if (id === null) return false;
    try {
      return await this.transactions.run(ACTOR, (tx) => advance(tx, id));
    } catch (error) {
      await this.transactions.run(ACTOR, (tx) => countFailure(tx, id));
      throw error;
    }
  }
}

async function findNext({ manager }: Transaction): Promise<string | null> {
  const next = await live(manager).orderBy('rehearsal.id').limit(1).getOne();
  return next?.id ?? null;
}

/** Those under way that no other worker has hold of. */
function live(manager: Transaction['manager']) {
  return manager
    .createQueryBuilder(PolicyRehearsalRow, 'rehearsal')
    .where('rehearsal.endedAt IS NULL')
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked');
}

async function advance(tx: Transaction, id: string): Promise<boolean> {
  const rehearsal = await live(tx.manager).andWhere('rehearsal.id = :id', { id }).getOne();
  if (rehearsal === null) return false;
  const before = await tx.manager.findOneByOrFail(PolicyVersionRow, { version: rehearsal.comparedWith });
  const after = await tx.manager.findOneByOrFail(PolicyVersionRow, { id: rehearsal.policyVersionId });
  const prepared = prepareRehearsal(before.content, after.content);
  const { holders, lastCardId } = await readHolders(tx, prepared, rehearsal, BATCH);
  const done = rehearsal.done + holders.length;
  await tx.manager.update(
    PolicyRehearsalRow,
    { id },
    {
      ...{ state: 'running', done, lastCardId: lastCardId ?? rehearsal.lastCardId, failures: 0 },
      result: rehearse(prepared, holders, rehearsal.result),
    },
  );
  if (holders.length < BATCH) await endRehearsal(tx, { ...rehearsal, done }, 'done');
  return true;
}

async function countFailure(tx: Transaction, id: string): Promise<void> {
  const rehearsal = await live(tx.manager).andWhere('rehearsal.id = :id', { id }).getOne();
  if (rehearsal === null) return;
  const failures = rehearsal.failures + 1;
  await tx.manager.update(PolicyRehearsalRow, { id }, { failures });
  if (failures >= MOST_FAILURES) await endRehearsal(tx, rehearsal, 'failed');
}
