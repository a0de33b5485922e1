import { Injectable } from '@nestjs/common';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { bookedServicesOf, findOverlaps, offerSlots, takeTurns } from './offered-slots.js';
import { readSlotTable, type SlotProblem, type SlotTable } from './read-slot-table.js';
import { SLOT_PROBLEM_TEXTS, type SlotProblemCode } from './slot-problem-texts.js';

export interface SlotImport {
  /** The table as text. */
  readonly table: string;
  /** Says what would happen and changes nothing. */
  readonly dryRun: boolean;
}

export interface SlotImportReport {
  /** Rows that can be published, or were. */
  readonly good: number;
  readonly published: number;
  /** By their rows; while there is one, nothing is published. */
  readonly problems: readonly SlotProblem[];
}

/** An agency's staff offers the slots of a whole table, or none of them. */
@Injectable()
export class ImportSlots {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `slot.table_unreadable`, `slot.import_refused` with every problem and its place, unless it is
   *   a dry run
   */
  async run({ actor }: SignedIn, { table, dryRun }: SlotImport): Promise<SlotImportReport> {
    await this.policies.ready();
    const read = readSlotTable(table);
    return this.transactions.run(actor, async (tx) => {
      const { agencyId } = actor;
      if (agencyId === null) throw new PortalError('access.forbidden');
      await takeTurns(tx, agencyId);
      const booked = await bookedServicesOf(tx, this.policies, agencyId);
      const problems = [...read.problems, ...(await problemsAmong(tx, agencyId, read, booked))];
      problems.sort((one, other) => one.row - other.row);
      if (problems.length > 0 && !dryRun) throw refusal(problems);
      const bad = new Set(problems.map(({ row }) => row));
      const good = read.rows.filter(({ number }) => !bad.has(number)).map(({ slot }) => slot);
      const published = dryRun ? 0 : (await offerSlots(tx, agencyId, good)).length;
      return { good: good.length, published, problems };
    });
  }
}

/** What is wrong with rows that can be read: with the agency, the clock, the slots on offer and each other. */
async function problemsAmong(
  tx: Transaction,
  agencyId: string,
  { rows }: SlotTable,
  booked: ReadonlySet<string>,
): Promise<SlotProblem[]> {
  const problems: SlotProblem[] = [];
  const overlaps = await findOverlaps(
    tx,
    agencyId,
    rows.map(({ slot }) => slot),
  );
  rows.forEach(({ number, slot }, index) => {
    const tell = (column: SlotProblem['column'], code: SlotProblemCode) => {
      problems.push({ row: number, column, code });
    };
    const above = rows.slice(0, index).some(({ slot: other }) => meet(slot, other));
    if (!booked.has(slot.service)) tell('service', 'service_not_booked');
    if (slot.startsAt <= tx.now) tell('date', 'in_past');
    if (overlaps.has(index)) tell('starts', 'overlaps');
    if (above) tell('starts', 'overlaps_row');
  });
  return problems;
}

type Row = SlotTable['rows'][number]['slot'];

function meet(one: Row, other: Row): boolean {
  return one.service === other.service && one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

function refusal(problems: readonly SlotProblem[]): PortalError {
  return new PortalError('slot.import_refused', {
    errors: problems.map(({ row, column, code }) => ({
      ...{ pointer: `/rows/${row}/${column}`, code, message: SLOT_PROBLEM_TEXTS[code] },
    })),
  });
}
