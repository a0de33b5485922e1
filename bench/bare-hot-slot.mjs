// The measure that a hot slot is held against: UPDATE … WHERE remaining > 0 in one statement that also writes the
// request and its event, through node:http and pg alone. Frozen, as bare-server.mjs is.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { SUBMIT } from './bare-hot-slot-statement.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

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
