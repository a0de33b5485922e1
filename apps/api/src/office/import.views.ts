import { COLUMN_NAMES, IMPORT_COLUMNS } from '#domain/imports/columns.js';
import { importLifecycle } from '#domain/imports/lifecycle.js';
import { importProblemText } from '#domain/imports/problem-texts.js';
import type { Localized, Locale } from '#domain/shared/localized.js';
import type { ImportProblemRow } from '#database/entities/import-problem.js';
import { PortalError } from '#features/errors/portal-error.js';
import type { ImportDetails } from '#features/imports/import-details.js';
import type { ProblemPlace } from '#features/imports/list-import-problems.js';
import {
  ChoiceField,
  CodesField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

const MOST = 2_147_483_647;

export class ImportedByView {
  @UuidField()
  id!: string;

  @TextField({ max: 100 })
  name!: string;
}

/** A text in both languages, for whoever hands a list of problems on. */
class BothLanguagesView {
  @TextField({ max: 1000 })
  'zh-CN'!: string;

  @TextField({ max: 1000 })
  en!: string;
}

export class ImportProblemView {
  @IntegerField({
    min: 0,
    max: MOST,
    nullable: true,
    description: 'as a spreadsheet numbers it; null: the whole file',
  })
  row!: number | null;

  @ChoiceField(IMPORT_COLUMNS, { enumName: 'ImportColumn', nullable: true })
  column!: string | null;

  @NestedField(() => BothLanguagesView, { nullable: true })
  columnName!: Localized | null;

  @TextField({ max: 64 })
  code!: string;

  @TextField({ max: 40, nullable: true, description: 'what was written, where that is not personal data' })
  value!: string | null;

  @NestedField(() => BothLanguagesView)
  message!: Localized;
}

export class ImportSummaryView {
  @UuidField()
  id!: string;

  @TextField({ max: 120 })
  fileName!: string;

  @ChoiceField(['csv', 'xlsx'], { enumName: 'ImportFormat' })
  format!: string;

  @IntegerField({ min: 1, max: MOST })
  sizeBytes!: number;

  @TextField({ max: 64, description: 'SHA-256 of the file in hex; the same file is imported once' })
  sha256!: string;

  @ChoiceField(importLifecycle.states, { enumName: 'ImportState' })
  state!: string;

  @IntegerField({ min: 0, max: 100, description: 'percent of the file that is checked' })
  progress!: number;

  @IntegerField({ min: 0, max: MOST, description: 'people in the file, as far as it is checked' })
  people!: number;

  @IntegerField({ min: 0, max: MOST })
  problemCount!: number;

  @IntegerField({
    min: 0,
    max: MOST,
    description: 'people imported so far; they all appear at once, at the end',
  })
  imported!: number;

  @NestedField(() => ImportedByView)
  uploadedBy!: ImportedByView;

  @InstantField()
  uploadedAt!: string;

  @InstantField({ nullable: true })
  checkedAt!: string | null;

  @NestedField(() => ImportedByView, { nullable: true, description: 'who confirmed the import' })
  committedBy!: ImportedByView | null;

  @InstantField({ nullable: true, description: 'when it was imported or discarded' })
  endedAt!: string | null;

  @CodesField({ max: 3, choices: ['check', 'commit', 'discard'], description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class ImportView extends ImportSummaryView {
  @NestedListField(() => ImportProblemView, { max: 20, description: 'the first ones' })
  firstProblems!: ImportProblemView[];
}

export class ImportsView {
  @NestedListField(() => ImportSummaryView)
  items!: ImportSummaryView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class ImportProblemsView {
  @NestedListField(() => ImportProblemView)
  items!: ImportProblemView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function importSummaryView({
  row,
  uploadedBy,
  committedBy,
  actions,
}: ImportDetails): ImportSummaryView {
  const { id, fileName, format, sizeBytes, sha256, state, progress, people, imported } = row;
  return {
    ...{
      id,
      fileName,
      format,
      sizeBytes,
      sha256,
      state,
      progress,
      people,
      imported,
      uploadedBy,
      committedBy,
    },
    problemCount: row.problems,
    uploadedAt: row.uploadedAt.toISOString(),
    checkedAt: row.checkedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    actions: [...actions],
  };
}

export function importView(details: ImportDetails & { firstProblems: ImportProblemRow[] }): ImportView {
  return { ...importSummaryView(details), firstProblems: details.firstProblems.map(importProblemView) };
}

export function importProblemView({ number, column, code, value }: ImportProblemRow): ImportProblemView {
  return {
    row: number === 0 ? null : number,
    ...{ column, columnName: column && COLUMN_NAMES[column], code, value },
    message: importProblemText(code, value),
  };
}

/** The first line of a file to fill in, in one language. */
export function importHeading(locale: Locale): string[] {
  return IMPORT_COLUMNS.map((column) => COLUMN_NAMES[column][locale]);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function problemCursor(place: ProblemPlace | null): string | null {
  return place && Buffer.from(JSON.stringify([place.number, place.id])).toString('base64url');
}

/** @throws PortalError `query.cursor_invalid` */
export function problemPlace(cursor: string | undefined): ProblemPlace | null {
  if (cursor === undefined) return null;
  try {
    const [number, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const isRow = typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= MOST;
    if (isRow && typeof id === 'string' && UUID.test(id)) return { number, id };
  } catch {
    // Not one of ours; said below.
  }
  throw new PortalError('query.cursor_invalid');
}
