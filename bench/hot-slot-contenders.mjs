import { createHash, randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import pg from 'pg';
import { GroupedStatement } from '../dist/libs/database/src/grouped-statement.js';
import { SUBMIT } from './bare-hot-slot-statement.mjs';
import { send } from './load.mjs';

/** Connections; with more the waiting for the slot's row takes ever more of the CPU, with fewer it idles. */
const MOST_CONNECTIONS = 16;

/** Whoever takes places: `take(slotId)` answers whether there was one, and throws at anything else. */
export function overHttp({ child, url }, world, clients) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const next = inTurn(world.tokens);
  return {
    pids: [child.pid],
    async take(slotId) {
      const body = { service: 'MED-FASTTRACK', slotId };
      const booking = { method: 'POST', path: '/api/v1/service-requests', token: next(), body };
      return outcomeOf(await send(agent, url, booking), { 201: true, 409: false });
    },
    close: () => agent.destroy(),
  };
}

/** The conditional update by itself, without HTTP. */
export function bareStatement(world) {
  const pool = new pg.Pool({ connectionString: world.url, max: MOST_CONNECTIONS });
  const next = inTurn(world.tokens.map((token) => createHash('sha256').update(token).digest()));
  return {
    pids: [process.pid],
    take: async (slotId) => (await pool.query({ ...SUBMIT, values: [next(), slotId] })).rows.length === 1,
    close: () => pool.end(),
  };
}

const WRITE = 'SELECT n, outcome, id FROM submit_routed_requests($1)';

/** The statement with which the API takes places, grouped as the API groups it, without HTTP. */
export async function groupedStatement(world) {
  const pool = new pg.Pool({ connectionString: world.url, max: MOST_CONNECTIONS });
  const run = async (text, values) => (await pool.query({ name: 'submit-grouped', text, values })).rows;
  const statement = new GroupedStatement(WRITE, run);
  const next = inTurn(await world.query(DECIDED));
  return {
    pids: [process.pid],
    async take(slotId) {
      const moment = { submittedAt: new Date(), idempotencyKey: randomUUID() };
      const { outcome } = await statement.run({ ...next().decided, ...moment, slotId });
      return outcomeOf(outcome, { submitted: true, slot_full: false });
    },
    close: () => pool.end(),
  };
}

/** What the use case has decided by the time it writes, for each holder. */
const DECIDED = `SELECT jsonb_build_object('cardId', c.id, 'holderId', c.holder_id, 'cardVersion', c.version,
    'actorId', c.holder_id, 'actorRoles', '["holder"]'::jsonb, 'agencyId', s.agency_id, 'service', s.service,
    'serviceOn', s.starts_at::date, 'city', 'harbin', 'policyVersion', (SELECT version FROM policy_version LIMIT 1),
    'mode', 'booking', 'state', 'confirmed', 'eventType', 'request.submitted', 'beneficiaryRelation', 'self',
    'beneficiaryName', c.name, 'companions', 0, 'details', '{}'::jsonb, 'documents', '[]'::jsonb,
    'excludes', '[]'::jsonb, 'quotaTakes', '[]'::jsonb, 'onlyOneOpen', false, 'mostOpen', 1000000,
    'fingerprint', '00') AS decided
  FROM card c, (SELECT * FROM slot LIMIT 1) s WHERE c.name = 'bench'`;

function outcomeOf(answer, outcomes) {
  if (!(answer in outcomes)) throw new Error(`An unexpected answer: ${answer}`);
  return outcomes[answer];
}

function inTurn(all) {
  let turn = 0;
  return () => all[(turn += 1) % all.length];
}
