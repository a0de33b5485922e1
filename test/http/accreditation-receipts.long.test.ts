import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Policy } from '#domain/catalogue/policy.js';
import { RECEIPT_TYPE, type DecisionReceipt } from '#features/accreditation/decision-receipt.js';
import { verifyReceipt } from '#features/accreditation/verify-receipt.js';
import { RotateSigningKey } from '#features/keys/rotate-signing-key.js';
import { readPolicyFiles } from '#features/policy/read-policy-files.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { signCompact, type PublicJwk } from '#platform/jws.js';
import { makeSigningKey, openPrivateKey } from '#platform/signing-keys.js';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { startApi, type RunningApi } from '../support/api.js';
import { startApiWithin } from '../support/api-within.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { testEnvironment, type Environment } from '../support/environment.js';
import { People, POLICY_VERSION, type Person } from '../support/people.js';
import { Desk, PROFESSOR } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
const PROJECT = join(import.meta.dirname, '../..');
const NOWHERE = '00000000-0000-7000-8000-000000000000';
let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;
let policy: Policy;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  desk = new Desk(caller(api.url), people);
  policy = await readPolicyFiles(join(PROJECT, 'policies'));
  folder = await mkdtemp(join(tmpdir(), 'receipts-'));
});
afterAll(async () => {
  await api.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

interface Cast {
  readonly applicant: Person;
  readonly reviewer: Person;
  readonly approver: Person;
}

const keys = async () => good(await desk.guest.outside.get('/.well-known/jwks.json')).keys as PublicJwk[];
const receiptOf = async (person: Person, id: string): Promise<string> =>
  good(await desk.as(person).get(`/decisions/${id}/receipt`)).receipt;
const endNotice = (id: string) =>
  database.query('UPDATE accreditation_application SET notice_until = $2 WHERE id = $1', [id, day(-1)]);

/** The ids of the decisions that a person learns of, by step. */
async function decisionsFor(person: Person, id: string): Promise<Record<string, string>> {
  const { items } = good(await desk.as(person).get(`${PATH}/${id}/history`));
  const told = items.filter(({ decisionId }: { decisionId: string | null }) => decisionId !== null);
  return Object.fromEntries(
    told.map(({ step, decisionId }: { step: string; decisionId: string }) => [step, decisionId]),
  );
}

/** From the draft over a return to the card. */
async function accredited(): Promise<Cast & { id: string }> {
  const cast = await desk.cast();
  const id = await desk.inReview(cast.applicant, cast.reviewer);
  good(await desk.act(cast.reviewer, id, 'return', { reason: '请补充。' }));
  good(await desk.act(cast.applicant, id, 'resubmit'));
  good(await desk.act(cast.reviewer, id, 'claim'));
  good(await desk.act(cast.reviewer, id, 'recommend', { tier: 'D', reason: '属实' }));
  good(await desk.act(cast.approver, id, 'publish'));
  await endNotice(id);
  good(await desk.act(cast.approver, id, 'accredit'));
  return { ...cast, id };
}

function payloadOf(compact: string): DecisionReceipt {
  return JSON.parse(Buffer.from(compact.split('.')[1]!, 'base64url').toString()) as DecisionReceipt;
}

describe('a receipt', () => {
  test('of every decision verifies, says what was decided and weighs the same again', async () => {
    const { id, applicant, reviewer, approver } = await accredited();
    const rejected = await desk.recommended(await people.applicant(), reviewer, null);
    good(await desk.act(approver, rejected, 'reject', { reasonCode: 'criteria_not_met', reason: '不符' }));
    const decisions = {
      ...(await decisionsFor(approver, id)),
      reject: (await decisionsFor(approver, rejected))['reject']!,
    };
    expect(Object.keys(decisions).sort()).toEqual(['accredit', 'publish', 'recommend', 'reject', 'return']);

    const receipts: Record<string, DecisionReceipt> = {};
    for (const [step, decisionId] of Object.entries(decisions)) {
      const compact = await receiptOf(approver, decisionId);
      const findings = verifyReceipt(compact, await keys(), policy);
      expect(findings).toMatchObject({ signature: null, policyMatches: true, suggestionMatches: true });
      expect(findings.receipt).toMatchObject({ id: decisionId, action: step });
      receipts[step] = findings.receipt!;
    }
    expect(receipts['accredit']).toMatchObject({
      ...{ applicationId: id, tier: 'D', reasonCode: null, suggested: 'D' },
      policy: { version: POLICY_VERSION },
      decider: { role: 'approver' },
      facts: { on: day(), tracks: ['research'] },
      trace: [
        { criterion: 'D-SENIOR-RESEARCH', supports: true, passed: ['professionalTitle', 'yearsInProvince'] },
      ],
    });
    expect(receipts['accredit']!.facts.evidence).toHaveLength(3);
    for (const { sha256 } of receipts['accredit']!.facts.evidence) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(receipts['reject']).toMatchObject({ tier: null, reasonCode: 'criteria_not_met' });

    // Four eyes can be counted on one application, and nobody followed to the next or recognised.
    const { publish, recommend, accredit, reject } = receipts;
    expect(publish!.decider.id).toBe(accredit!.decider.id);
    expect(publish!.decider.id).not.toBe(recommend!.decider.id);
    expect(publish!.decider.id).not.toBe(reject!.decider.id);
    for (const secret of [applicant, reviewer, approver].flatMap((person) => [person.id, person.name]))
      expect(JSON.stringify(receipts)).not.toContain(secret);
  });

  test('is told in words, in the language of the reader, failed lines and all', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const short = { ...PROFESSOR, facts: { professionalTitle: 'professor', yearsInProvince: 2 } };
    const { id, claims } = await desk.draft(applicant, [short]);
    for (const kind of ['title_certificate', 'employment_contract', 'social_insurance_record'])
      good(await desk.upload(applicant, id, { claimId: claims[0].id, kind }), 201);
    good(await desk.act(applicant, id, 'submit'));
    good(await desk.act(reviewer, id, 'claim'));
    good(await desk.act(reviewer, id, 'recommend', { tier: null, reason: '年限不足' }));
    good(await desk.act(approver, id, 'reject', { reasonCode: 'criteria_not_met', reason: '年限不足。' }));
    const { reject } = await decisionsFor(applicant, id);
    const words = good(await desk.as(applicant).get(`/decisions/${reject!}`));
    const { receipt } = good(await desk.as(applicant).get(`/decisions/${reject!}/receipt`));
    const signed = payloadOf(receipt as string);
    expect(words).toMatchObject({
      ...{
        id: reject,
        applicationId: id,
        action: 'reject',
        tier: null,
        by: 'approver',
        reason: '年限不足。',
      },
      ...{ reasonCode: { code: 'criteria_not_met', name: expect.any(String) }, suggested: null },
      ...{ weighedOn: day(), decidedAt: signed.decidedAt, decider: signed.decider.id, policy: signed.policy },
    });
    expect(words.claims).toEqual([
      {
        ...{ claimId: claims[0].id, tier: 'D', supports: false, clause: expect.any(String) },
        criterion: { code: 'D-SENIOR-RESEARCH', name: expect.stringMatching(/^Full senior/) },
        passed: [{ code: 'professionalTitle', name: 'Professional title' }],
        failures: [
          expect.objectContaining({ fact: 'yearsInProvince', stated: '2 years', needed: 'at least 3 years' }),
        ],
        missingEvidence: [],
      },
    ]);
    const chinese = good(await desk.as(applicant).get(`/decisions/${reject!}`, { language: 'zh-CN' }));
    expect(chinese.claims[0].failures[0]).toMatchObject({ stated: '2年', needed: '不低于3年' });
  });

  test('is there for the applicant and the office, and for nobody else', async () => {
    const { id, applicant, reviewer, approver } = await accredited();
    const all = await decisionsFor(reviewer, id);
    const told = await decisionsFor(applicant, id);
    expect(Object.keys(told).sort()).toEqual(['accredit', 'publish', 'return']);
    const auditor = await people.staff('auditor');
    for (const person of [applicant, reviewer, approver, auditor]) {
      await receiptOf(person, all['accredit']!);
      good(await desk.as(person).get(`/decisions/${all['accredit']!}`));
    }
    const path = (step: string) => `/decisions/${all[step]!}/receipt`;
    for (const unseen of [path('recommend'), `/decisions/${all['recommend']!}`])
      problem(await desk.as(applicant).get(unseen), 404, 'resource.not_found');
    const others = [await people.applicant(), await people.staff('service_manager')];
    others.push(await people.staff('administrator'), await people.staff('agency_staff'));
    for (const person of others)
      problem(await desk.as(person).get(path('accredit')), 404, 'resource.not_found');
    problem(await desk.guest.get(path('accredit')), 401, 'auth.required');
    problem(await desk.as(auditor).get(`/decisions/${NOWHERE}/receipt`), 404, 'resource.not_found');
  });

  test('comes bare to whoever asks for it so', async () => {
    const { id, applicant } = await accredited();
    const decision = (await decisionsFor(applicant, id))['accredit']!;
    const headers = { accept: 'application/jose' };
    const bare = await desk.as(applicant).get(`/decisions/${decision}/receipt`, { headers });
    expect(bare.headers.get('content-type')).toMatch(/^application\/jose/);
    expect(bare.text).toBe(await receiptOf(applicant, decision));
    expect(bare.headers.get('cache-control')).toBe('no-store');
  });

  test('does not hold when anything about it was changed', async () => {
    const { id, applicant } = await accredited();
    const compact = await receiptOf(applicant, (await decisionsFor(applicant, id))['accredit']!);
    const published = await keys();
    const [header, , signature] = compact.split('.');
    const forged = (change: object) =>
      `${header!}.${Buffer.from(JSON.stringify({ ...payloadOf(compact), ...change })).toString('base64url')}.${signature!}`;
    expect(verifyReceipt(forged({}), published, policy).signature).toBeNull();
    for (const change of [{ tier: 'A' }, { decidedAt: '2020-01-01T00:00:00.000Z' }, { extra: 1 }])
      expect(verifyReceipt(forged(change), published, policy).signature).toBe('bad_signature');

    const bytes = Buffer.from(compact);
    for (let position = 0; position < bytes.length; position += 17) {
      const flipped = Buffer.from(bytes);
      flipped[position] = flipped[position]! ^ (1 << (position % 7));
      expect(verifyReceipt(flipped.toString('latin1'), published, policy).signature).not.toBeNull();
    }
    const other = makeSigningKey(new FieldEncryption(Buffer.alloc(32)));
    const [key] = published;
    expect(verifyReceipt(compact, [other.publicJwk], policy).signature).toBe('unknown_key');
    expect(verifyReceipt(compact, [{ ...other.publicJwk, kid: key!.kid }], policy).signature).toBe(
      'bad_signature',
    );
    const changed: Policy = { ...policy, timeLimits: { ...policy.timeLimits, noticeWorkingDays: 6 } };
    expect(verifyReceipt(compact, published, changed)).toMatchObject({
      ...{ signature: null, policyMatches: false, suggestionMatches: null },
    });
  });

  test('whose facts do not lead to what it says is found out, whoever signed it', async () => {
    const { id, applicant } = await accredited();
    const payload = payloadOf(await receiptOf(applicant, (await decisionsFor(applicant, id))['accredit']!));
    const encryption = new FieldEncryption(Buffer.alloc(32));
    const key = makeSigningKey(encryption);
    const signed = (change: object) =>
      signCompact(
        { ...payload, ...change },
        { kid: key.kid, privateKey: openPrivateKey(key, encryption), typ: RECEIPT_TYPE },
      );
    const { facts } = payload;
    const [claim] = facts.claims;
    const fewer = { ...facts, evidence: facts.evidence.slice(1) };
    const younger = { ...facts, claims: [{ ...claim, facts: { ...claim!.facts, yearsInProvince: 1 } }] };
    for (const [change, matches] of [
      [{}, true],
      [{ facts: fewer }, false],
      [{ facts: younger }, false],
      [{ suggested: 'A' }, false],
      [{ trace: [] }, false],
    ] as const)
      expect(verifyReceipt(signed(change), [key.publicJwk], policy).suggestionMatches).toBe(matches);
  });
});

describe('the keys', () => {
  test('are made once by however many decide first, and outlive their rotation', async () => {
    const fresh = await testDatabase();
    const more = await startApiWithin({ databaseUrl: fresh.appUrl });
    try {
      const crowd = new People(fresh);
      const other = new Desk(caller(more.url), crowd);
      const jwks = async () =>
        good(await other.guest.outside.get('/.well-known/jwks.json')).keys as PublicJwk[];
      expect(await jwks()).toEqual([]);
      const reviewer = await crowd.staff('reviewer');
      const ids: string[] = [];
      for (let number = 0; number < 4; number += 1)
        ids.push(await other.inReview(await crowd.applicant(), reviewer));
      const done = await Promise.all(
        ids.map((id) => other.act(reviewer, id, 'recommend', { tier: 'D', reason: 'x' })),
      );
      expect(done.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const [first, ...none] = await jwks();
      expect(none).toEqual([]);

      const rotation = more.app.get(RotateSigningKey);
      await Promise.all([rotation.run(), rotation.run()]);
      const approver = await crowd.staff('approver');
      good(await other.act(approver, ids[0]!, 'publish'));
      const both = await jwks();
      expect(both.map(({ kid }) => kid)).toContain(first!.kid);
      const receipts = await fresh.query<{ receipt: string }>('SELECT receipt FROM decision ORDER BY id');
      const findings = receipts.map(({ receipt }) => verifyReceipt(receipt, both, policy));
      expect(findings.map(({ signature }) => signature)).toEqual(receipts.map(() => null));
      expect(findings[0]!.kid).toBe(first!.kid);
      expect(findings.at(-1)!.kid).not.toBe(first!.kid);
      const kept = await fresh.query<{ current: boolean; private: string }>(
        `SELECT retired_at IS NULL AS current, encode(sealed_private_key, 'escape') AS private FROM signing_key`,
      );
      expect(kept.filter(({ current }) => current)).toHaveLength(1);
      for (const row of kept) expect(row.private).not.toContain('PRIVATE');
    } finally {
      await more.stop();
      await fresh.drop();
    }
  });

  test('are public and may be kept for a while', async () => {
    await accredited();
    const answer = await desk.guest.outside.get('/.well-known/jwks.json');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    for (const key of good(answer).keys)
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    problem(await desk.guest.outside.get('/.well-known/jwks.json?a=1'), 400, 'query.invalid');
  });
});

/** Runs a program of the project to its end. */
function run(program: string, words: string[] = [], environment: Environment = {}) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(PROJECT, program), ...words],
      { cwd: PROJECT, env: { PATH: process.env['PATH'], ...environment } },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });
}

describe('rotate-signing-key', () => {
  test('lets another key sign', async () => {
    await accredited();
    const before = await keys();
    const rotated = await run('dist/programs/rotate-signing-key.js', [], testEnvironment(database.appUrl));
    const [newest, ...older] = await keys();
    expect(rotated).toEqual({ code: 0, output: expect.stringContaining(newest!.kid) });
    expect(older).toEqual(before);
    const { id, applicant } = await accredited();
    const compact = await receiptOf(applicant, (await decisionsFor(applicant, id))['accredit']!);
    expect(verifyReceipt(compact, await keys(), policy)).toMatchObject({ signature: null, kid: newest!.kid });
    expect(await run('dist/programs/rotate-signing-key.js')).toMatchObject({ code: 1 });
  });
});

describe('npm run verify-receipt', () => {
  const verify = (...words: string[]) => run('scripts/verify-receipt.mjs', words);

  test('says in both languages whether a receipt holds', async () => {
    const { id, applicant } = await accredited();
    const answer = good(
      await desk.as(applicant).get(`/decisions/${(await decisionsFor(applicant, id))['accredit']!}/receipt`),
    );
    const file = (name: string) => join(folder, name);
    const other = makeSigningKey(new FieldEncryption(Buffer.alloc(32)));
    await writeFile(file('receipt.json'), JSON.stringify(answer));
    await writeFile(file('receipt.jws'), `${answer.receipt as string}\n`);
    await writeFile(file('forged.jws'), (answer.receipt as string).replace(/\.(.)/, '.f$1'));
    await writeFile(file('keys.json'), JSON.stringify({ keys: await keys() }));
    await writeFile(file('others.json'), JSON.stringify({ keys: [other.publicJwk] }));

    await cp(join(PROJECT, 'policies'), file('policies'), { recursive: true });
    const tiers = await readFile(file('policies/tiers.yaml'), 'utf8');
    await writeFile(file('policies/tiers.yaml'), tiers.replace('cardYears: 3', 'cardYears: 4'));

    const byUrl = await verify(file('receipt.json'), '--jwks', `${api.url}/.well-known/jwks.json`);
    expect(byUrl).toEqual({ code: 0, output: expect.stringContaining('The receipt holds') });
    expect(byUrl.output).toContain('凭证有效');
    expect(
      await verify(file('receipt.jws'), '--jwks', file('keys.json'), '--policy', 'policies'),
    ).toMatchObject({
      code: 0,
    });
    for (const words of [
      [file('forged.jws'), '--jwks', file('keys.json')],
      [file('receipt.jws'), '--jwks', file('others.json')],
      [file('receipt.jws'), '--jwks', file('none.json')],
      [file('receipt.jws'), '--jwks', file('keys.json'), '--policy', folder],
      [file('receipt.jws'), '--jwks', file('keys.json'), '--policy', file('policies')],
      [file('none.jws'), '--jwks', file('keys.json')],
      [file('receipt.jws'), '--colour', 'red'],
      [],
    ]) {
      const { code, output } = await verify(...words);
      expect([words, code, output]).toEqual([words, 1, expect.not.stringMatching(/^\s+at /m)]);
      expect(output).not.toBe('');
    }
  });
});
