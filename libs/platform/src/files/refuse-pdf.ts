import { boundedInflate } from './bounded-inflate.js';
import { FlawedFile } from './file-flaw.js';
import { refusePixelFlood } from '../images/pixel-limit.js';
import { anyOfNames, pdfNames, withPlainNames } from './pdf-names.js';
import { readPdf, type PdfStream } from './pdf-streams.js';

/** Names that only something that acts has, long enough that no compressed bytes hold one by chance. */
const ACTS_ANYWHERE = anyOfNames([
  ...['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'SubmitForm', 'ImportData'],
  ...['Rendition', 'RichMedia', 'GoToE'],
]);
/** Short names, looked for where objects stand. */
const ACTS_IN_OBJECTS = anyOfNames(['JS', 'AA', 'EF', 'XFA']);
/** Bytes behind the last `%%EOF` that are no white space; readers allow as much. */
const MOST_AFTER_END = 1024;
/** Each costs time, however little is in it. */
const MOST_STREAMS = 20_000;
const MOST_OPEN_ACTIONS = 16;
const MOST_UNPACKED = 64 * 1024 * 1024;
/** A stream that is no picture and unpacks to more than a megabyte gives back less than this. */
const HIGHEST_RATIO = 200;
const RATIO_FROM = 1024 * 1024;

/**
 * Refuses a PDF that does something when it is opened, that carries files, that is locked, that unpacks to too
 * much, or that is cut off. Unpacked are object streams and all others that are no pictures.
 * @throws FlawedFile
 */
export async function refusePdf(content: Buffer): Promise<void> {
  refuseTornOrLonger(content);
  const { text, streams } = readPdf(content);
  if (streams.length > MOST_STREAMS) throw new FlawedFile('bomb');
  const objects = [text];
  let unpacked = 0;
  for (const stream of streams) {
    refuseActs(withPlainNames(stream.body.toString('latin1')), ACTS_ANYWHERE);
    const inside = await unpack(stream, MOST_UNPACKED - unpacked);
    if (inside === null) continue;
    unpacked += inside.length;
    if (isObjectStream(stream)) objects.push(...objectsOf(stream, inside));
    else refuseActs(withPlainNames(inside.toString('latin1')), ACTS_ANYWHERE);
  }
  const all = withPlainNames(objects.join('\n'));
  if (/\/Encrypt(?![A-Za-z])/.test(all)) throw new FlawedFile('encrypted');
  refuseActs(all, ACTS_ANYWHERE);
  refuseActs(all, ACTS_IN_OBJECTS);
  refuseOpenAction(all);
}

/** The end must be there, and nothing but a little may follow it. */
function refuseTornOrLonger(content: Buffer): void {
  const end = content.lastIndexOf('%%EOF');
  if (end === -1) throw new FlawedFile('damaged');
  const rest = content.subarray(end + 5);
  if (rest.length > MOST_AFTER_END && /[^\0\s]/.test(rest.toString('latin1')))
    throw new FlawedFile('polyglot');
}

function refuseActs(text: string, acts: RegExp): void {
  if (acts.test(text)) throw new FlawedFile('active_content');
}

/** What an unpacked stream holds, or null of a picture and of a way of packing that holds no objects. */
async function unpack(stream: PdfStream, left: number): Promise<Buffer | null> {
  const dictionary = withPlainNames(stream.dictionary);
  const filters = filtersOf(dictionary);
  const flates = filters.filter((filter) => filter === 'FlateDecode' || filter === 'Fl').length;
  if (flates > 1) throw new FlawedFile('bomb');
  if (isPicture(dictionary)) return null;
  const objects = isObjectStream(stream);
  if (filters.length === 0 && !/\/F(?:ilter)?\s*\d/.test(dictionary)) return objects ? stream.body : null;
  const isPlainFlate = flates === 1 && filters.length === 1 && !/\/Predictor\s+(?!1\b)\d/.test(dictionary);
  if (!isPlainFlate) {
    // Objects that cannot be looked at are refused for what they may be.
    if (objects) throw new FlawedFile('active_content');
    return null;
  }
  const { content, complete, overflown } = await boundedInflate(stream.body, left, true);
  if (overflown || content === null || isTooDense(content.length, stream.body.length)) {
    throw new FlawedFile('bomb');
  }
  if (objects && !complete) throw new FlawedFile('damaged');
  return content;
}

function filtersOf(dictionary: string): string[] {
  const found = /\/Filter\s*(\[[^\]]*\]|\/[^\s/<>[\]()]+)/.exec(dictionary)?.[1] ?? '';
  return [...pdfNames(found)];
}

/** A picture is read to the size that its dictionary says, so that is what counts. */
function isPicture(dictionary: string): boolean {
  if (!/\/Subtype\s*\/Image(?![A-Za-z])/.test(dictionary) || dictionary.includes('/ObjStm')) return false;
  const side = (name: string) => Number(new RegExp(`/${name}\\s+(\\d{1,12})`).exec(dictionary)?.[1] ?? 1);
  refusePixelFlood(side('Width') || 1, side('Height') || 1);
  return true;
}

function isObjectStream({ dictionary }: PdfStream): boolean {
  return /\/ObjStm(?![A-Za-z])/.test(withPlainNames(dictionary));
}

/** The objects of a stream, written as they would stand in the file: `7 0 obj …`. */
function objectsOf({ dictionary }: PdfStream, inside: Buffer): string[] {
  const text = inside.toString('latin1');
  const first = Number(/\/First\s+(\d{1,9})/.exec(withPlainNames(dictionary))?.[1] ?? 0);
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  const places = numbers.filter((_, index) => index % 2 === 1).map((offset) => first + offset);
  // However the list of objects lies, the whole text is looked through; one out of order names none of them.
  if (places.some((place, index) => !(place >= (places[index - 1] ?? 0)))) return [text];
  const objects = places.map(
    (place, index) => `${String(numbers[index * 2])} 0 obj ${text.slice(place, places[index + 1])}\n`,
  );
  return [text, ...objects];
}

function isTooDense(size: number, packed: number): boolean {
  return size > RATIO_FROM && size > packed * HIGHEST_RATIO;
}

/**
 * Most word processors say which page to show first: a place in the document, written as a list or as a step to
 * it. That is let pass, wherever it is written; every other thing to do on opening is not.
 */
function refuseOpenAction(text: string): void {
  const found = [...text.matchAll(/\/OpenAction(?![A-Za-z])/g)];
  if (found.length > MOST_OPEN_ACTIONS) throw new FlawedFile('active_content');
  for (const { index } of found) {
    const value = text.slice(index + '/OpenAction'.length, index + 400).trimStart();
    const reference = /^(\d{1,10})\s+(\d{1,5})\s+R/.exec(value);
    const values = reference ? definitionsOf(text, reference[1] ?? '', reference[2] ?? '') : [value];
    if (values.length === 0 || !values.every(isPlace)) throw new FlawedFile('active_content');
  }
}

function definitionsOf(text: string, number: string, generation: string): string[] {
  return [...text.matchAll(new RegExp(`(?<!\\d)${number}\\s+${generation}\\s+obj`, 'g'))].map(
    ({ index, 0: found }) => text.slice(index + found.length, index + found.length + 400).trimStart(),
  );
}

function isPlace(value: string): boolean {
  if (value.startsWith('[') || value.startsWith('null')) return true;
  const dictionary = /^<<([^<>]*)>>/.exec(value)?.[1] ?? '';
  return /\/S\s*\/GoTo(?![A-Za-z])/.test(dictionary) && !/\/Next(?![A-Za-z])/.test(dictionary);
}
