import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherOwnData } from '#features/accounts/own-data/gather-own-data.js';
import { lockContent } from '#features/files/lock-content.js';
import { RemoveFiles } from '#features/accreditation/remove-files.js';
import { system } from '#database/actor.js';
import { EventRow } from '#database/entities/event.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { DependantVault } from '#database/dependant-vault.js';
import { IdentityVault } from '#database/identity-vault.js';
import type { Transactions } from '#database/transactions.js';
import { BlindIndex } from '#platform/blind-index.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { DiskFileStore, sha256Of } from '#platform/file-store.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY } from '../support/environment.js';
import { pdfWith } from '../support/files.js';
import { residentIdentityNumber } from '../support/identity-number.js';
import { People, type Person } from '../support/people.js';
import { hours } from '../support/days.js';
import { insertRow } from '../support/rows.js';
import { until } from '../support/until.js';
import { columnsWith, filesWith } from '../support/search-everything.js';
import { Desk } from './accreditation-desk.js';

const ME = '/me/erasure';
const SYSTEM = system('test');
const LETTER = '本人来函，要求删除。';
let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;
let folder: string;
let transactions: Transactions;
let close: () => Promise<void>;
let removeFiles: RemoveFiles;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  folder = await mkdtemp(join(tmpdir(), 'erasure-'));
  api = await startApi({ databaseUrl: database.appUrl, environment: { FILES_FOLDER: folder } });
  desk = new Desk(caller(api.url), people);
  ({ transactions, close } = await appTransactions(database));
  removeFiles = new RemoveFiles(transactions, new DiskFileStore(folder));
});
afterAll(async () => {
  await close();
  await api.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

const as = (person: Person) => caller(api.url).as(person);
const administrator = () => people.staff('administrator');
/** Until somebody waits for a lock that this test holds. */
const untilWaiting = () =>
  until('somebody waits for a lock', async () => {
    const waiting = await database.query(
      `SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'`,
      [database.name],
    );
    return waiting.length > 0;
  });
const askedFor = async (person: Person): Promise<string> => good(await as(person).post(ME), 201).last.id;
const carryOut = (by: Person, id: string): Promise<Answer> => as(by).post(`/erasures/${id}/carry_out`);
const codes = (things: readonly { code: string }[]) => things.map(({ code }) => code);
/** One round of the worker. */
const removeWhatIsDue = async () => {
  for (const sha256 of await removeFiles.due()) await removeFiles.remove(sha256);
};

describe('a person who is erased', () => {
  const NAME = '墨紫宸';
  const EMAIL = 'mo.zichen@longjiang-talent.example';
  const PHONE = '+86 139 4512 7781';
  const NUMBER = residentIdentityNumber('1984-03-09', 417);
  const FAMILY = ['墨小禾', '闻人霁'];
  const EMPLOYER = '虎林市晨曦农机研究所';
  const FILE = pdfWith(`5 0 obj\n(${NAME} ${NUMBER})\nendobj`);
  let person: Person;
  let words: readonly string[];

  beforeAll(async () => {
    person = await livedThrough();
    const [{ index } = { index: '' }] = await database.query<{ index: string }>(
      `SELECT encode(identity_index, 'hex') AS index FROM profile WHERE account_id = $1`,
      [person.id],
    );
    words = [NAME, EMAIL, PHONE, NUMBER, ...FAMILY, EMPLOYER, index];
  });

  /** Somebody who has done everything that leaves a trace, and has ended all of it. */
  async function livedThrough(): Promise<Person> {
    const holder = await people.holder({
      ...{ name: NAME, email: EMAIL },
      profile: {
        ...{ birthDate: '1984-03-09', identityNumber: NUMBER, phone: PHONE, employer: EMPLOYER },
      },
    });
    const revoke = { reason: `${NAME}已调离${EMPLOYER}。` };
    good(await as(await people.staff('service_manager')).post(`/cards/${holder.card.id}/revoke`, revoke));
    const child = await people.dependant(holder, { name: FAMILY[0]! });
    await people.dependant(holder, { relation: 'spouse', name: FAMILY[1]! });
    await people.onRoster(holder);
    await accreditation(holder);
    await service(holder, child);
    await caller(api.url).post('/auth/login', { email: EMAIL, password: 'not this one' });
    const { id } = good(await as(holder).get('/me')).user;
    await insertRow(database, 'email_change', {
      ...{ accountId: id, email: `new.${EMAIL}`, createdAt: new Date(), expiresAt: hours(1) },
    });
    good(await as(holder).patch('/me', { jobTitle: `${EMPLOYER}所长` }, { key: 'mine' }));
    return { ...holder, id };
  }

  async function accreditation(holder: Person): Promise<void> {
    const { reviewer, approver } = await desk.cast();
    const { id, claims } = await desk.draft(holder, [
      {
        criterion: 'D-SENIOR-RESEARCH',
        statement: `${NAME}，2019年评为教授。`,
        facts: { professionalTitle: 'professor', yearsInProvince: 6 },
      },
    ]);
    const kinds = ['title_certificate', 'employment_contract', 'social_insurance_record'];
    for (const [at, kind] of kinds.entries()) {
      const file = at === 0 ? FILE : Buffer.concat([FILE, Buffer.from(kind)]);
      good(await desk.upload(holder, id, { claimId: claims[0].id, kind, file }, `${NAME}.pdf`), 201);
    }
    good(await desk.act(holder, id, 'submit'));
    good(await as(reviewer).post(`/accreditation-applications/${id}/claim`, {}, { key: 'claiming' }));
    good(await desk.act(reviewer, id, 'recommend', { tier: 'D', reason: `${NAME}材料齐全。` }));
    good(await desk.act(approver, id, 'publish'));
    const neighbour = await people.person();
    good(
      await as(neighbour).post(`/accreditation-applications/${id}/objections`, { reason: `${NAME}未在岗。` }),
      201,
    );
    const [objection] = good(await as(approver).get(`/accreditation-applications/${id}/objections`)).items;
    const path = `/accreditation-applications/${id}/objections/${objection.id}/uphold`;
    good(await as(approver).post(path, { reason: `${NAME}年限不足。` }));
    good(await desk.act(holder, id, 'appeal', { reason: `本人${NAME}不服。` }));
    good(
      await as(reviewer).post('/personal-data-reveals', {
        subject: id,
        field: 'phone',
        reason: `电话联系${NAME}`,
      }),
      201,
    );
    good(await desk.act(holder, id, 'withdraw'));
  }

  async function service(holder: Person, child: { id: string; name: string }): Promise<void> {
    const [{ id: cardId } = { id: '' }] = await database.query<{ id: string }>(
      'SELECT id FROM card WHERE holder_id = $1',
      [holder.id],
    );
    await insertRow(database, 'wallet_copy', {
      ...{ cardId, way: 'wallet', keyThumbprint: PHONE, issuedAt: new Date() },
      expiresAt: new Date(Date.now() + 3_600_000),
    });
    const request = await people.request({ ...holder, card: { id: cardId } }, await people.agency(), {
      ...{ service: 'EDU-ENROL', state: 'fulfilled' },
      beneficiary: { ...child, relation: 'child' },
    });
    await database.query(
      `UPDATE service_request SET details = $2, outcome = $3, rating_score = 5, rating_comment = $3, reason = $3,
        idempotency_key = $3 WHERE id = $1`,
      [request.id, { contact: PHONE }, `${child.name}已入学`],
    );
    await insertRow(database, 'request_message', {
      ...{
        requestId: request.id,
        author: 'holder',
        text: `我是${NAME}，电话${PHONE}`,
        writtenAt: new Date(),
      },
    });
    await insertRow(database, 'quota_use', {
      ...{
        holderId: holder.id,
        service: 'EDU-ENROL',
        periodKey: 'lifetime',
        beneficiaryKey: child.id,
        used: 1,
      },
    });
  }

  test('is told before what will happen, and what stands against it', async () => {
    const outlook = good(await as(person).with({ 'accept-language': 'zh-CN' }).get(ME));
    expect(outlook).toMatchObject({ obstacles: [], last: null, actions: ['request'] });
    expect(codes(outlook.consequences)).toEqual([
      ...['account_closed', 'identity_destroyed', 'family_removed', 'evidence_deleted', 'records_kept'],
      'rights_end',
    ]);
    expect(outlook.consequences[1].text).toContain('密钥被销毁');
  });

  test('gets a copy of everything first, is told of it, and reads in it nothing that is kept from the person', async () => {
    const answer = await as(person).with({ 'accept-language': 'zh-CN' }).get('/me/export');
    const copy = good(answer);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toMatch(
      /^attachment; filename="talent-card-my-data-[\d-]+\.json"; filename\*=UTF-8''龙江人才卡-本人信息-[\d-]+\.json$/,
    );
    for (const word of [NAME, EMAIL, PHONE, NUMBER, ...FAMILY, EMPLOYER, sha256Of(FILE)])
      expect(answer.text).toContain(word);
    expect(answer.text).not.toContain(`${NAME}材料齐全`);
    expect(answer.text).not.toContain(`${NAME}未在岗`);
    expect(copy.describedBy).toMatchObject({ layout: 1, accountId: person.id });
    expect(copy.accreditation.decisions.map(({ action }: { action: string }) => action)).toEqual([
      ...['publish', 'uphold'],
    ]);
    expect(copy.record.events.at(-1)).toMatchObject({ type: 'account.exported', by: 'me' });
    const { downloadPath } = copy.accreditation.evidence[0];
    good(await as(person).get(downloadPath.replace('/api/v1', '')));
  });

  test('is found in many places before and nowhere after, in no table and in no file', async () => {
    expect(await columnsWith(database, words)).toEqual(
      expect.arrayContaining([
        ...['account.email', 'account.name', 'accreditation_application.applicant_employer'],
        ...['accreditation_application.applicant_name', 'appeal.reason', 'application_submission.content'],
        ...[
          'card.name',
          'card_step.reason',
          'claim.statement',
          'decision.reason',
          'dependant.name',
          'evidence.file_name',
        ],
        ...['idempotency_key.body', 'objection.decision_reason', 'objection.reason'],
        ...['personal_data_reveal.reason', 'profile.employer', 'profile.identity_index', 'profile.name'],
        ...['profile.phone', 'rate_limit.key', 'request_message.text', 'service_request.beneficiary_name'],
        ...['service_request.details', 'service_request.outcome', 'service_request.rating_comment'],
        'email_change.email',
        'wallet_copy.key_thumbprint',
      ]),
    );
    expect(await filesWith(folder, words)).toHaveLength(3);

    const erased = good(await carryOut(await administrator(), await askedFor(person)));
    expect(erased).toMatchObject({ accountId: person.id, state: 'carried_out', reason: null, actions: [] });
    await removeWhatIsDue();

    expect(await columnsWith(database, words)).toEqual([]);
    expect(await filesWith(folder, words)).toEqual([]);
    expect(await database.query('SELECT FROM person_key WHERE account_id = $1', [person.id])).toEqual([]);
  });

  test('is signed out, cannot sign in, and may register with the same email anew', async () => {
    problem(await as(person).get('/me'), 401, 'auth.required');
    const registration = { email: EMAIL, password: person.password, name: 'Another', locale: 'en' };
    problem(await caller(api.url).post('/auth/login', registration), 400, 'body.invalid');
    const { email, password } = registration;
    problem(await caller(api.url).post('/auth/login', { email, password }), 401, 'auth.credentials_wrong');
    good(await caller(api.url).post('/auth/register', registration), 201);
  });

  test('leaves records that something was decided, given and erased, and by whom', async () => {
    const decisions = await database.query(
      `SELECT d.action, d.reason, d.receipt, d.decided_by IS NOT NULL AS decided FROM decision d
        JOIN accreditation_application a ON a.id = d.application_id WHERE a.applicant_id = $1 ORDER BY d.decided_at`,
      [person.id],
    );
    const blank = { reason: '—', receipt: null, decided: true };
    expect(decisions).toEqual([
      { action: 'recommend', ...blank },
      { action: 'publish', ...blank },
      { action: 'uphold', ...blank },
    ]);
    expect(
      await database.query(
        `SELECT type FROM event WHERE subject_id = $1 AND type LIKE 'account.eras%' ORDER BY seq`,
        [person.id],
      ),
    ).toEqual([{ type: 'account.erasure_requested' }, { type: 'account.erased' }]);
    expect(
      await database.query('SELECT state, service FROM service_request WHERE holder_id = $1', [person.id]),
    ).toEqual([{ state: 'fulfilled', service: 'EDU-ENROL' }]);
  });

  test('has nothing more to be copied than records without a person', async () => {
    const encryption = new FieldEncryption(Buffer.from(MASTER_KEY, 'base64'));
    const index = new BlindIndex(Buffer.from(MASTER_KEY, 'base64'));
    const identities = new IdentityVault(encryption, index);
    const dependants = new DependantVault(encryption, index);
    const { areas } = await transactions.onSnapshot(
      { kind: 'account', accountId: person.id, roles: ['applicant'], agencyId: null },
      (tx) => gatherOwnData({ tx, me: person.id, identities, dependants }),
    );
    expect(words.filter((word) => JSON.stringify(areas).includes(word))).toEqual([]);
    expect(areas.account).toMatchObject({
      profile: [],
      signIns: [],
      account: [{ name: '—', active: false }],
    });
    expect(areas.requests).toMatchObject({ requests: [{ service: 'EDU-ENROL', details: {} }], messages: [] });
    expect(areas.record['events']?.at(-1)).toMatchObject({ type: 'account.erased', by: 'office' });
  });

  test('stays shut, and no number is shown any more', async () => {
    problem(await as(await administrator()).post(`/users/${person.id}/enable`), 409, 'user.erased');
    problem(
      await as(await administrator()).post('/erasures', { accountId: person.id, reason: LETTER }),
      409,
      'user.erased',
    );
    const look = { subject: person.id, field: 'identity_number', reason: '核对证件' };
    problem(
      await as(await people.staff('reviewer')).post('/personal-data-reveals', look),
      422,
      'reveal.erased',
    );
  });
});

describe('a copy of what is kept about somebody', () => {
  test('takes a fresh sign-in, and its owner is told, whoever took it', async () => {
    const person = await people.applicant();
    await database.query(
      `UPDATE session SET created_at = now() - interval '16 minutes' WHERE account_id = $1`,
      [person.id],
    );
    problem(await as(person).get('/me/export'), 403, 'auth.sign_in_again');
    await database.query('UPDATE session SET created_at = now() WHERE account_id = $1', [person.id]);
    good(await as(person).get('/me/export'));
    await transactions.run(SYSTEM, async (tx) => {
      const taken = { type: 'account.exported', subjectId: person.id };
      await tellPeople(tx, await tx.manager.findOneByOrFail(EventRow, taken));
    });
    const { items } = good(await as(person).get('/me/notifications'));
    expect(items).toMatchObject([{ text: expect.stringContaining('change your password at once') }]);
  });

  test('is not to be had by a link on another site, nor again and again', async () => {
    const person = await people.applicant();
    const elsewhere = caller(api.url).as({ cookie: person.cookie }).with({ 'sec-fetch-site': 'cross-site' });
    problem(await elsewhere.get('/me/export'), 403, 'access.cross_site');
    await insertRow(database, 'rate_limit', {
      ...{ key: `own-data:${person.id}`, points: 5, expire: Date.now() + 60_000 },
    });
    const refused = await as(person).get('/me/export');
    problem(refused, 429, 'account.export_too_often');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(
      await database.query(`SELECT FROM event WHERE type = 'account.exported' AND subject_id = $1`, [
        person.id,
      ]),
    ).toEqual([]);
  });

  test('has of an official what is his or her own, and nothing that the office lets see', async () => {
    const official = await people.staff('service_manager');
    const copy = good(await as(official).get('/me/export'));
    const filled = copy.describedBy.parts.filter(({ rows }: { rows: number }) => rows > 0);
    expect(filled.map(({ part }: { part: string }) => part)).toEqual([
      ...['account.account', 'account.roles', 'account.signIns', 'record.events'],
    ]);
  });
});

describe('what stands against an erasure', () => {
  test('is listed whole, with what would change it, and nothing is asked for', async () => {
    const holder = await people.holder({ secondFactor: true });
    await people.application(holder, { state: 'in_review' });
    await people.request(holder, await people.agency());
    const other = await people.application(await people.person(), { state: 'objected' });
    await insertRow(database, 'objection', {
      ...{
        applicationId: other.id,
        objectorId: holder.id,
        reason: 'So',
        state: 'open',
        writtenAt: new Date(),
      },
    });
    await insertRow(database, 'account_role', { accountId: holder.id, role: 'auditor', agencyId: null });
    const all = ['application_open', 'request_open', 'card_live', 'objection_open', 'staff_roles'];
    const { reasons } = problem(await as(holder).post(ME), 409, 'erasure.in_the_way');
    expect(codes(reasons)).toEqual(all);
    expect(reasons[0].remedy).toBe('Withdraw it, or wait until it has ended.');
    const outlook = good(await as(holder).get(ME));
    expect(codes(outlook.obstacles)).toEqual(all);
    expect(outlook).toMatchObject({ last: null, actions: [] });
  });

  test('holds as well when it came up after the erasure was asked for', async () => {
    const person = await people.applicant();
    const id = await askedFor(person);
    await desk.draft(person);
    const chief = await administrator();
    const { reasons } = problem(await carryOut(chief, id), 409, 'erasure.in_the_way');
    expect(codes(reasons)).toEqual(['application_open']);
    expect(good(await as(chief).get(`/erasures/${id}`))).toMatchObject({
      state: 'requested',
      actions: ['refuse'],
    });
    expect(good(await as(person).get('/me')).profile.name).toBe(person.name);
  });
});

describe('four eyes', () => {
  test('an administrator asks for a person, who is told and may take it back; another carries it out', async () => {
    const [asker, other] = [await administrator(), await administrator()];
    const person = await people.applicant();
    const asked = good(await as(asker).post('/erasures', { accountId: person.id, reason: LETTER }), 201);
    expect(asked).toMatchObject({
      ...{ requestedBy: asker.id, reason: LETTER, actions: ['refuse'] },
      ...{ accountName: person.name, requesterName: asker.name, deciderName: null },
    });
    const { reasons } = problem(await carryOut(asker, asked.id), 403, 'access.forbidden');
    expect(codes(reasons)).toEqual(['asked_by_another']);

    expect(good(await as(person).get(ME))).toMatchObject({
      last: { reason: LETTER, requesterName: null },
      actions: ['withdraw'],
    });
    problem(await as(person).post(ME), 409, 'erasure.one_open');
    good(await as(person).post(`${ME}/withdraw`));
    problem(await carryOut(other, asked.id), 409, 'erasure.action_not_allowed');

    const again = good(await as(asker).post('/erasures', { accountId: person.id, reason: LETTER }), 201);
    expect(good(await carryOut(other, again.id))).toMatchObject({ state: 'carried_out', reason: null });
  });

  test('one is refused with a reason that the person reads', async () => {
    const person = await people.applicant();
    const id = await askedFor(person);
    const path = `/erasures/${id}/refuse`;
    good(await as(await administrator()).post(path, { reason: '审计期间暂不删除。' }));
    expect(good(await as(person).get(ME))).toMatchObject({
      last: { state: 'refused', decisionReason: '审计期间暂不删除。' },
      actions: ['request'],
    });
  });

  test('nobody but administrators sees or settles the erasures of others', async () => {
    const person = await people.applicant();
    const id = await askedFor(person);
    for (const role of ['reviewer', 'approver', 'service_manager', 'auditor'] as const) {
      problem(await carryOut(await people.staff(role), id), 403, 'access.forbidden');
    }
    problem(await as(await people.applicant()).get(`/erasures/${id}`), 403, 'access.forbidden');
    problem(await as(await people.applicant()).post(`${ME}/withdraw`), 404, 'resource.not_found');
    expect(
      good(await as(await administrator()).get('/erasures?state=requested&limit=1')).items[0],
    ).toMatchObject({
      ...{ id, accountId: person.id, actions: ['carry_out', 'refuse'] },
    });
  });

  test('the database erases nobody without an erasure that two people settled', async () => {
    const person = await people.applicant();
    const id = await askedFor(person);
    const erase = transactions.run(SYSTEM, (tx) => tx.manager.query('SELECT erase_person($1, $2)', [id, '']));
    await expect(erase).rejects.toMatchObject({ code: '23001' });
    const forged = transactions.run(SYSTEM, async (tx) => {
      await tx.manager.query(`SELECT set_config('app.erasing', 'on', true)`);
      await tx.manager.query(`DELETE FROM application_submission`);
    });
    await expect(forged).rejects.toMatchObject({ code: '42501' });
    await expect(database.query(`UPDATE decision SET reason = 'another'`)).rejects.toMatchObject({
      code: '23001',
    });
  });
});

describe('at the same moment', () => {
  test('two administrators: one carries it out', async () => {
    const id = await askedFor(await people.applicant());
    const answers = await Promise.all(
      [await administrator(), await administrator()].map((by) => carryOut(by, id)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  // The erasure has begun and not ended when the person sends this.
  test.each([
    ['a dependant', '/me/dependants', { relation: 'child', name: '同时之人', birthDate: '2018-01-01' }],
    ['an application', '/accreditation-applications', { track: 'research', claims: [] }],
  ])('%s that the person still sends is refused, and not kept', async (_, path, body) => {
    const person = await people.applicant();
    const id = await askedFor(person);
    const by = await administrator();
    const sent = await transactions.run(SYSTEM, async (tx) => {
      await tx.manager.query('SELECT FROM account WHERE id = $1 FOR UPDATE', [person.id]);
      const sending = as(person).post(path, body);
      await untilWaiting();
      await tx.manager.query(
        `UPDATE erasure SET state = 'carried_out', decided_by = $2, decided_at = now() WHERE id = $1`,
        [id, by.id],
      );
      await tx.manager.query('SELECT erase_person($1, $2)', [id, '']);
      return { sending };
    });
    problem(await sent.sending, 409, 'user.erased');
    expect(await columnsWith(database, ['同时之人'])).toEqual([]);
  });
});

describe('files', () => {
  const upload = async (person: Person, file: Buffer): Promise<{ applicationId: string; id: string }> => {
    const { id, claims } = await desk.draft(person);
    const fields = { claimId: claims[0].id, kind: 'title_certificate', file };
    return { applicationId: id, id: good(await desk.upload(person, id, fields), 201).id };
  };
  const isKept = (file: Buffer) =>
    new DiskFileStore(folder).get(sha256Of(file)).then(
      () => true,
      () => false,
    );

  test('that somebody else handed in as well stay until the last of them lets go', async () => {
    const shared = pdfWith('5 0 obj\n(a common form)\nendobj');
    const [anna, boris] = [await people.applicant(), await people.applicant()];
    const [hers, his] = [await upload(anna, shared), await upload(boris, shared)];
    good(await desk.act(anna, hers.applicationId, 'withdraw'));
    good(await carryOut(await administrator(), await askedFor(anna)));
    await removeWhatIsDue();
    expect(await isKept(shared)).toBe(true);
    const path = `/accreditation-applications/${his.applicationId}/evidence/${his.id}`;
    expect((await as(boris).get(path)).status).toBe(200);
    expect((await as(boris).delete(path)).status).toBe(204);
    await removeWhatIsDue();
    expect(await isKept(shared)).toBe(false);
  });

  test('that are handed in while the same content is removed are there afterwards', async () => {
    const file = pdfWith('5 0 obj\n(again)\nendobj');
    const sha256 = sha256Of(file);
    const { uploading } = await transactions.run(SYSTEM, async (tx) => {
      await lockContent(tx, sha256);
      const begun = upload(await people.applicant(), file);
      await untilWaiting();
      await new DiskFileStore(folder).remove(sha256);
      return { uploading: begun };
    });
    await uploading;
    expect(await isKept(file)).toBe(true);
  });

  test('are not removed while somebody hands in the same content', async () => {
    const file = pdfWith('5 0 obj\n(once more)\nendobj');
    const sha256 = sha256Of(file);
    const { id } = await upload(await people.applicant(), file);
    const { removing } = await transactions.run(SYSTEM, async (tx) => {
      await lockContent(tx, sha256);
      await tx.manager.query(
        'CREATE TEMPORARY TABLE held ON COMMIT DROP AS SELECT * FROM evidence WHERE id = $1',
        [id],
      );
      await database.query('DELETE FROM evidence WHERE id = $1', [id]);
      const begun = removeFiles.remove(sha256);
      await untilWaiting();
      await tx.manager.query('INSERT INTO evidence SELECT * FROM held');
      return { removing: begun };
    });
    await removing;
    expect(await isKept(file)).toBe(true);
  });
});
