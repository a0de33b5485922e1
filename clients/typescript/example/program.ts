import { createInterface } from 'node:readline/promises';
import { clientSecret, talentCardClient } from '../src/client.js';
import { answerRequests } from './answer-requests.js';
import { Counter } from './counter.js';
import { Receiver } from './receiver.js';

// The program of a venue, as the demo has it. It lets in whoever shows a code (one a line, as a scanner types it),
// confirms bookings, the moment it is told of one, and ends when there is nothing more to read.
const {
  PORTAL_URL = 'http://localhost:3000',
  CLIENT_ID = '00000000-0000-7000-8000-00000000de30',
  CLIENT_SECRET = 'tcs_demo-secret-for-everybody-to-know',
  RECEIVER_PORT = '8080',
  PLACE = 'South gate',
} = process.env;

const client = talentCardClient({
  portal: PORTAL_URL,
  credentials: clientSecret(CLIENT_ID, CLIENT_SECRET),
  scopes: ['cards:verify', 'entitlements:redeem', 'requests:read', 'requests:write', 'webhooks:manage'],
  language: 'en',
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const receiver = await Receiver.open(client, Number(RECEIVER_PORT), async ({ type, data }) => {
  say(`told: ${type} ${data.id}`);
  if (type === 'request.submitted') await answerRequests(client, say);
});
try {
  // What came in while this program was away; from here on it is told.
  await answerRequests(client, say);
  const counter = new Counter(client, { service: 'CUL-SCENIC', place: PLACE });
  for await (const code of createInterface({ input: process.stdin })) say(await counter.admit(code));
  await receiver.tryOut();
} finally {
  await receiver.close();
}
