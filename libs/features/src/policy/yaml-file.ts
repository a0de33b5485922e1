import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Localized } from '#domain/shared/localized.js';

import type { PolicyProblem } from './policy-error.js';

export type FieldPath = readonly (string | number)[];

/** A YAML file as plain data that still knows where each field stands. */
export interface YamlFile {
  /** Path inside the policy folder, with `/`. */
  readonly name: string;
  readonly data: unknown;
  problemAt(path: FieldPath, message: Localized): PolicyProblem;
}

/** The file, or the problems for which it cannot be read as YAML. `shownAs` is how problems name it. */
export function readYamlFile(
  text: string,
  name: string,
  shownAs: string,
): YamlFile | readonly PolicyProblem[] {
  const problem = (
    position: { line: number; col: number },
    path: FieldPath,
    message: Localized,
  ): PolicyProblem => ({
    file: shownAs,
    line: position.line,
    column: position.col,
    path: showPath(path),
    message,
  });

  const { document, lines, offences } = parsed(text);
  if (offences.length > 0) {
    return offences.map(({ offset, message }) => problem(lines.linePos(offset), [], message));
  }

  return {
    name,
    data: document.toJS(),
    problemAt: (path, message) => problem(lines.linePos(offsetOf(document, path)), path, message),
  };
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly offences: readonly Offence[];
}

interface Offence {
  readonly offset: number;
  readonly message: Localized;
}

const lastParsed = new Map<string, Parsed>();
/** Somewhat more than a policy has files. */
const KEPT = 40;

/** A draft is read again after each change, and nearly all of its files are what they were. */
function parsed(text: string): Parsed {
  const found = lastParsed.get(text) ?? parse(text);
  lastParsed.delete(text);
  lastParsed.set(text, found);
  const [oldest] = lastParsed.keys();
  if (lastParsed.size > KEPT && oldest !== undefined) lastParsed.delete(oldest);
  return found;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const offences = [
    ...[...document.errors, ...document.warnings].map(({ pos, message }) => ({
      offset: pos[0],
      message: { 'zh-CN': `YAML 语法有误：${message}`, en: message },
    })),
    ...findAliases(document),
  ];
  return { document, lines, offences };
}

const NO_ALIASES = { 'zh-CN': '政策文件不使用别名', en: 'aliases are not used in policy files' };

/** An alias would make one node stand in two places, and a problem could no longer say where it is. */
function findAliases(document: Document): Offence[] {
  const found: Offence[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      found.push({ offset: alias.range?.[0] ?? 0, message: NO_ALIASES });
    },
  });
  return found;
}

/** Where the field stands: its key in a mapping, itself in a list; what holds it when it is not there. */
function offsetOf(document: Document.Parsed, path: FieldPath): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap<Node, Node | null>(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq<Node>(node)) {
      const item: Node | undefined = node.items[Number(step)];
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

function showPath(path: FieldPath): string {
  return path.reduce<string>((shown, step) => {
    if (typeof step === 'number') return `${shown}[${step}]`;
    return shown === '' ? step : `${shown}.${step}`;
  }, '');
}
