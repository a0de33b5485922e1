import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '#database/actor.js';
import type { Transactions } from '#database/transactions.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';
import { insertRow } from '../support/rows.js';
import { appTransactions } from './app-transactions.js';

type Holder = Person & { card: Card };

let database: TestDatabase;
let people: People;
let transactions: Transactions;
let close: () => Promise<void>;
let agency: Agency;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  agency = await people.agency();
  ({ transactions, close } = await appTransactions(database));
});
afterAll(async () => {
  await close();
  await database.drop();
});

interface Member {
  readonly linkedTo: number | null;
  readonly requests: number;
  readonly consent: 'own_account' | 'signed_document';
}

/** Everything that a holder's family may hold, and to whom of a few accounts each of its members is linked. */
const families: fc.Arbitrary<Member[][]> = fc.array(
  fc.array(
    fc.record({
      linkedTo: fc.option(fc.nat(2)),
      requests: fc.nat(2),
      consent: fc.constantFrom('own_account' as const, 'signed_document' as const),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 1, maxLength: 3 },
);

const SIGHT = {
  dependants: 'SELECT id FROM dependant',
  consents: 'SELECT id FROM dependant_consent',
  requests: 'SELECT id FROM service_request',
  messages: 'SELECT id FROM request_message',
  cards: 'SELECT id FROM card',
  keys: 'SELECT dependant_id AS id FROM dependant_key',
  invitations: 'SELECT id FROM family_invitation',
  profiles: 'SELECT account_id AS id FROM profile',
} as const;
type Sight = Record<keyof typeof SIGHT, string[]>;

async function sightOf(person: Person): Promise<Sight> {
  const actor: Actor = { kind: 'account', accountId: person.id, roles: ['applicant'], agencyId: null };
  return transactions.run(actor, async (tx) => {
    const seen: Partial<Sight> = {};
    for (const [name, sql] of Object.entries(SIGHT)) {
      const rows = await tx.manager.query<{ id: string }[]>(sql);
      seen[name as keyof Sight] = rows.map(({ id }) => id).sort();
    }
    return seen as Sight;
  });
}

const NOTHING: Sight = {
  ...{ dependants: [], consents: [], requests: [], messages: [] },
  ...{ cards: [], keys: [], invitations: [], profiles: [] },
};

/** Makes the family and notes what each of the accounts may see of it. */
async function make(holder: Holder, family: readonly Member[], accounts: Sight[], who: Person[]) {
  const taken = new Set<number>();
  for (const { linkedTo, requests, consent } of family) {
    const link = linkedTo !== null && !taken.has(linkedTo) ? linkedTo : null;
    if (link !== null) taken.add(link);
    const dependant = await people.dependant(holder, {
      ...{ relation: 'child', age: 30, consent: 'none' },
      ...(link !== null && { linkedTo: who[link]! }),
    });
    const { id: consentId } = await people.consent(holder, dependant, consent);
    const sight = link === null ? null : accounts[link]!;
    sight?.dependants.push(dependant.id);
    sight?.consents.push(consentId);
    for (let count = 0; count < requests; count += 1) {
      const beneficiary = { ...dependant, relation: 'child' as const };
      const { id } = await people.request(holder, agency, { beneficiary });
      await insertRow(database, 'request_message', {
        ...{ requestId: id, author: 'holder', text: '您好', writtenAt: new Date() },
      });
      sight?.requests.push(id);
    }
  }
}

test('whoever is linked sees the own place, the own consent and the own requests, in any families', async () => {
  await fc.assert(
    fc.asyncProperty(families, async (made) => {
      const who = await Promise.all([people.person(), people.person(), people.person()]);
      const expected = who.map((): Sight => structuredClone(NOTHING));
      for (const family of made) {
        const holder = await people.holder();
        await people.request(holder, agency);
        await make(holder, family, expected, who);
      }
      for (const [place, person] of who.entries()) {
        const sight = expected[place]!;
        for (const ids of Object.values(sight)) ids.sort();
        expect(await sightOf(person)).toEqual(sight);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('whoever is linked changes none of it', async () => {
  const [holder, person] = [await people.holder(), await people.person()];
  const dependant = await people.dependant(holder, { relation: 'spouse', age: 30, linkedTo: person });
  await people.request(holder, agency, { beneficiary: { ...dependant, relation: 'spouse' } });
  const actor: Actor = { kind: 'account', accountId: person.id, roles: ['applicant'], agencyId: null };
  const changed = await transactions.run(actor, async (tx) => {
    const counts: number[] = [];
    for (const sql of [
      `UPDATE dependant SET name = 'X'`,
      `UPDATE dependant_consent SET ended_at = now(), ended_by = recorded_by, end_reason = 'withdrawn'`,
      `UPDATE service_request SET place = 'X'`,
    ]) {
      const [, count] = await tx.manager.query<[unknown[], number]>(sql);
      counts.push(count);
    }
    return counts;
  });
  expect(changed).toEqual([0, 0, 0]);
});
