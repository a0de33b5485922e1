type Fields = Readonly<Record<string, unknown>>;

/** The fields that name an entry of a list, in the order in which they are looked for. */
const NAMING = ['code', 'fact', 'relation', 'value', 'name', 'key'] as const;

/**
 * What an entry of one of the policy's lists is called within its list: its code, fact, relation or value, for a
 * quota its period and for whom it counts (`calendar_year:holder`), for a plain word the word itself. Null when
 * nothing names it.
 */
export function entryKey(entry: unknown): string | null {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return null;
  const fields = entry as Fields;
  if (typeof fields['period'] === 'string') return `${fields['period']}:${String(fields['per'])}`;
  for (const field of NAMING) if (typeof fields[field] === 'string') return fields[field];
  return null;
}

/** The keys of a list whose entries all have one of their own; null for any other list. */
export function entryKeys(list: readonly unknown[]): string[] | null {
  const keys = list.map(entryKey);
  if (keys.some((key) => key === null) || new Set(keys).size < keys.length) return null;
  return keys as string[];
}
