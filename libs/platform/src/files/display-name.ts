import { EXTENSIONS, type MediaType } from './media-type.js';

const MOST_CHARACTERS = 120;
/** A dot, a letter and what belongs to it: `v1.2` has no ending, `exam.docx` has one. */
const ENDING = /\.([a-z][a-z0-9]{0,9})$/i;

/**
 * A file's name as it may be shown: without folders, control characters and the marks that turn the direction of
 * writing (they make `exe.fdp` of `pdf.exe`), at most 120 characters. Null when its ending is that of another type;
 * a name without an ending gets the one of its type.
 */
export function displayName(name: string, type: MediaType): string | null {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // Cf has the bidirectional marks U+202A–202E and U+2066–2069 among the other invisible ones.
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"<>:|?*]/gu, '').trim();
  const ending = ENDING.exec(plain)?.[1];
  const endings: readonly string[] = EXTENSIONS[type];
  if (ending !== undefined && !endings.includes(ending.toLowerCase())) return null;
  const kept = ending ?? EXTENSIONS[type][0];
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length - 1);
  const most = MOST_CHARACTERS - kept.length - 1;
  return `${[...(stem === '' ? 'evidence' : stem)].slice(0, most).join('')}.${kept}`;
}
