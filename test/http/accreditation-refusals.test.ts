import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People } from '../support/people.js';
import { Desk, PROFESSOR } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  desk = new Desk(caller(api.url), people);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const begin = (claims: unknown, more: object = {}) => ({ track: 'research', claims, ...more });
const claim = (change: object) => ({ ...PROFESSOR, ...change });

describe('beginning an application', () => {
  test('needs a profile', async () => {
    const nobody = await people.person();
    problem(await desk.as(nobody).post(PATH, begin([PROFESSOR])), 422, 'profile.missing');
  });

  test('needs somebody who is signed in', async () => {
    problem(await desk.guest.post(PATH, begin([])), 401, 'auth.required');
    problem(await desk.guest.get(PATH), 401, 'auth.required');
  });

  test.each([
    ['an unknown criterion', [claim({ criterion: 'Z-NOTHING' })], '/claims/0/criterion', 'unknown_criterion'],
    ['a criterion claimed twice', [PROFESSOR, PROFESSOR], '/claims/1/criterion', 'claimed_twice'],
    [
      'a fact that is missing',
      [claim({ facts: { professionalTitle: 'professor' } })],
      '/claims/0/facts/yearsInProvince',
      'missing',
    ],
    [
      'a fact of another type',
      [claim({ facts: { ...PROFESSOR.facts, yearsInProvince: '6' } })],
      '/claims/0/facts/yearsInProvince',
      'wrong_type',
    ],
    [
      'a choice that is none',
      [claim({ facts: { ...PROFESSOR.facts, professionalTitle: 'dean' } })],
      '/claims/0/facts/professionalTitle',
      'not_an_option',
    ],
    [
      'a fact that nobody asks for',
      [claim({ facts: { ...PROFESSOR.facts, 'a/b': 1 } })],
      '/claims/0/facts/a~1b',
      'unknown_fact',
    ],
  ])('refuses %s and says where', async (_, claims, pointer, code) => {
    const applicant = await people.applicant();
    const refusal = problem(
      await desk.as(applicant).post(PATH, begin(claims)),
      422,
      'application.claims_invalid',
    );
    expect(refusal.errors).toEqual([{ pointer, code, message: expect.any(String) }]);
    expect(good(await desk.as(applicant).get(PATH)).items).toEqual([]);
  });

  test.each([
    ['no track', { claims: [] }, '/track'],
    ['an unknown track', { track: 'magic', claims: [] }, '/track'],
    ['no claims', { track: 'local' }, '/claims'],
    ['an unknown field', begin([], { state: 'accredited' }), '/state'],
    ['an unknown field of a claim', begin([claim({ tier: 'A' })]), '/claims/0/tier'],
    ['facts that are a list', begin([claim({ facts: [] })]), '/claims/0/facts'],
    ['too many claims', begin(Array.from({ length: 21 }, () => PROFESSOR)), '/claims'],
  ])('refuses a body with %s', async (_, body, pointer) => {
    const applicant = await people.applicant();
    const refusal = problem(await desk.as(applicant).post(PATH, body), 400, 'body.invalid');
    expect(refusal.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('is refused while another is under way, however many begin at once', async () => {
    const applicant = await people.applicant();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => desk.as(applicant).post(PATH, begin([PROFESSOR]))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    problem(await desk.as(applicant).post(PATH, begin([])), 409, 'application.one_open');
  });
});

describe('changing a draft', () => {
  test('keeps the evidence of claims that stay and drops that of claims that go', async () => {
    const applicant = await people.applicant();
    const id = await desk.complete(applicant);
    const before = good(await desk.as(applicant).get(`${PATH}/${id}`));
    const doctor = {
      criterion: 'D-SENIOR-ENGINEER',
      statement: 'x',
      facts: await factsFor('D-SENIOR-ENGINEER'),
    };
    const changed = good(
      await desk
        .as(applicant)
        .patch(
          `${PATH}/${id}`,
          { track: 'engineering', claims: [doctor, claim({ statement: '改写' })] },
          { ifMatch: before.version },
        ),
    );
    expect(changed.track).toBe('engineering');
    expect(changed.claims.map((kept: { criterion: { code: string } }) => kept.criterion.code)).toEqual([
      'D-SENIOR-ENGINEER',
      PROFESSOR.criterion,
    ]);
    expect(changed.claims[1]).toMatchObject({ id: before.claims[0].id, statement: '改写' });
    expect(changed.claims[1].evidence).toHaveLength(3);

    const stale = { ifMatch: before.version };
    problem(await desk.as(applicant).patch(`${PATH}/${id}`, { claims: [] }, stale), 412, 'version.stale');
    const bare = good(await desk.as(applicant).patch(`${PATH}/${id}`, { claims: [] }));
    expect(bare.claims).toEqual([]);
    const left = await database.query('SELECT FROM evidence WHERE application_id = $1', [id]);
    expect(left).toEqual([]);
  });

  test('is over once it is submitted', async () => {
    const applicant = await people.applicant();
    const id = await desk.submitted(applicant);
    problem(
      await desk.as(applicant).patch(`${PATH}/${id}`, { track: 'local' }),
      409,
      'application.not_editable',
    );
  });

  test('is nobody else’s', async () => {
    const { applicant, reviewer } = await desk.cast();
    const id = await desk.submitted(applicant);
    problem(await desk.as(reviewer).patch(`${PATH}/${id}`, { track: 'local' }), 403, 'access.forbidden');
  });
});

describe('submitting', () => {
  test('names everything that is missing', async () => {
    const applicant = await people.applicant();
    const { id } = await desk.draft(applicant);
    const refusal = problem(await desk.act(applicant, id, 'submit'), 422, 'application.incomplete');
    expect(refusal.reasons).toHaveLength(3);
    expect(refusal.reasons[0]).toEqual({
      code: 'evidence_missing',
      message: expect.stringMatching(
        /^“Full senior title in research or higher education” lacks a document: /,
      ),
      clause: 'Ref. 4.1',
    });
    good(await desk.as(applicant).patch(`${PATH}/${id}`, { claims: [] }));
    const bare = problem(await desk.act(applicant, id, 'submit'), 422, 'application.incomplete');
    expect(bare.reasons).toEqual([{ code: 'claims_made', message: 'Make at least one claim.' }]);
  });

  test('takes no body, and a version that is stale is refused', async () => {
    const applicant = await people.applicant();
    const id = await desk.complete(applicant);
    problem(await desk.act(applicant, id, 'submit', { state: 'accredited' }), 400, 'body.invalid');
    const stale = await desk.as(applicant).post(`${PATH}/${id}/submit`, {}, { ifMatch: 99 });
    problem(stale, 412, 'version.stale');
    problem(await desk.act(applicant, id, 'resubmit'), 409, 'application.action_not_allowed');
    good(await desk.act(applicant, id, 'submit'));
    problem(await desk.act(applicant, id, 'submit'), 409, 'application.action_not_allowed');
  });
});

describe('who may decide', () => {
  test('only the roles that the route names', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const manager = await people.staff('service_manager');
    const id = await desk.submitted(applicant);
    const recommendation = { tier: 'D', reason: 'x' };
    problem(await desk.act(applicant, id, 'claim'), 403, 'access.forbidden');
    problem(await desk.act(approver, id, 'claim'), 403, 'access.forbidden');
    problem(await desk.act(manager, id, 'claim'), 403, 'access.forbidden');
    problem(await desk.act(approver, id, 'recommend', recommendation), 403, 'access.forbidden');
    problem(await desk.act(reviewer, id, 'publish'), 403, 'access.forbidden');
    problem(await desk.act(reviewer, id, 'accredit'), 403, 'access.forbidden');
    problem(await desk.act(reviewer, id, 'submit'), 409, 'application.action_not_allowed');
    problem(await desk.act(reviewer, id, 'withdraw'), 403, 'access.forbidden');
  });

  test('nothing before its time', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const id = await desk.submitted(applicant);
    problem(await desk.act(approver, id, 'publish'), 409, 'application.action_not_allowed');
    problem(await desk.act(approver, id, 'accredit'), 409, 'application.action_not_allowed');
    // The portal itself may send it back from here, which gives nobody a right and takes none away.
    problem(await desk.act(reviewer, id, 'return', { reason: 'x' }), 409, 'application.action_not_allowed');
    problem(
      await desk.act(reviewer, id, 'recommend', { tier: 'D', reason: 'x' }),
      409,
      'application.action_not_allowed',
    );
    good(await desk.act(reviewer, id, 'claim'));
    problem(await desk.act(approver, id, 'return', { reason: 'x' }), 403, 'access.forbidden');
    problem(await desk.act(reviewer, id, 'recommend', { tier: 'Z', reason: 'x' }), 400, 'body.invalid');
    problem(await desk.act(reviewer, id, 'recommend', { tier: 'D' }), 400, 'body.invalid');
  });

  test('not the one who reviewed it, though the same account holds both roles', async () => {
    const applicant = await people.applicant();
    const both = await people.person({ roles: ['reviewer', 'approver'] });
    const id = await desk.recommended(applicant, both);
    expect(good(await desk.as(both).get(`${PATH}/${id}`)).actions).toEqual([]);
    for (const [action, body] of [
      ['publish', {}],
      ['return', { reason: 'x' }],
      ['reject', { reasonCode: 'other', reason: 'x' }],
    ] as const) {
      const refusal = problem(await desk.act(both, id, action, body), 403, 'application.four_eyes');
      expect(refusal.reasons).toEqual([
        { code: 'reviewed_by_another', message: expect.stringMatching(/second pair of eyes/) },
      ]);
    }
    const approver = await people.staff('approver');
    good(await desk.act(approver, id, 'publish'));
    await database.query('UPDATE accreditation_application SET notice_until = $2 WHERE id = $1', [
      id,
      day(-1),
    ]);
    problem(await desk.act(both, id, 'accredit'), 403, 'application.four_eyes');
    good(await desk.act(approver, id, 'accredit'));
  });

  test('not about himself or herself', async () => {
    const insider = await people.applicant({ roles: ['reviewer', 'approver'] });
    const reviewer = await people.staff('reviewer');
    const id = await desk.submitted(insider);
    const refusal = problem(await desk.act(insider, id, 'claim'), 403, 'application.four_eyes');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'not_about_me' })]);
    good(await desk.act(reviewer, id, 'claim'));
    good(await desk.act(reviewer, id, 'recommend', { tier: 'D', reason: 'x' }));
    problem(await desk.act(insider, id, 'publish'), 403, 'application.four_eyes');
    const own = good(await desk.as(insider).get(`${PATH}/${id}`));
    expect(own).toMatchObject({ mine: true, recommendedTier: null, assignee: null, actions: ['withdraw'] });
  });

  test('only the reviewer who claimed it', async () => {
    const { applicant, reviewer } = await desk.cast();
    const other = await people.staff('reviewer');
    const id = await desk.inReview(applicant, reviewer);
    const refusal = problem(await desk.act(other, id, 'return', { reason: 'x' }), 403, 'access.forbidden');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'assigned_to_me' })]);
    expect(good(await desk.as(other).get(`${PATH}/${id}`)).actions).toEqual([]);
  });
});

describe('at the same moment', () => {
  test('of several reviewers who claim, exactly one gets it', async () => {
    const applicant = await people.applicant();
    const id = await desk.submitted(applicant);
    const reviewers = await Promise.all(Array.from({ length: 5 }, () => people.staff('reviewer')));
    const answers = await Promise.all(reviewers.map((reviewer) => desk.act(reviewer, id, 'claim')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const claims = await database.query(
      `SELECT actor_id FROM event WHERE subject_id = $1 AND type = 'application.claimed'`,
      [id],
    );
    expect(claims).toHaveLength(1);
  });

  test('of several who accredit, exactly one does, and there is one card', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const others = await Promise.all(Array.from({ length: 3 }, () => people.staff('approver')));
    const id = await desk.onNotice(applicant, reviewer, approver);
    await database.query('UPDATE accreditation_application SET notice_until = $2 WHERE id = $1', [
      id,
      day(-1),
    ]);
    const answers = await Promise.all(
      [approver, approver, ...others].map((person) => desk.act(person, id, 'accredit')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(await database.query('SELECT FROM card WHERE holder_id = $1', [applicant.id])).toHaveLength(1);
    const decisions = `SELECT FROM decision WHERE application_id = $1 AND action = 'accredit'`;
    expect(await database.query(decisions, [id])).toHaveLength(1);
  });

  test('of a withdrawal and an accreditation, one holds', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const id = await desk.onNotice(applicant, reviewer, approver);
    await database.query('UPDATE accreditation_application SET notice_until = $2 WHERE id = $1', [
      id,
      day(-1),
    ]);
    const answers = await Promise.all([
      desk.act(applicant, id, 'withdraw'),
      desk.act(approver, id, 'accredit'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const cards = await database.query('SELECT FROM card WHERE holder_id = $1', [applicant.id]);
    expect(cards).toHaveLength(answers[1].status === 200 ? 1 : 0);
  });
});

/** Facts that an engineer's criterion takes, read from the catalogue. */
async function factsFor(code: string): Promise<Record<string, unknown>> {
  const { items } = good(await desk.guest.get('/criteria'));
  const criterion = items.find((item: { code: string }) => item.code === code);
  return Object.fromEntries(
    criterion.requirements.map(
      (requirement: { fact: string; type: string; options: { value: string }[] }) => [
        requirement.fact,
        { number: 3, boolean: true, date: '2024-05-15', choice: requirement.options[0]?.value }[
          requirement.type
        ],
      ],
    ),
  );
}
