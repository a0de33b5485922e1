import { stringify } from 'yaml';
import { FIELD_WORDS } from '#domain/policy/field-words.js';
import { LOCALES } from '#domain/shared/localized.js';
import { fileKindOf } from './policy-layout.js';

type Fields = Readonly<Record<string, unknown>>;

const WIDTH = 110;
const ORDER: readonly string[] = [...LOCALES, ...Object.keys(FIELD_WORDS)];

/** Fields that stand on one line where they fit. */
const ON_ONE_LINE = new Set([
  'note',
  'roster',
  'tiers',
  'limits',
  'companions',
  'leadDays',
  'unit',
  'atLeastTimes',
  'x-label',
  'x-help',
  'x-unit',
]);
/** The path of one field of a form, of which all have the same members. */
const FORM_FIELD = /\.details\.properties\.[^.]+$/;

/** Lists whose entries do. */
const ENTRIES_ON_ONE_LINE = new Set(['evidence', 'documents']);

/** A file of a policy as it stands in `policies/`: fields in the order of the schema, short things on one line. */
export function writePolicyFile(name: string, data: Fields): string {
  const schema = fileKindOf(name)?.schema ?? 'policy';
  const up = '../'.repeat(name.split('/').length - 1) || './';
  const head = `# yaml-language-server: $schema=${up}schema/${schema}.schema.json\n`;
  return `${head}${mapping(data, '', 0).join('\n')}\n`;
}

/** The lines of a mapping, each field on a line of its own or more. */
function mapping(fields: Fields, path: string, indent: number): string[] {
  return sorted(fields, path).flatMap(([field, value]) => {
    const start = `${' '.repeat(indent)}${key(field)}:`;
    const inner = path === '' ? field : `${path}.${field}`;
    if (isScalar(value)) return [`${start} ${scalar(value, false)}`];
    const line = `${start} ${flow(value, inner)}`;
    if (isShort(field, path, value))
      return width(line) <= WIDTH ? [line] : [start, ...broken(value, inner, indent + 2)];
    return [
      start,
      ...(Array.isArray(value)
        ? list(value, inner, field, indent + 2)
        : mapping(value as Fields, inner, indent + 2)),
    ];
  });
}

function list(entries: readonly unknown[], path: string, field: string, indent: number): string[] {
  const inner = `${path}[]`;
  return entries.flatMap((entry) => {
    const start = `${' '.repeat(indent)}- `;
    if (isScalar(entry)) return [start + scalar(entry, false)];
    const line = start + flow(entry, inner);
    const isTopDocument = path === 'documents';
    if (ENTRIES_ON_ONE_LINE.has(field) && !isTopDocument && width(line) <= WIDTH) return [line];
    const [first = '', ...rest] = mapping(entry as Fields, inner, indent + 2);
    return [start + first.trimStart(), ...rest];
  });
}

/** Whether the value stands beside its field: lists of words, and what is listed above when nothing nests in it. */
function isShort(field: string, path: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isScalar);
  const members = Object.values(value as Fields);
  if (members.length === 0) return true;
  if (field === 'label') return path.endsWith('options[]');
  if (path.endsWith('.x-options')) return true;
  return ON_ONE_LINE.has(field) && members.every((member) => isScalar(member) || isShortList(member));
}

/** What would be too long beside its field stands below it, on one line or one line for each member. */
function broken(value: unknown, path: string, indent: number): string[] {
  const margin = ' '.repeat(indent);
  const line = margin + flow(value, path);
  if (width(line) <= WIDTH) return [line];
  const members = Array.isArray(value)
    ? value.map((entry) => flow(entry, `${path}[]`))
    : flowMembers(value as Fields, path);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [
    `${margin}${open ?? ''}`,
    ...members.map((member) => `${margin}  ${member},`),
    `${margin}${close ?? ''}`,
  ];
}

function flow(value: unknown, path: string): string {
  if (isScalar(value)) return scalar(value, true);
  if (Array.isArray(value)) return `[${value.map((entry) => flow(entry, `${path}[]`)).join(', ')}]`;
  const members = flowMembers(value as Fields, path);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function flowMembers(fields: Fields, path: string): string[] {
  return sorted(fields, path).map(
    ([field, member]) => `${key(field)}: ${flow(member, path === '' ? field : `${path}.${field}`)}`,
  );
}

type Scalar = string | number | boolean | null;

function isScalar(value: unknown): value is Scalar {
  return typeof value !== 'object' || value === null;
}

/** Nothing, or nothing but words. */
function isShortList(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isScalar);
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function scalar(value: Scalar, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (/[\n\t]/.test(value)) return JSON.stringify(value);
  const plain = stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();
  const isPlain = plain === value;
  return inFlow && isPlain && /[,[\]{}]/.test(value) ? `'${value.replaceAll("'", "''")}'` : plain;
}

function key(field: string): string {
  return scalar(field, true);
}

/** Known fields in the order of the schema, others after them as they come. */
function sorted(fields: Fields, path: string): [string, unknown][] {
  const rank = (field: string): number => {
    const isLocale = (LOCALES as readonly string[]).includes(field);
    const home = path.replace(FORM_FIELD, '.details.properties.*');
    const place = ORDER.indexOf(home === '' || isLocale ? field : `${home}.${field}`);
    return place < 0 ? ORDER.length : place;
  };
  return Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b));
}

/** Columns on a screen: a Chinese character takes two. */
function width(line: string): number {
  return [...line].reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffe6]/u.test(character) ? 2 : 1),
    0,
  );
}
