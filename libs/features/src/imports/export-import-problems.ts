import { Injectable } from '@nestjs/common';
import { COLUMN_NAMES } from '#domain/imports/columns.js';
import { importProblemText } from '#domain/imports/problem-texts.js';
import type { ImportProblemRow } from '#database/entities/import-problem.js';
import { BYTE_ORDER_MARK, csvLines } from '#platform/tables/csv-lines.js';
import type { SignedIn } from '../accounts/find-session.js';
import { ListImportProblems, type ProblemPlace } from './list-import-problems.js';

const PAGE = 1000;
const HEADING = ['行号 Row', '列 Column', '填写内容 Written', '问题', 'Problem', '代码 Code'];

/** Every problem of a file as CSV in both languages, for whoever mends it in a spreadsheet. */
@Injectable()
export class ExportImportProblems {
  constructor(private readonly listProblems: ListImportProblems) {}

  /** Answers the text piece by piece, a page of problems at a time. @throws PortalError `resource.not_found` */
  async run(session: SignedIn, id: string): Promise<AsyncGenerator<string>> {
    const first = await this.listProblems.run(session, id, { limit: PAGE, after: null });
    const { listProblems } = this;
    return (async function* () {
      yield `${BYTE_ORDER_MARK}${csvLines([HEADING])}`;
      for (
        let page = first;
        ;
        page = await listProblems.run(session, id, { limit: PAGE, after: next(page.next) })
      ) {
        if (page.items.length > 0) yield csvLines(page.items.map(lineOf));
        if (page.next === null) return;
      }
    })();
  }
}

function next(place: ProblemPlace | null): ProblemPlace {
  if (place === null) throw new Error('There is no page behind the last one');
  return place;
}

function lineOf({ number, column, code, value }: ImportProblemRow): string[] {
  const text = importProblemText(code, value);
  const name = column === null ? '' : `${COLUMN_NAMES[column]['zh-CN']} ${COLUMN_NAMES[column].en}`;
  return [number === 0 ? '' : String(number), name, value ?? '', text['zh-CN'], text.en, code];
}
