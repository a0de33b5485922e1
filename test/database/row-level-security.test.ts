import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GUEST, system, type Actor } from '#database/actor.js';
import type { Transactions } from '#database/transactions.js';
import { GRANTED_ROLES, type Role } from '#domain/accounts/roles.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People } from '../support/people.js';
import { appTransactions } from './app-transactions.js';
import { setScene, type Scene } from '../support/scene.js';

const BOTH = ['anna', 'boris'];
const ANNA = ['anna'];
const BORIS = ['boris'];

/** Who sees whose rows. Who is not named sees none; Anna and Boris see their own, but for `NOBODYS`. */
const SEES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  profile: { reviewer: BOTH, approver: BOTH, service_manager: BOTH, system: BOTH },
  // Who may reveal a number opens its key.
  person_key: { reviewer: BOTH, approver: BOTH, service_manager: BOTH, system: BOTH },
  dependant: { service_manager: BOTH, system: BOTH },
  // Families are the service office's matter. Their keys open where a number is revealed.
  dependant_consent: { service_manager: BOTH, system: BOTH },
  dependant_key: { service_manager: BOTH, system: BOTH },
  family_invitation: { system: BOTH },
  password_reset: { system: BOTH },
  email_change: { system: BOTH },
  card: { service_manager: BOTH, approver: BOTH, auditor: BOTH, system: BOTH },
  card_step: { service_manager: BOTH, auditor: BOTH, system: BOTH },
  card_renewal: { service_manager: BOTH, auditor: BOTH, system: BOTH },
  card_print: { auditor: BOTH, system: BOTH },
  // Where a card stands in a list would tell a reader of the list how it stands.
  card_status: { system: BOTH },
  credential_offer: { system: BOTH },
  wallet_copy: { system: BOTH },
  // What Anna's and Boris's agencies ask wallets is the agencies' to see.
  wallet_request: { hospital: ANNA, airport: BORIS, system: BOTH },
  card_verification: { hospital: ANNA, airport: BORIS, auditor: BOTH, system: BOTH },
  // Anna's program is the hospital's, Boris's the airport's; their tokens are nobody's to see.
  agency_client: {
    ...{ hospital: ANNA, airport: BORIS },
    ...{ administrator: BOTH, service_manager: BOTH, auditor: BOTH, system: BOTH },
  },
  agency_client_credential: {
    ...{ hospital: ANNA, airport: BORIS },
    ...{ administrator: BOTH, service_manager: BOTH, auditor: BOTH, system: BOTH },
  },
  agency_client_usage: {
    ...{ hospital: ANNA, airport: BORIS },
    ...{ administrator: BOTH, service_manager: BOTH, auditor: BOTH, system: BOTH },
  },
  agency_client_token: { system: BOTH },
  // Of the account as which a program acts.
  sandbox_card: { system: BOTH },
  // Boris's application is a draft, which is nobody's matter but his.
  accreditation_application: { reviewer: ANNA, approver: ANNA, auditor: ANNA, system: BOTH },
  claim: { reviewer: ANNA, approver: ANNA, auditor: ANNA, system: BOTH },
  evidence: { reviewer: ANNA, approver: ANNA, system: BOTH },
  evidence_promise: { reviewer: ANNA, approver: ANNA, system: BOTH },
  decision: { reviewer: ANNA, approver: ANNA, auditor: ANNA, system: BOTH },
  erasure: { administrator: BOTH, auditor: BOTH, system: BOTH },
  objection: { approver: BOTH, auditor: BOTH, system: BOTH },
  appeal: { reviewer: ANNA, approver: ANNA, auditor: ANNA, system: BOTH },
  application_submission: { reviewer: ANNA, approver: ANNA, system: BOTH },
  // A hospital sees the requests that were sent to it, an airport those that were sent there.
  service_request: { hospital: ANNA, airport: BORIS, service_manager: BOTH, auditor: BOTH, system: BOTH },
  // An agency sees what it was asked about: Anna's complaint was forwarded, Boris's was not.
  complaint: { hospital: ANNA, service_manager: BOTH, auditor: BOTH, system: BOTH },
  request_file: { hospital: ANNA, airport: BORIS, system: BOTH },
  // Whoever made the request sees no note on it.
  request_note: { hospital: ANNA, airport: BORIS, service_manager: BOTH, auditor: BOTH, system: BOTH },
  request_routing: { hospital: ANNA, airport: BORIS, service_manager: BOTH, auditor: BOTH, system: BOTH },
  booking_reminder: { hospital: ANNA, airport: BORIS, service_manager: BOTH, auditor: BOTH, system: BOTH },
  request_message: { hospital: ANNA, airport: BORIS, service_manager: BOTH, auditor: BOTH, system: BOTH },
  // The service office and the auditors need none of the files.
  request_document: { hospital: ANNA, airport: BORIS, system: BOTH },
  notification: { system: BOTH },
  policy_version: { service_manager: BOTH, auditor: BOTH, system: BOTH },
  policy_rehearsal: { service_manager: BOTH, auditor: BOTH, system: BOTH },
  slot_hold: { service_manager: BOTH, auditor: BOTH, system: BOTH },
  waiting_entry: { service_manager: BOTH, auditor: BOTH, system: BOTH },
  // Whoever looks after what could not be delivered sees no address and no text in it.
  notification_delivery: { administrator: BOTH, service_manager: BOTH, system: BOTH },
  notification_preference: { system: BOTH },
  work_digest: { system: BOTH },
  // What an agency's own system is told is the agency's to see; administrators see what does not arrive.
  webhook_endpoint: { hospital: ANNA, airport: BORIS, administrator: BOTH, system: BOTH },
  webhook_message: { hospital: ANNA, airport: BORIS, administrator: BOTH, system: BOTH },
  webhook_attempt: { hospital: ANNA, airport: BORIS, administrator: BOTH, system: BOTH },
  // Files of people are the administrators' matter; their rows, while they wait, are nobody's but the portal's.
  accreditation_import: { administrator: BOTH, auditor: BOTH, system: BOTH },
  import_problem: { administrator: BOTH, auditor: BOTH, system: BOTH },
  import_row: { system: BOTH },
  // A seal is nobody's, and the inspection's to see.
  event_seal: { auditor: BOTH, system: BOTH },
  // Whoever looked sees his or her own looks.
  personal_data_reveal: { auditor: BOTH, system: BOTH },
  // Whoever is on a roster may see what it says of him or her.
  roster_entry: { administrator: BOTH, reviewer: BOTH, system: BOTH },
  // Whom a use was given back for, and why, is the office's matter and the holder's.
  quota_entry: { service_manager: BOTH, auditor: BOTH, system: BOTH },
  // Counters go with the requests: of the same holder and service.
  quota_use: { hospital: ANNA, airport: BORIS, service_manager: BOTH, auditor: BOTH, system: BOTH },
};

/** Tables of which people see no row of their own. */
const NOBODYS = [
  ...['accreditation_import', 'import_problem', 'import_row', 'request_note'],
  ...['agency_client', 'agency_client_credential', 'agency_client_usage', 'agency_client_token'],
  ...['webhook_endpoint', 'webhook_message', 'webhook_attempt', 'wallet_request', 'event_seal'],
];

/** The column that says whose a row is, where there is one. */
const OWNER: Readonly<Record<string, string>> = {
  profile: 'account_id',
  person_key: 'account_id',
  dependant: 'account_id',
  card: 'holder_id',
  accreditation_application: 'applicant_id',

  service_request: 'holder_id',
  notification: 'account_id',
  notification_delivery: 'account_id',
  notification_preference: 'account_id',
  work_digest: 'account_id',
};

/** What is published is everybody's to read. */
const ONLY: Readonly<Record<string, string>> = {
  policy_version: `WHERE state = 'draft'`,
  // Beside the one of the card stands that of its copy.
  card_status: 'WHERE copy_id IS NULL',
};
/** The column that tells the rows of a table apart, where it is not the id. */
const KEYS: Readonly<Record<string, string>> = {
  agency_client_token: 'client_id',
  agency_client_usage: 'client_id',
  booking_reminder: 'request_id',
  card_status: 'card_id',
  profile: 'account_id',
  notification_preference: 'account_id',
  person_key: 'account_id',
  dependant_key: 'dependant_id',
  quota_use: 'holder_id',
  import_row: 'import_id',
};

const STRANGER = '01900000-0000-7000-8000-000000000001';
const VIEWERS = ['anna', 'boris', 'stranger', 'guest', 'hospital', 'airport', 'system', ...staffRoles()];

let database: TestDatabase;
let transactions: Transactions;
let close: () => Promise<void>;
let scene: Scene;
beforeAll(async () => {
  database = await testDatabase();
  scene = await setScene(database, new People(database));
  ({ transactions, close } = await appTransactions(database));
});
afterAll(async () => {
  await close();
  await database.drop();
});

describe('rows are seen by those whom they concern', () => {
  test('and every table that has such a rule is in this test', async () => {
    const tables = await database.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace`,
    );
    expect(tables.map(({ relname }) => relname).sort()).toEqual(Object.keys(SEES).sort());
  });

  const cases = Object.keys(SEES).flatMap((table) => VIEWERS.map((viewer) => [table, viewer] as const));
  test.each(cases)('%s by %s', async (table, viewer) => {
    const isOwn = BOTH.includes(viewer) && !NOBODYS.includes(table);
    const expected = isOwn ? [viewer] : (SEES[table]?.[viewer] ?? []);
    expect(await seen(table, actorFor(viewer))).toEqual(expected);
  });
});

describe('rows are changed by nobody who does not see them', () => {
  test.each(Object.keys(OWNER))('%s of another', async (table) => {
    const column = OWNER[table]!;
    const changed = await transactions.run(actorFor('anna'), (tx) =>
      tx.manager.query<[unknown[], number]>(
        `UPDATE ${table} SET ${column} = ${column} WHERE ${column} = $1`,
        [scene.boris.id],
      ),
    );
    expect(changed[1]).toBe(0);
  });

  test.each(Object.keys(OWNER))('%s of her own, made over to another', async (table) => {
    const column = OWNER[table]!;
    const giving = transactions.run(actorFor('anna'), (tx) =>
      tx.manager.query(`UPDATE ${table} SET ${column} = $2 WHERE ${column} = $1`, [
        scene.anna.id,
        scene.boris.id,
      ]),
    );
    await expect(giving).rejects.toMatchObject({ code: '42501' });
  });

  test('a dependant added in the name of another', async () => {
    const adding = transactions.run(actorFor('anna'), (tx) =>
      tx.manager.query(
        `INSERT INTO dependant (account_id, relation, name, birth_date) VALUES ($1, 'child', 'X', '2020-01-01')`,
        [scene.boris.id],
      ),
    );
    await expect(adding).rejects.toMatchObject({ code: '42501' });
  });
});

/** Whose of the rows in a table an actor sees, by the rows' ids. */
async function seen(table: string, actor: Actor): Promise<string[]> {
  const key = KEYS[table] ?? 'id';
  const found = await transactions.run(actor, (tx) =>
    tx.manager.query<{ id: string }[]>(`SELECT ${key} AS id FROM ${table} ${ONLY[table] ?? ''}`),
  );
  const ids = scene.rows[table]!;
  return found.map(({ id }) => (id === ids.anna ? 'anna' : id === ids.boris ? 'boris' : id)).sort();
}

function actorFor(viewer: string): Actor {
  const account = (accountId: string, roles: Role[], agencyId: string | null = null): Actor => ({
    ...{ kind: 'account', accountId, agencyId },
    roles: ['applicant', ...roles],
  });
  switch (viewer) {
    case 'anna':
      return account(scene.anna.id, ['holder']);
    case 'boris':
      return account(scene.boris.id, ['holder']);
    case 'stranger':
      return account(STRANGER, ['holder']);
    case 'hospital':
      return account(STRANGER, ['agency_staff'], scene.hospital.id);
    case 'airport':
      return account(STRANGER, ['agency_staff'], scene.airport.id);
    case 'guest':
      return GUEST;
    case 'system':
      return system('test');
    default:
      return account(STRANGER, [viewer as Role]);
  }
}

function staffRoles(): readonly Role[] {
  return GRANTED_ROLES.filter((role) => role !== 'agency_staff');
}
