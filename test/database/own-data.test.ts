import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { gatherOwnData, type GatheredData } from '#features/accounts/own-data/gather-own-data.js';
import { allSections, TABLES_LEFT_OUT } from '#features/accounts/own-data/sections.js';
import { DependantVault } from '#database/dependant-vault.js';
import { IdentityVault } from '#database/identity-vault.js';
import { SnakeNaming } from '#database/snake-naming.js';
import type { Transactions } from '#database/transactions.js';
import { BlindIndex } from '#platform/blind-index.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY } from '../support/environment.js';
import { People, type Person } from '../support/people.js';
import { insertRow } from '../support/rows.js';
import { setScene, type Scene } from '../support/scene.js';
import { appTransactions } from './app-transactions.js';

const key = Buffer.from(MASTER_KEY, 'base64');
const vaultOf = <Vault>(make: new (encryption: FieldEncryption, index: BlindIndex) => Vault) =>
  new make(new FieldEncryption(key), new BlindIndex(key));
const naming = new SnakeNaming();
let database: TestDatabase;
let transactions: Transactions;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await testDatabase();
  ({ transactions, close } = await appTransactions(database));
});
afterAll(async () => {
  await close();
  await database.drop();
});

function tableOf(row: new () => object): string {
  return getMetadataArgsStorage().tables.find(({ target }) => target === row)?.name ?? row.name;
}

describe('everything that is kept about a person', () => {
  /** Tables that the document does not read and that nobody gave a reason for. */
  async function forgotten(): Promise<string[]> {
    const told = new Set(allSections().map(({ section }) => tableOf(section.row)));
    const rows = await database.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    return rows.map(({ name }) => name).filter((name) => !told.has(name) && !(name in TABLES_LEFT_OUT));
  }

  test('has every table of the database, or the reason why not', async () => {
    expect(await forgotten()).toEqual([]);
    await database.query('CREATE TABLE planted (account_id uuid REFERENCES account (id))');
    expect(await forgotten()).toEqual(['planted']);
    await database.query('DROP TABLE planted');
  });

  test('finds a person by every column that points to an account, unless it names somebody else', async () => {
    const columns = await database.query<{ name: string; column: string }>(
      `SELECT r.relname AS name, a.attname AS column FROM pg_constraint c
        JOIN pg_class r ON r.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        WHERE c.contype = 'f' AND c.confrelid = 'account'::regclass`,
    );
    const unexplained = columns.filter(({ name, column }) => {
      if (name in TABLES_LEFT_OUT) return false;
      const sections = allSections().filter(({ section }) => tableOf(section.row) === name);
      return !sections.some(({ section: { without, whose } }) =>
        Object.entries(without).some(
          ([property, reason]) =>
            naming.columnName(property, undefined) === column &&
            (reason === 'you' ? whose.includes(`row.${property}`) : ['staff', 'looks'].includes(reason)),
        ),
      );
    });
    // Whoever of two was it, a consent is read with the dependant whom it is about.
    expect(unexplained.map(({ name, column }) => `${name}.${column}`).sort()).toEqual([
      'dependant_consent.ended_by',
      'dependant_consent.recorded_by',
    ]);
  });
});

describe('the document', () => {
  let people: People;
  let scene: Scene;
  let document: GatheredData;
  let text: string;

  beforeAll(async () => {
    people = new People(database);
    scene = await setScene(database, people);
    await addWhatIsRare();
    document = await gather(scene.anna);
    text = JSON.stringify(document);
  });

  /** What of a person the scene has not. Boris keeps Anna as his family, and has texts of his own. */
  async function addWhatIsRare(): Promise<void> {
    const { anna, boris, rows } = scene;
    const inHisFamily = await people.dependant(boris, {
      relation: 'parent',
      age: 60,
      name: 'Anna B.',
      linkedTo: anna,
    });
    await people.request(boris, scene.hospital, {
      beneficiary: { ...inHisFamily, relation: 'parent' },
    });
    await insertRow(database, 'family_invitation', {
      ...{ accountId: boris.id, dependantId: inHisFamily.id, state: 'accepted', locale: 'en' },
      ...{
        invitedOn: '2026-01-05',
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + 1000),
        endedAt: new Date(),
      },
      acceptedBy: anna.id,
    });
    await insertRow(database, 'account_role', { accountId: anna.id, role: 'auditor', agencyId: null });
    await insertRow(database, 'reviewer_track', { accountId: anna.id, track: 'research' });
    await insertRow(database, 'personal_data_reveal', {
      ...{ accountId: anna.id, field: 'phone', reason: 'MARK-of-the-office', revealedBy: boris.id },
      ...{ revealedOn: '2026-01-05', revealedAt: new Date() },
    });
    const imported = await people.application(anna, { state: 'withdrawn' });
    await database.query(
      `UPDATE accreditation_application SET origin = 'import', import_id = $2, import_row = 2 WHERE id = $1`,
      [imported.id, rows['accreditation_import']?.anna],
    );
    // Of a request that is not fulfilled yet.
    await insertRow(database, 'request_file', {
      ...{
        requestId: rows['service_request']?.anna,
        author: 'agency',
        purpose: 'outcome',
        uploadedBy: boris.id,
      },
      ...{ fileName: 'MARK-of-an-outcome.pdf', mediaType: 'application/pdf', sizeBytes: 1 },
      ...{ sha256: 'c'.repeat(64), uploadedAt: new Date() },
    });
    const mark = `MARK-of-Boris ${boris.name}`;
    await database.query('UPDATE claim SET statement = $2 WHERE id = $1', [rows['claim']?.boris, mark]);
    await database.query('UPDATE evidence SET file_name = $2 WHERE id = $1', [rows['evidence']?.boris, mark]);
    await database.query('UPDATE complaint SET text = $2 WHERE id = $1', [rows['complaint']?.boris, mark]);
    await database.query('UPDATE dependant SET name = $2 WHERE id = $1', [rows['dependant']?.boris, mark]);
    await database.query('UPDATE service_request SET details = $2 WHERE id = $1', [
      rows['service_request']?.boris,
      { mark },
    ]);
  }

  function gather(person: Person): Promise<GatheredData> {
    const actor = {
      kind: 'account',
      accountId: person.id,
      roles: ['applicant', 'holder'],
      agencyId: null,
    } as const;
    return transactions.onSnapshot(actor, (tx) =>
      gatherOwnData({
        tx,
        me: person.id,
        identities: vaultOf(IdentityVault),
        dependants: vaultOf(DependantVault),
      }),
    );
  }

  test('has something in each part for somebody of whom everything is kept', () => {
    expect(document.parts.filter(({ rows }) => rows === 0).map(({ part }) => part)).toEqual([]);
    expect(document.parts.every(({ complete }) => complete)).toBe(true);
  });

  test('opens the numbers that are kept sealed', () => {
    const number = expect.stringMatching(/^\d{17}[\dX]$/);
    expect(document.areas.account['profile']).toEqual([
      expect.objectContaining({ identityNumberInFull: number }),
    ]);
    expect(document.areas.family['dependants']).toEqual([
      expect.objectContaining({ identityNumberInFull: number }),
    ]);
  });

  test('has nothing of anybody else, no secret and nothing that is kept from the person', async () => {
    const { boris } = scene;
    for (const foreign of [boris.id, boris.name, boris.email, boris.card.number, 'MARK-of-', 'Ask again'])
      expect(text).not.toContain(foreign);
    const secrets = await database.query<{ secret: string }>(
      `SELECT password_hash AS secret FROM account UNION SELECT encode(token_hash, 'hex') FROM session
        UNION SELECT encode(identity_index, 'hex') FROM profile UNION SELECT id::text FROM request_note`,
    );
    for (const { secret } of secrets) expect(text).not.toContain(secret);
  });

  test('tells of each step whose it was, by side', () => {
    expect(document.areas.record['events']).toContainEqual(
      expect.objectContaining({ type: 'request.submitted', subjectType: 'request', by: 'me' }),
    );
  });

  test('has the newest of very many, and says that there are more', async () => {
    await database.query(
      `INSERT INTO request_message (request_id, author, text, written_at)
        SELECT $1, 'holder', 'no. ' || n, now() FROM generate_series(1, 5001) n`,
      [scene.rows['service_request']?.anna],
    );
    const { areas, parts } = await gather(scene.anna);
    expect(parts.filter(({ complete }) => !complete)).toMatchObject([
      { part: 'requests.messages', rows: 5000 },
    ]);
    expect(areas.requests['messages']?.at(-1)).toMatchObject({ text: 'no. 5001' });
  });
});
