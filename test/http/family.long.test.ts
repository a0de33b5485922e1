import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CONSENT_TEXT } from '#domain/family/consent-texts.js';
import { SealedLinks } from '#platform/sealed-links.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { bornYearsAgo, day, hours } from '../support/days.js';
import { MASTER_KEY } from '../support/environment.js';
import { pdfWith } from '../support/files.js';
import { residentIdentityNumber } from '../support/identity-number.js';
import { insertRow } from '../support/rows.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';

type Holder = Person & { card: Card };

const BORN = '1988-02-14';
const NUMBER = residentIdentityNumber(BORN, 77);
const SPOUSE = { relation: 'spouse', name: '林晓', birthDate: BORN };
const IDENTITY = { identityType: 'resident_identity_card', identityNumber: NUMBER };
const TEXT = { textVersion: CONSENT_TEXT.version };
const links = new SealedLinks(Buffer.from(MASTER_KEY, 'base64'));

let database: TestDatabase;
let api: RunningApi;
let people: People;
let hospital: Agency;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl, environment: { MAIL_FOLDER: '/nowhere' } });
  hospital = await people.agency({ services: ['MED-CHECKUP', 'MED-FASTTRACK', 'MED-ADMISSION'] });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const as = (person: Person) => caller(api.url).as(person);
const codes = (answer: Answer): string[] => answer.body.reasons.map(({ code }: { code: string }) => code);

async function ask(holder: Person, beneficiaryId: string): Promise<Answer> {
  const slot = await people.slot(hospital, { service: 'MED-FASTTRACK', capacity: 5, startsAt: hours(96) });
  const body = { service: 'MED-FASTTRACK', beneficiaryId, slotId: slot.id };
  return as(holder).post('/service-requests', body, { key: randomUUID() });
}

async function withSpouse(): Promise<{ holder: Holder; id: string }> {
  const holder = await people.holder({ tier: 'A' });
  const { id } = good(await as(holder).post('/me/dependants', { ...SPOUSE, ...IDENTITY }), 201);
  return { holder, id };
}

/** A holder and the spouse, whose consent rests on a form that was handed in. */
async function withSignedForm(): Promise<{ holder: Holder; id: string }> {
  const holder = await people.holder({ tier: 'A', secondFactor: true });
  return { holder, id: (await people.dependant(holder, { relation: 'spouse', age: 35 })).id };
}

async function invite(holder: Person, id: string, email = 'spouse@example.org'): Promise<string> {
  good(await as(holder).post(`/me/dependants/${id}/invite`, { email }));
  const [row] = await database.query<{ id: string }>(
    `SELECT id FROM family_invitation WHERE dependant_id = $1 AND state = 'open'`,
    [id],
  );
  return links.seal(row!.id, 'family invitation');
}

function accept(person: Person, token: string, change: object = {}): Promise<Answer> {
  return as(person).post('/family-invitations/accept', { token, name: SPOUSE.name, ...IDENTITY, ...change });
}

/** A holder and the spouse, who has linked an account and agreed. */
async function linked(): Promise<{ holder: Holder; id: string; spouse: Person }> {
  const { holder, id } = await withSpouse();
  const spouse = await people.person();
  good(await accept(spouse, await invite(holder, id)));
  good(await as(spouse).post(`/me/memberships/${id}/consent`, TEXT));
  return { holder, id, spouse };
}

describe('identity numbers of dependants', () => {
  test('are checked, sealed with a key of their own, and shown by their last two characters', async () => {
    const holder = await people.person();
    const spouse = good(await as(holder).post('/me/dependants', { ...SPOUSE, ...IDENTITY }), 201);
    expect(spouse).toMatchObject({
      ...{ identityType: 'resident_identity_card', version: 1 },
      identityNumber: `****************${NUMBER.slice(-2)}`,
    });
    const everything = await database.query(
      `SELECT d.*, k.sealed_key FROM dependant d JOIN dependant_key k ON k.dependant_id = d.id WHERE d.id = $1`,
      [spouse.id],
    );
    expect(everything).toHaveLength(1);
    expect(JSON.stringify(everything)).not.toContain(NUMBER);
    const events = await database.query('SELECT data FROM event WHERE subject_id = $1', [holder.id]);
    expect(JSON.stringify(events)).not.toContain(NUMBER);
  });

  test.each([
    ['another birth date', { birthDate: '1988-02-15' }, 422, 'profile.identity_invalid'],
    [
      'a wrong check digit',
      { identityNumber: NUMBER.replace(/.$/, NUMBER.endsWith('0') ? '1' : '0') },
      422,
      'profile.identity_invalid',
    ],
    ['no type', { identityType: undefined }, 400, 'body.invalid'],
    ['no number', { identityNumber: undefined }, 400, 'body.invalid'],
  ])('are refused with %s', async (_, change, status, code) => {
    const holder = await people.person();
    problem(await as(holder).post('/me/dependants', { ...SPOUSE, ...IDENTITY, ...change }), status, code);
  });

  test('stay right when the birth date is changed, and are one person’s in a family', async () => {
    const { holder, id } = await withSpouse();
    problem(
      await as(holder).patch(`/me/dependants/${id}`, { birthDate: day(-1) }),
      422,
      'dependant.not_fitting',
    );
    problem(
      await as(holder).patch(`/me/dependants/${id}`, { birthDate: '1988-02-15' }),
      422,
      'profile.identity_invalid',
    );
    const twin = { ...SPOUSE, relation: 'parent', birthDate: BORN, ...IDENTITY };
    await database.query(`UPDATE profile SET birth_date = '2000-01-01' WHERE account_id = $1`, [holder.id]);
    problem(await as(holder).post('/me/dependants', twin), 409, 'dependant.identity_taken');
  });

  test('are revealed to the service office alone, counted, and told', async () => {
    const { holder, id } = await withSpouse();
    const manager = await people.staff('service_manager');
    const look = (by: Person, field = 'identity_number') =>
      as(by).post('/personal-data-reveals', { subject: id, field, reason: '核对家属身份' });
    problem(await look(await people.staff('reviewer')), 404, 'resource.not_found');
    problem(await look(manager, 'phone'), 404, 'resource.not_found');
    expect(good(await look(manager), 201)).toMatchObject({ value: NUMBER, accountId: holder.id });
    const told = good(await as(holder).get('/me/personal-data-reveals')).items;
    expect(told).toMatchObject([{ field: 'identity_number', dependantId: id }]);
    const [event] = await database.query(
      `SELECT type, data->>'dependantId' AS id FROM event WHERE subject_id = $1 AND type LIKE '%revealed'`,
      [holder.id],
    );
    expect(event).toEqual({ type: 'dependant.revealed', id });
  });
});

describe('relations', () => {
  test('are refused with every reason', async () => {
    const holder = await people.applicant({ profile: { birthDate: '1985-04-12' } });
    const add = (relation: string, birthDate: string) =>
      as(holder).post('/me/dependants', { relation, name: 'X', birthDate });
    const tooYoung = await add('spouse', bornYearsAgo(17));
    expect(problem(tooYoung, 422, 'dependant.not_fitting').reasons).toMatchObject([
      { code: 'spouse_underage' },
    ]);
    expect(codes(await add('child', '1985-04-12'))).toEqual(['child_not_younger']);
    expect(codes(await add('parent', '1990-01-01'))).toEqual(['parent_not_older']);
    const answers = await Promise.all(Array.from({ length: 5 }, () => add('parent', '1955-01-01')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422, 422]);
  });
});

describe('a request for somebody of the family', () => {
  test('for a child waits for a guardian, whose word ends with its minority', async () => {
    const holder = await people.holder({ tier: 'A' });
    const child = { relation: 'child', name: '王小雪', birthDate: bornYearsAgo(10) };
    const { id, adultOn } = good(await as(holder).post('/me/dependants', child), 201);
    expect(codes(await ask(holder, id))).toEqual(['guardianship_missing']);
    problem(
      await as(holder).post(`/me/dependants/${id}/declare_guardianship`, {
        capacity: 'parent',
        textVersion: 'old',
      }),
      409,
      'consent.text_changed',
    );
    const declared = good(
      await as(holder).post(`/me/dependants/${id}/declare_guardianship`, { capacity: 'parent', ...TEXT }),
    );
    expect(declared.consent).toMatchObject({ basis: 'guardianship', holds: true, ...TEXT });
    expect(declared.consent.validUntil < adultOn).toBe(true);
    expect((await ask(holder, id)).status).toBe(201);
    // The child comes of age.
    await database.query('UPDATE dependant SET birth_date = $2 WHERE id = $1', [id, bornYearsAgo(18)]);
    expect(codes(await ask(holder, id))).toEqual(['consent_missing']);
    const [now] = good(await as(holder).get('/me/dependants')).items;
    expect(now.consent).toMatchObject({ basis: 'guardianship', holds: false });
  });

  test('for an adult rests on a signed form, which the holder, the service office and nobody else can open', async () => {
    const { holder, id } = await withSpouse();
    expect(codes(await ask(holder, id))).toEqual(['consent_missing']);
    const handIn = (fields: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      form.set('file', new Blob([new Uint8Array(pdfWith('consent'))]), '同意书.pdf');
      return as(holder).send('POST', `/me/dependants/${id}/hand_in_consent`, form);
    };
    problem(await handIn({ ...TEXT, signedOn: day(2) }), 400, 'body.invalid');
    problem(await handIn({ ...TEXT, signedOn: '2000-01-01' }), 400, 'body.invalid');
    expect(good(await handIn({ ...TEXT, signedOn: day(-1) })).consent).toMatchObject({
      ...{ basis: 'signed_document', signedOn: day(-1), holds: true },
    });
    problem(await handIn({ ...TEXT, signedOn: day(-1) }), 409, 'dependant.action_not_allowed');
    const { id: requestId } = good(await ask(holder, id), 201);
    const [row] = await database.query(
      `SELECT c.basis FROM service_request r JOIN dependant_consent c ON c.id = r.consent_id WHERE r.id = $1`,
      [requestId],
    );
    expect(row).toEqual({ basis: 'signed_document' });
    for (const [viewer, status] of [
      [holder, 200],
      [await people.staff('service_manager'), 200],
      [await people.staff('auditor'), 404],
      [await people.person(), 404],
    ] as const) {
      expect((await as(viewer).get(`/dependants/${id}/consent-document`)).status).toBe(status);
    }
  });

  test('on a signed form is looked at by the service office, and ends when the form is rejected', async () => {
    const { holder, id } = await withSignedForm();
    const { id: requestId } = good(await ask(holder, id), 201);
    const manager = await people.staff('service_manager');
    const unchecked = good(await as(manager).get('/consent-forms?state=unchecked'));
    const form = unchecked.items.find((one: { dependantId: string }) => one.dependantId === id);
    expect(form).toMatchObject({ state: 'unchecked', holderName: holder.name, relation: 'spouse' });
    expect(form.actions).toEqual(['confirm', 'reject']);
    problem(await as(holder).get('/consent-forms'), 403, 'access.forbidden');

    const path = `/consent-forms/${form.id}`;
    const confirmed = good(await as(manager).post(`${path}/confirm`));
    expect(confirmed).toMatchObject({ state: 'confirmed', checkedBy: manager.name, actions: ['reject'] });
    problem(await as(manager).post(`${path}/confirm`), 409, 'consent.form_settled');
    const reason = '签名与身份证姓名不一致。';
    good(await as(manager).post(`${path}/reject`, { reason }));
    problem(await as(manager).post(`${path}/reject`, { reason }), 409, 'consent.form_settled');
    expect(good(await as(holder).get(`/service-requests/${requestId}`)).state).toBe('cancelled');
    const [spouse] = good(await as(holder).get('/me/dependants')).items;
    expect(spouse).toMatchObject({ consent: null, rejectedForm: { reason } });
    expect(spouse.actions).toContain('hand_in_consent');
    expect(codes(await ask(holder, id))).toEqual(['consent_missing']);
  });

  test('on a form of the own family is looked at by nobody of that family', async () => {
    const { holder, id } = await withSignedForm();
    await insertRow(database, 'account_role', {
      accountId: holder.id,
      role: 'service_manager',
      agencyId: null,
    });
    const { items } = good(await as(await people.staff('service_manager')).get('/consent-forms'));
    const form = items.find((one: { dependantId: string }) => one.dependantId === id);
    const refused = problem(
      await as(holder).post(`/consent-forms/${form.id}/confirm`),
      403,
      'access.forbidden',
    );
    expect(refused.reasons).toEqual([expect.objectContaining({ code: 'not_about_me' })]);
  });

  test('ends where it still can when the consent is withdrawn, and nothing new is taken', async () => {
    const { holder, id, spouse } = await linked();
    const { id: early } = good(await ask(holder, id), 201);
    const late = await people.request(holder, hospital, {
      ...{ beneficiary: { id, name: SPOUSE.name, relation: 'spouse' }, state: 'checked_in' },
      slot: await people.slot(hospital, {
        service: 'MED-CHECKUP',
        startsAt: hours(-1),
        cancelUntil: hours(-2),
      }),
    });
    const [mine] = good(await as(spouse).post(`/me/memberships/${id}/withdraw_consent`)).items;
    expect(mine).toMatchObject({ consent: null, actions: ['consent', 'unlink'] });
    expect(good(await as(holder).get(`/service-requests/${early}`)).state).toBe('cancelled');
    expect(good(await as(holder).get(`/service-requests/${late.id}`)).state).toBe('checked_in');
    expect(codes(await ask(holder, id))).toEqual(['consent_missing']);
    const [used] = await database.query(
      `SELECT coalesce(sum(used), 0)::int AS n FROM quota_use WHERE holder_id = $1`,
      [holder.id],
    );
    expect(used).toEqual({ n: 0 });
    const [event] = await database.query(
      `SELECT data->'cancelled' AS cancelled, actor_id FROM event WHERE type = 'dependant.consent_withdrawn'
        AND subject_id = $1`,
      [holder.id],
    );
    expect(event).toEqual({ cancelled: 1, actor_id: spouse.id });
  });

  test('is not taken on a consent given as somebody else', async () => {
    const holder = await people.holder({ tier: 'A' });
    const { id } = await people.dependant(holder, { relation: 'spouse', age: 35 });
    expect((await ask(holder, id)).status).toBe(201);
    good(await as(holder).patch(`/me/dependants/${id}`, { name: '另一人' }));
    expect(codes(await ask(holder, id))).toEqual(['consent_missing']);
  });
});

describe('an invitation', () => {
  test('goes by a letter, says the same of every address, and is bounded a day', async () => {
    const { holder, id } = await withSpouse();
    const { email } = await people.person();
    const known = good(await as(holder).post(`/me/dependants/${id}/invite`, { email }));
    const unknown = good(
      await as(holder).post(`/me/dependants/${id}/invite`, { email: 'nobody@example.org' }),
    );
    expect(known.invitation).toEqual({ email, expiresAt: expect.any(String) });
    expect(Object.keys(unknown).sort()).toEqual(Object.keys(known).sort());
    expect(unknown.actions).toEqual(known.actions);
    const kept = await database.query(
      `SELECT i.state, i.email, count(d.id)::int AS letters FROM family_invitation i
        LEFT JOIN notification_delivery d ON d.invitation_id = i.id WHERE i.dependant_id = $1
        GROUP BY i.id ORDER BY i.id`,
      [id],
    );
    expect(kept).toEqual([
      { state: 'withdrawn', email: null, letters: 1 },
      { state: 'open', email: 'nobody@example.org', letters: 1 },
    ]);
    const more = await Promise.all(
      Array.from({ length: 5 }, () => as(holder).post(`/me/dependants/${id}/invite`, { email })),
    );
    expect(more.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
    expect(Number(more.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeLessThanOrEqual(
      86_400,
    );
  });

  test('needs an adult whose number is known', async () => {
    const holder = await people.holder();
    for (const fields of [{ age: 10 }, { relation: 'spouse', age: 35 }] as const) {
      const { id } = await people.dependant(holder, fields);
      const answer = await as(holder).post(`/me/dependants/${id}/invite`, { email: 'a@example.org' });
      problem(answer, 409, 'dependant.action_not_allowed');
    }
  });

  test('links whoever knows name and number, once', async () => {
    const { holder, id } = await withSpouse();
    const token = await invite(holder, id);
    const [spouse, other] = [await people.person(), await people.person()];
    expect(good(await caller(api.url).post('/family-invitations/look', { token }))).toEqual({
      ...{ holderName: holder.name, relation: 'spouse', expiresAt: expect.any(String) },
    });
    problem(await accept(holder, token), 422, 'invitation.own');
    problem(await accept(spouse, token, { name: '别人' }), 422, 'invitation.identity_mismatch');
    const number = residentIdentityNumber(BORN, 78);
    problem(await accept(spouse, token, { identityNumber: number }), 422, 'invitation.identity_mismatch');
    await people.profile(other, { birthDate: BORN, identityNumber: number });
    problem(await accept(other, token), 422, 'invitation.identity_mismatch');
    expect(good(await accept(spouse, token)).items).toMatchObject([
      { id, holderName: holder.name, relation: 'spouse', consent: null, actions: ['consent', 'unlink'] },
    ]);
    problem(await accept(spouse, token), 422, 'invitation.invalid');
    problem(await caller(api.url).post('/family-invitations/look', { token }), 422, 'invitation.invalid');
    const [mine] = good(await as(holder).get('/me/dependants')).items;
    expect(mine).toMatchObject({ linkedAt: expect.any(String), actions: ['unlink', 'remove'] });
    problem(await as(holder).patch(`/me/dependants/${id}`, { name: 'X' }), 409, 'dependant.linked');
  });

  test.each([
    ['withdrawn', `UPDATE family_invitation SET state = 'withdrawn', email = NULL, ended_at = now()`],
    ['over', `UPDATE family_invitation SET created_at = created_at - interval '8 days', expires_at = now()`],
  ])('that is %s works no more', async (_, sql) => {
    const { holder, id } = await withSpouse();
    const token = await invite(holder, id);
    await database.query(`${sql} WHERE dependant_id = $1`, [id]);
    problem(await accept(await people.person(), token), 422, 'invitation.invalid');
  });

  test('is not guessed at', async () => {
    const { holder, id } = await withSpouse();
    const token = await invite(holder, id);
    const stranger = await people.person();
    const answers: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      answers.push((await accept(stranger, token, { name: `别人${tries}` })).status);
    }
    expect(new Set(answers)).toEqual(new Set([422, 429]));
    problem(await accept(stranger, links.seal(randomUUID(), 'family invitation')), 422, 'invitation.invalid');
    problem(await accept(stranger, 'AAAA'), 422, 'invitation.invalid');
  });

  test('accepted by several at once links one of them', async () => {
    const { holder, id } = await withSpouse();
    const token = await invite(holder, id);
    const several = await Promise.all(Array.from({ length: 6 }, () => people.person()));
    const answers = await Promise.all(several.map((one) => accept(one, token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422, 422]);
    const winner = several[answers.findIndex(({ status }) => status === 200)];
    expect(await database.query('SELECT linked_account_id AS id FROM dependant WHERE id = $1', [id])).toEqual(
      [{ id: winner?.id }],
    );
  });
});

describe('somebody who is linked', () => {
  test('sees what was asked for on his or her behalf and nothing else of the holder', async () => {
    const { holder, id, spouse } = await linked();
    const { id: theirs } = good(await ask(holder, id), 201);
    const child = await people.dependant(holder);
    const { id: childs } = good(await ask(holder, child.id), 201);
    const { items } = good(await as(spouse).get(`/me/memberships/${id}/requests`));
    expect(items).toMatchObject([{ id: theirs, service: 'MED-FASTTRACK', state: 'confirmed' }]);
    expect(JSON.stringify(items)).not.toContain(holder.card.number);
    for (const path of [
      `/service-requests/${theirs}`,
      `/service-requests/${theirs}/messages`,
      `/service-requests/${childs}`,
      `/me/memberships/${child.id}/requests`,
    ]) {
      expect((await as(spouse).get(path)).status).toBe(404);
    }
    expect(good(await as(spouse).get('/service-requests')).items).toEqual([]);
    expect(good(await as(spouse).get('/me/dependants')).items).toEqual([]);
    problem(
      await as(holder).post(`/me/dependants/${id}/withdraw_consent`),
      409,
      'dependant.action_not_allowed',
    );
    problem(await as(await people.person()).get(`/me/memberships/${id}/requests`), 404, 'resource.not_found');
  });

  test('is told when the number was looked at', async () => {
    const { id, spouse } = await linked();
    const manager = await people.staff('service_manager');
    const body = { subject: id, field: 'identity_number', reason: '核对家属身份' };
    expect(good(await as(manager).post('/personal-data-reveals', body), 201)).toMatchObject({
      ...{ accountId: spouse.id, value: NUMBER },
    });
    expect(good(await as(spouse).get('/me/personal-data-reveals')).items).toMatchObject([
      { dependantId: id },
    ]);
    const [look] = good(await as(spouse).get('/me/personal-data-reveals')).items;
    const complaint = { revealId: look.id, text: '查看事由不明。' };
    good(await as(spouse).post('/complaints', complaint), 201);
    problem(await as(await people.applicant()).post('/complaints', complaint), 404, 'resource.not_found');
  });

  test.each(['spouse', 'holder'] as const)('is parted by the %s, and the consent ends', async (by) => {
    const { holder, id, spouse } = await linked();
    const { id: requestId } = good(await ask(holder, id), 201);
    const path = by === 'spouse' ? `/me/memberships/${id}/unlink` : `/me/dependants/${id}/unlink`;
    expect((await as(by === 'spouse' ? spouse : holder).post(path)).status).toBeLessThan(300);
    expect(good(await as(spouse).get('/me/memberships')).items).toEqual([]);
    expect(good(await as(holder).get(`/service-requests/${requestId}`)).state).toBe('cancelled');
    expect(codes(await ask(holder, id))).toEqual(['consent_missing']);
  });

  test('who parts or withdraws while requests come in leaves none of them alive', async () => {
    for (const path of ['unlink', 'withdraw_consent']) {
      const { holder, id, spouse } = await linked();
      const slot = await people.slot(hospital, {
        service: 'MED-FASTTRACK',
        capacity: 50,
        startsAt: hours(96),
      });
      const body = { service: 'MED-FASTTRACK', beneficiaryId: id, slotId: slot.id };
      const submits = Array.from({ length: 12 }, () =>
        as(holder).post('/service-requests', body, { key: randomUUID() }),
      );
      const parting = as(spouse).post(`/me/memberships/${id}/${path}`);
      const answers = await Promise.all(submits);
      expect((await parting).status).toBeLessThan(300);
      expect(answers.filter(({ status }) => ![201, 409, 422].includes(status))).toEqual([]);
      const [state] = await database.query(
        `SELECT (SELECT count(*)::int FROM service_request WHERE beneficiary_id = $1 AND ended_at IS NULL) AS live,
          (SELECT taken FROM slot WHERE id = $2) AS taken,
          (SELECT coalesce(sum(used), 0)::int FROM quota_use WHERE holder_id = $3) AS used`,
        [id, slot.id, holder.id],
      );
      expect(state).toEqual({ live: 0, taken: 0, used: 0 });
    }
  });
});

describe('the erasure of', () => {
  test.each(['spouse', 'holder'] as const)(
    'the %s leaves neither number nor name nor document',
    async (erased) => {
      const { holder, id, spouse } = await linked();
      good(await ask(holder, id), 201);
      good(await as(spouse).post(`/me/memberships/${id}/withdraw_consent`));
      const person = erased === 'spouse' ? spouse : holder;
      await database.query(
        `INSERT INTO erasure (account_id, state, requested_by, requested_at, decided_by, decided_at)
        VALUES ($1, 'carried_out', $1, now(), $2, now())`,
        [person.id, (await people.staff('administrator')).id],
      );
      await database.query(`SELECT erase_person(e.id, 'none') FROM erasure e WHERE e.account_id = $1`, [
        person.id,
      ]);
      const [left] = await database.query(
        `SELECT d.name, d.identity_number, d.identity_index, d.linked_account_id, r.beneficiary_name,
          (SELECT count(*)::int FROM dependant_key k WHERE k.dependant_id = d.id) AS keys
        FROM dependant d JOIN service_request r ON r.beneficiary_id = d.id WHERE d.id = $1`,
        [id],
      );
      expect(left).toEqual({
        ...{ name: '—', beneficiary_name: '—', identity_number: null, identity_index: null },
        ...{ linked_account_id: null, keys: 0 },
      });
      const answers = await database.query('SELECT 1 FROM idempotency_key WHERE body LIKE $1', [`%${id}%`]);
      expect(answers).toEqual([]);
    },
  );
});
