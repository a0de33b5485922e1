// The measure that a hot slot is held against: UPDATE … WHERE remaining > 0 in one statement that also writes the
// request and its event, through node:http and pg alone. Frozen, as bare-server.mjs is.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

const SUBMIT = {
  name: 'submit-hot',
  text: `WITH who AS (
      SELECT s.account_id, s.roles, c.id AS card_id, c.name FROM find_session($1, 'program') s
      JOIN card c ON c.holder_id = s.account_id AND c.state = 'active'
    ), place AS (
      UPDATE slot SET taken = taken + 1 WHERE id = $2 AND open AND taken < capacity RETURNING *
    ), request AS (
      INSERT INTO service_request (holder_id, card_id, service, mode, state, beneficiary_relation, beneficiary_name,
        agency_id, slot_id, city, service_on, companions, details, documents, only_one_open, policy_version,
        quota_takes, submitted_at)
      SELECT who.account_id, who.card_id, place.service, 'booking', 'confirmed', 'self', who.name, place.agency_id,
        place.id, 'harbin', place.starts_at::date, 0, '{}', '{}', false,
        (SELECT version FROM policy_version LIMIT 1), '[]', now()
      FROM who, place RETURNING id, service
    ), told AS (
      INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_id, actor_roles, data)
      SELECT now(), 'request.submitted', 'request', request.id, 'account', who.account_id, who.roles,
        jsonb_build_object('service', request.service) FROM who, request
    )
    SELECT id FROM request`,
};

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    submit(request, Buffer.concat(parts)).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});

async function submit(request, content) {
  const token = (request.headers.authorization ?? '').slice('Bearer '.length);
  const hash = createHash('sha256').update(token).digest();
  const { slotId } = JSON.parse(content.toString());
  const { rows } = await pool.query({ ...SUBMIT, values: [hash, slotId] });
  return rows.length === 1 ? { status: 201, body: rows[0] } : { status: 409, body: {} };
}

server.listen(0, '127.0.0.1', () => {
  process.send?.({ type: 'ready', url: `http://127.0.0.1:${server.address().port}` });
});
process.once('SIGTERM', () => process.exit(0));
