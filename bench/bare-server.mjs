// The measure that the API is held against: node:http and pg alone, each request one prepared statement. Frozen:
// change it only together with what a submit writes.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

const SUBMIT = {
  name: 'submit',
  text: `SELECT w.outcome, w.id FROM find_session($1, 'program') s
    JOIN card c ON c.holder_id = s.account_id AND c.state = 'active'
    JOIN slot t ON t.id = $2
    CROSS JOIN LATERAL submit_service_request(jsonb_build_object(
      'holderId', c.holder_id, 'cardId', c.id, 'cardVersion', c.version, 'service', t.service, 'mode', 'booking',
      'state', 'confirmed', 'beneficiaryId', NULL, 'beneficiaryRelation', 'self', 'beneficiaryName', c.name,
      'agencyId', t.agency_id, 'slotId', t.id, 'city', 'harbin', 'serviceOn', t.starts_at::date, 'place', NULL,
      'companions', 0, 'details', '{}'::jsonb, 'documents', '[]'::jsonb, 'onlyOneOpen', false,
      'policyVersion', (SELECT version FROM policy_version LIMIT 1), 'excludes', '[]'::jsonb,
      'quotaTakes', jsonb_build_array(jsonb_build_object('period', 'calendar_year', 'periodKey', '2026',
        'beneficiaryKey', '-', 'limit', NULL)),
      'idempotencyKey', $3::text, 'fingerprint', '00', 'submittedAt', now(), 'dueOn', current_date,
      'endedAt', NULL, 'eventType', 'request.submitted', 'actorId', s.account_id,
      'actorRoles', to_jsonb(s.roles))) w`,
};
const ELIGIBILITY = {
  name: 'eligibility',
  text: `SELECT eligibility_facts(s.account_id, NULL, NULL, NULL, NULL) AS facts FROM find_session($1, 'program') s`,
};

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    answer(request, Buffer.concat(parts)).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});

async function answer(request, content) {
  const token = (request.headers.authorization ?? '').slice('Bearer '.length);
  const hash = createHash('sha256').update(token).digest();
  if (request.method === 'GET') {
    const { rows } = await pool.query({ ...ELIGIBILITY, values: [hash] });
    return { status: 200, body: rows[0].facts };
  }
  const { slotId } = JSON.parse(content.toString());
  const { rows } = await pool.query({ ...SUBMIT, values: [hash, slotId, randomUUID()] });
  return { status: rows[0]?.outcome === 'submitted' ? 201 : 409, body: rows[0] };
}

server.listen(0, '127.0.0.1', () => {
  process.send?.({ type: 'ready', url: `http://127.0.0.1:${server.address().port}` });
});
process.once('SIGTERM', () => process.exit(0));
