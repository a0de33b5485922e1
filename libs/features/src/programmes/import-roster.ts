import { Injectable } from '@nestjs/common';
import { RosterEntryRow } from '#database/entities/roster-entry.js';
import { RosterVault } from '#database/roster-vault.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { getProgramme } from './get-programme.js';
import { readRosterTable, type RosterProblem, type RosterTable } from './read-roster-table.js';
import { enterOnRoster, findOnRoster, noteOnApplications } from './roster-changes.js';
import { ROSTER_PROBLEM_TEXTS } from './roster-problem-texts.js';

export interface RosterImport {
  /** The table as text. */
  readonly table: string;
  /** Says what would happen and changes nothing. */
  readonly dryRun: boolean;
}

export interface RosterImportReport {
  /** New entries, entries whose name or state changes, and rows that say what the roster says already. */
  readonly entered: number;
  readonly changed: number;
  readonly unchanged: number;
  /** The first by their rows; while there is one, nothing is changed. */
  readonly problems: readonly RosterProblem[];
}

/** What an import does with one row. Who has completed a programme does not go back into it with an older table. */
interface Step {
  readonly row: RosterTable['rows'][number]['row'];
  readonly kept: RosterEntryRow | null;
}

/** Imports into one roster wait for each other: two tables with the same people in another order would lock up. */
async function takeTurns(tx: Transaction, programme: string): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`roster:${programme}`]);
}

/** Takes a whole table into the roster of a programme, or nothing of it. */
@Injectable()
export class ImportRoster {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly vault: RosterVault,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `roster.table_unreadable`, `roster.import_refused` with every problem
   *   and its place, unless it is a dry run
   */
  async run({ actor }: SignedIn, code: string, { table, dryRun }: RosterImport): Promise<RosterImportReport> {
    const { code: programme } = await getProgramme(this.policies, code);
    return this.transactions.run(actor, async (tx) => {
      await takeTurns(tx, programme);
      const read = readRosterTable(table, Number(tx.today.slice(0, 4)));
      const { steps, problems } = await this.plan(tx, programme, read);
      if (problems.length > 0 && !dryRun) throw refusal(problems);
      if (!dryRun) for (const step of steps) await this.take(tx, programme, step);
      return {
        entered: steps.filter(({ kept }) => kept === null).length,
        changed: steps.filter(isChange).length,
        unchanged: steps.filter((step) => step.kept !== null && !isChange(step)).length,
        problems,
      };
    });
  }

  private async plan(
    tx: Transaction,
    programme: string,
    table: RosterTable,
  ): Promise<{ steps: Step[]; problems: RosterProblem[] }> {
    const steps: Step[] = [];
    const problems = [...table.problems];
    for (const { number, row } of table.rows) {
      const kept = await findOnRoster(tx, this.vault, programme, row);
      if (kept?.state === 'ended') problems.push({ row: number, column: 'state', code: 'ended_before' });
      else steps.push({ row: kept?.state === 'completed' ? { ...row, state: 'completed' } : row, kept });
    }
    return { steps, problems: problems.sort((one, other) => one.row - other.row) };
  }

  private async take(tx: Transaction, programme: string, step: Step): Promise<void> {
    const { row, kept } = step;
    if (kept !== null && !isChange(step)) return;
    const id =
      kept === null ? await enterOnRoster(tx, this.vault, programme, row) : await change(tx, row, kept);
    await noteOnApplications(tx, this.policies, await tx.manager.findOneByOrFail(RosterEntryRow, { id }));
  }
}

function isChange({ row, kept }: Step): boolean {
  return kept !== null && (kept.state !== row.state || kept.name !== row.name);
}

async function change(
  tx: Transaction,
  { name, state }: Step['row'],
  { id, programme, cohort, state: from }: RosterEntryRow,
): Promise<string> {
  await tx.manager.update(RosterEntryRow, { id }, { name, state });
  await tx.record({
    type: 'roster.changed',
    subjectType: 'roster_entry',
    subjectId: id,
    data: { programme, cohort, from, state },
  });
  return id;
}

function refusal(problems: readonly RosterProblem[]): PortalError {
  return new PortalError('roster.import_refused', {
    errors: problems.map(({ row, column, code }) => ({
      ...{ pointer: `/rows/${row}/${column}`, code, message: ROSTER_PROBLEM_TEXTS[code] },
    })),
  });
}
