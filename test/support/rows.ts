import type { TestDatabase } from './database.js';

/** A row as the owner wrote it: column names as in the database. */
export type Row = Record<string, unknown>;

/** Inserts one row as the owner; fields are in camel case as in the entities. Answers the whole row. */
export async function insertRow(
  database: Pick<TestDatabase, 'query'>,
  table: string,
  fields: Row,
): Promise<Row & { id: string }> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const columns = given.map(([field]) => `"${snake(field)}"`).join(', ');
  const places = given.map((_, index) => `$${index + 1}`).join(', ');
  const [row] = await database.query<Row & { id: string }>(
    `INSERT INTO ${table} (${columns}) VALUES (${places}) RETURNING *`,
    given.map(([, value]) => parameter(value)),
  );
  if (row === undefined) throw new Error(`Nothing was inserted into ${table}`);
  return row;
}

function snake(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Objects are JSON; lists of texts are arrays of the database, all other lists JSON. */
function parameter(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date || Buffer.isBuffer(value))
    return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return JSON.stringify(value);
}
