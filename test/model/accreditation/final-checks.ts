import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { good } from '../../support/caller.js';
import { agree } from '../shared/agree.js';
import type { Lane } from '../shared/lane.js';
import type { Application, World } from './world.js';

/** What must be so at the end of every run, whatever happened in it, asked of the database and of the receipts. */
export async function agreeAtTheEnd(world: World, lane: Lane): Promise<void> {
  await agreeOnRows(world, lane);
  await agreeOnCards(world, lane);
  const keys = good(await lane.guest.outside.get('/.well-known/jwks.json')).keys as Jwk[];
  for (const application of world.applications) await agreeOnHistory(world, lane, application, keys);
}

/** Each finds what must not be there; `$1` are the people of the run. */
const NEVER: Readonly<Record<string, string>> = {
  'somebody decided on what he or she reviewed': `SELECT d.id FROM decision d JOIN accreditation_application a ON a.id = d.application_id
    WHERE a.applicant_id = ANY($1) AND d.role = 'approver' AND (EXISTS (SELECT FROM decision r
        WHERE r.application_id = a.id AND r.role = 'reviewer' AND r.decided_by = d.decided_by)
      OR EXISTS (SELECT FROM event e WHERE e.subject_id = a.id AND e.type = 'application.claimed'
        AND e.actor_id = d.decided_by)
      OR EXISTS (SELECT FROM event e WHERE e.subject_id = a.id AND e.type = 'application.assigned'
        AND e.data ->> 'reviewerId' = d.decided_by::text))`,
  'somebody decided about himself or herself': `SELECT d.id FROM decision d JOIN accreditation_application a ON a.id = d.application_id
    WHERE a.applicant_id = ANY($1) AND d.decided_by = a.applicant_id`,
  'an objector decided': `SELECT d.id FROM decision d JOIN accreditation_application a ON a.id = d.application_id
    JOIN objection o ON o.application_id = a.id
    WHERE a.applicant_id = ANY($1) AND d.decided_by = o.objector_id AND d.decided_at > o.written_at`,
  'somebody has two open applications': `SELECT applicant_id AS id FROM accreditation_application WHERE applicant_id = ANY($1)
    AND state NOT IN ('accredited', 'rejected', 'withdrawn') GROUP BY applicant_id HAVING count(*) > 1`,
  'somebody has two live cards': `SELECT holder_id AS id FROM card WHERE holder_id = ANY($1) AND state IN ('active', 'suspended')
    GROUP BY holder_id HAVING count(*) > 1`,
  'an accreditation has not exactly one card of its tier': `SELECT a.id FROM accreditation_application a WHERE a.applicant_id = ANY($1)
    AND (SELECT count(*) FROM card c WHERE c.application_id = a.id AND c.tier = a.tier)
      <> CASE WHEN a.state = 'accredited' THEN 1 ELSE 0 END`,
  'a tier was granted before the notice was over': `SELECT a.id FROM accreditation_application a WHERE a.applicant_id = ANY($1)
    AND a.state = 'accredited' AND (a.decided_at AT TIME ZONE 'Asia/Shanghai')::date <= a.notice_until`,
  'a state changed without an event of the same transaction': `SELECT d.id FROM decision d
    JOIN accreditation_application a ON a.id = d.application_id WHERE a.applicant_id = ANY($1)
    AND (SELECT count(*) FROM event e WHERE e.subject_id = a.id AND e.data ->> 'decisionId' = d.id::text) <> 1`,
};

async function agreeOnRows(world: World, { database }: Lane): Promise<void> {
  const ids = world.actors.map(({ person }) => person.id);
  for (const [what, statement] of Object.entries(NEVER)) {
    agree(world, what, await database.query(statement, [ids]), []);
  }
}

async function agreeOnCards(world: World, { database }: Lane): Promise<void> {
  const ids = world.actors.map(({ person }) => person.id);
  const rows = await database.query<{ id: string; tier: string; state: string; until: string }>(
    `SELECT id, tier, state, valid_until::text AS until FROM card WHERE holder_id = ANY($1) ORDER BY id`,
    [ids],
  );
  const expected = world.cards
    .map(({ id, tier, state, validUntil: until }) => ({ id, tier, state, until }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  agree(world, 'the cards', rows, expected);
}

interface Jwk extends JsonWebKey {
  readonly kid: string;
}

/** The history is what happened, step by step, and each decision in it has a receipt that verifies. */
async function agreeOnHistory(
  world: World,
  lane: Lane,
  application: Application,
  keys: readonly Jwk[],
): Promise<void> {
  const approver = world.actors.find(({ roles, hasProfile }) => roles.includes('approver') && !hasProfile);
  const viewer = application.isSubmitted && approver ? approver : application.applicant;
  const as = lane.guest.as(viewer.person);
  const { items } = good(await as.get(`/accreditation-applications/${application.id}/history`));
  const steps = items.map(({ step }: { step: string }) => step);
  agree(world, 'the history', steps, application.history);
  const decisions = items
    .map(({ decisionId }: { decisionId: string | null }) => decisionId)
    .filter((id: string | null) => id !== null) as string[];
  agree(world, 'the number of decisions', decisions.length, application.decisions);
  for (const id of decisions) {
    const { receipt } = good(await as.get(`/decisions/${id}/receipt`));
    const says = payloadOf(receipt as string, keys);
    agree(world, 'what a receipt is of', [says['id'], says['applicationId']], [id, application.id]);
  }
}

/** What a receipt says, once its signature holds (RFC 7515, ES256). */
function payloadOf(compact: string, keys: readonly Jwk[]): Record<string, unknown> {
  const [header = '', payload = '', signature = ''] = compact.split('.');
  const decode = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const jwk = keys.find(({ kid }) => kid === decode(header)['kid']);
  if (jwk === undefined) throw new Error('A receipt is signed with a key that is not published');
  const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' as const };
  const isGenuine = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    key,
    Buffer.from(signature, 'base64url'),
  );
  if (!isGenuine) throw new Error('A receipt does not verify');
  return decode(payload);
}
