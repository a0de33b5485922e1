import { Inject, Injectable } from '@nestjs/common';
import { importProblem } from '#domain/imports/import-problem.js';
import type { ImportProblemCode } from '#domain/imports/problem-texts.js';
import { readHeader, type ImportHeader } from '#domain/imports/read-header.js';
import { readRow, type ImportFacts } from '#domain/imports/read-row.js';
import { system } from '#database/actor.js';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { FILE_STORE, type FileStore } from '#platform/file-store.js';
import { openSealed } from '#platform/sealed-file.js';
import { openCsv } from '#platform/tables/csv-table.js';
import { UnreadableTable, type Table, type TableRow } from '#platform/tables/table.js';
import { openXlsx } from '#platform/tables/xlsx-table.js';
import { Policies } from '../policy/policies.js';
import { nextImportState } from './import-actions.js';
import { unwrapImportKey, wrapImportKey } from './import-key.js';
import { lockImport } from './lock-import.js';
import { StagePeople, tellProblems, type NumberedProblem } from './stage-people.js';
import { dropStaged, UNCHECKED } from './staged-rows.js';

const ACTOR = system('check-imports');
/** Rows that are read, checked and written in one go. */
const BATCH = 1000;
const MOST_PEOPLE = 200_000;
const MOST_PROBLEMS = 100_000;

const DUPLICATES = `INSERT INTO import_problem (import_id, number, "column", code, value)
  SELECT $1, number, 'identity_number', 'duplicate_in_file', first::text FROM (
    SELECT number, min(number) OVER (PARTITION BY identity_index) AS first
    FROM import_row WHERE import_id = $1 AND identity_index IS NOT NULL) r
  WHERE number <> first`;
const COUNT_PROBLEMS = 'SELECT count(*)::integer AS n FROM import_problem WHERE import_id = $1';

/** One check of a file, as far as it has come. */
interface Check {
  readonly row: AccreditationImportRow;
  readonly key: Buffer;
  readonly facts: ImportFacts;
  readonly policyVersion: string;
}

/** Another worker has got further, or the import was discarded: there is nothing left to do here. */
class Overtaken extends Error {}

/**
 * The dry run: reads a file and says, row by row, what stands against importing it. Every batch of rows is a
 * transaction that also notes how far it has come, so that a check that was broken off goes on where it was.
 */
@Injectable()
export class CheckImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly encryption: FieldEncryption,
    private readonly stagePeople: StagePeople,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** The ids of the imports that wait to be checked, the oldest first. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager.find(AccreditationImportRow, {
        select: { id: true },
        where: { state: 'checking' },
        order: { uploadedAt: 'ASC' },
      });
      return rows.map(({ id }) => id);
    });
  }

  /** Checks one to its end, or until told to stop. @throws FilesAway */
  async check(id: string, stopping: AbortSignal): Promise<void> {
    try {
      const check = await this.begin(id);
      const ofFile = await this.checkRows(check, stopping);
      if (ofFile !== null) await this.finish(check, ofFile);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }

  private async begin(id: string): Promise<Check> {
    const { policy, version } = await this.policies.today();
    return this.transactions.run(ACTOR, async (tx) => {
      const row = await lockImport(tx, id);
      if (row.state !== 'checking' || row.sealedKey === null) throw new Overtaken();
      const key = unwrapImportKey(this.encryption, id, row.sealedKey);
      const isOfToday = row.policyVersion === version && row.masterKeyId === this.encryption.keyId;
      // What was checked against another policy is checked anew, and what waits is under one master key.
      if (!isOfToday) await dropStaged(tx, id);
      const start = isOfToday
        ? {}
        : { ...UNCHECKED, policyVersion: version, ...wrapImportKey(this.encryption, id, key) };
      if (!isOfToday) await tx.manager.update(AccreditationImportRow, { id }, start);
      return { row: { ...row, ...start }, key, facts: { policy, today: tx.today }, policyVersion: version };
    });
  }

  /** Answers what is wrong with the file as a whole, or null when told to stop before its end. */
  private async checkRows(check: Check, stopping: AbortSignal): Promise<readonly NumberedProblem[] | null> {
    const progress = new Progress(check);
    try {
      const table = await this.open(check);
      let header: ImportHeader | null = null;
      for await (const batch of batches(table)) {
        if (stopping.aborted) return null;
        const rows = batch.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
        header ??= headerOf(rows);
        if (header === null) continue;
        if (header.problems.length > 0) return header.problems.map((problem) => ({ number: 1, ...problem }));
        const next = rows.filter(({ number }) => number > progress.lastRow);
        if (next.length > 0) await this.checkBatch(progress, header, next, table.progress());
        const tooMuch = refuseTooMuch(progress);
        if (tooMuch.length > 0) return tooMuch;
      }
      return progress.people > 0 ? [] : [ofFile(header === null ? 'file_empty' : 'no_rows')];
    } catch (error) {
      if (!(error instanceof UnreadableTable)) throw error;
      return [ofFile(`file_${error.flaw}`, { number: error.row })];
    }
  }

  private open({ row, key }: Check): Promise<Table> {
    const file = openSealed(this.files, key, { pieces: row.pieces, size: row.sizeBytes });
    return row.format === 'csv' ? openCsv(file) : openXlsx(file);
  }

  private async checkBatch(
    progress: Progress,
    { columns }: ImportHeader,
    rows: readonly TableRow[],
    share: number,
  ): Promise<void> {
    const read = rows.flatMap(({ number, cells }) => {
      const row = readRow(columns, cells, progress.check.facts);
      return row === null ? [] : [{ number, row }];
    });
    await this.transactions.run(ACTOR, async (tx) => {
      const problems = await this.stagePeople.run(tx, progress.check.row.id, read);
      await progress.move(tx, {
        lastRow: rows.at(-1)?.number ?? progress.lastRow,
        people: progress.people + read.length,
        problems: progress.problems + problems,
        progress: Math.min(99, Math.floor(share * 100)),
      });
    });
    progress.keep();
  }

  private async finish({ row: { id, round } }: Check, ofFile: readonly NumberedProblem[]): Promise<void> {
    await this.transactions.run(ACTOR, async (tx) => {
      const row = await lockImport(tx, id);
      if (row.state !== 'checking' || row.round !== round) throw new Overtaken();
      await tellProblems(tx, id, ofFile);
      await tx.manager.query(DUPLICATES, [id]);
      const [counted] = await tx.manager.query<{ n: number }[]>(COUNT_PROBLEMS, [id]);
      const problems = counted?.n ?? 0;
      const state = nextImportState(ACTOR, row, 'finish_check');
      await tx.manager.update(
        AccreditationImportRow,
        { id },
        { state, problems, progress: 100, checkedAt: tx.now },
      );
      await tx.record({
        type: 'import.checked',
        subjectType: 'import',
        subjectId: id,
        data: { people: row.people, problems },
      });
    });
  }
}

type Position = Pick<AccreditationImportRow, 'lastRow' | 'people' | 'problems' | 'progress'>;

/** How far a check has come, here and in the database; of two that check the same file one gets on. */
class Progress {
  lastRow: number;
  people: number;
  problems: number;
  private moved: Position;

  constructor(readonly check: Check) {
    const { lastRow, people, problems, progress } = check.row;
    this.moved = { lastRow, people, problems, progress };
    ({ lastRow: this.lastRow, people: this.people, problems: this.problems } = check.row);
  }

  async move(tx: Transaction, to: Partial<Position>): Promise<void> {
    const { id, round } = this.check.row;
    const { affected } = await tx.manager.update(
      AccreditationImportRow,
      { id, round, state: 'checking', lastRow: this.lastRow },
      to,
    );
    if (affected !== 1) throw new Overtaken();
    this.moved = { ...this.moved, ...to };
  }

  /** What was moved is committed. */
  keep(): void {
    ({ lastRow: this.lastRow, people: this.people, problems: this.problems } = this.moved);
  }
}

function refuseTooMuch({ people, problems }: Progress): NumberedProblem[] {
  if (people > MOST_PEOPLE) return [ofFile('too_many_rows', { value: MOST_PEOPLE })];
  return problems > MOST_PROBLEMS ? [ofFile('too_many_problems', { value: MOST_PROBLEMS })] : [];
}

function ofFile(
  code: ImportProblemCode,
  { number = 0, value }: { number?: number; value?: number } = {},
): NumberedProblem {
  return { number, ...importProblem(code, null, value === undefined ? null : String(value)) };
}

/** The first row that is not empty; it is taken out of the rows. */
function headerOf(rows: TableRow[]): ImportHeader | null {
  const first = rows.shift();
  return first === undefined ? null : readHeader(first.cells);
}

/** The rows by the thousand, for the statements that take them. */
async function* batches({ rows }: Table): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
