import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestDatabase } from './database.js';

/**
 * The columns of the whole database in which one of the words stands, as `table.column`. Every column is read as
 * text, so that nothing escapes by its type; in binary ones the words are looked for by their bytes.
 */
export async function columnsWith(
  database: Pick<TestDatabase, 'query'>,
  words: readonly string[],
): Promise<string[]> {
  const patterns = words.flatMap((word) => [`%${word}%`, `%${Buffer.from(word).toString('hex')}%`]);
  const tables = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const columns = await database.query<{ column: string }>(
      `SELECT DISTINCT field.key AS column FROM "${name}" AS t, jsonb_each_text(to_jsonb(t)) AS field
        WHERE field.value LIKE ANY ($1) ORDER BY 1`,
      [patterns],
    );
    found.push(...columns.map(({ column }) => `${name}.${column}`));
  }
  return found;
}

/** The files below a folder in which one of the words stands. */
export async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const content = await readFile(join(entry.parentPath, entry.name));
    if (words.some((word) => content.includes(word))) found.push(entry.name);
  }
  return found;
}
