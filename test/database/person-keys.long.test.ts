import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { RotateMasterKey } from '#features/accounts/rotate-master-key.js';
import { totpContext } from '#features/accounts/one-time-codes.js';
import { system } from '#database/actor.js';
import { DependantRow } from '#database/entities/dependant.js';
import { PersonKeyRow } from '#database/entities/person-key.js';
import { RosterEntryRow } from '#database/entities/roster-entry.js';
import { ProfileRow } from '#database/entities/profile.js';
import { DependantVault } from '#database/dependant-vault.js';
import { IdentityVault } from '#database/identity-vault.js';
import { RosterVault } from '#database/roster-vault.js';
import type { Transactions } from '#database/transactions.js';
import { BlindIndex } from '#platform/blind-index.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY } from '../support/environment.js';
import { residentIdentityNumber } from '../support/identity-number.js';
import { People, type Person } from '../support/people.js';
import { appTransactions } from './app-transactions.js';

const OLD = Buffer.from(MASTER_KEY, 'base64');
const NUMBER = residentIdentityNumber('1985-06-15', 7);
const PROFILE = { birthDate: '1985-06-15', identityNumber: NUMBER };
let database: TestDatabase;
let people: People;
let transactions: Transactions;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  ({ transactions, close } = await appTransactions(database));
});
afterAll(async () => {
  await close();
  await database.drop();
});

/** Everything that knows the keys: the current one and, while it is changed, the old one. */
function keyed(current: Buffer, old: Buffer | null = null) {
  const encryption = new FieldEncryption(current, old);
  const index = new BlindIndex(current, old);
  const vault = new IdentityVault(encryption, index);
  const rosterVault = new RosterVault(encryption, index);
  const dependantVault = new DependantVault(encryption, index);
  const vaults = [vault, rosterVault, dependantVault] as const;
  const rotation = new RotateMasterKey(transactions, encryption, index, ...vaults);
  return { encryption, index, vault, rosterVault, dependantVault, rotation };
}

const profileOf = async ({ id }: Pick<Person, 'id'>) =>
  transactions.run(system('test'), (tx) => tx.manager.findOneByOrFail(ProfileRow, { accountId: id }));
const open = async (vault: IdentityVault, person: Pick<Person, 'id'>) =>
  transactions.run(system('test'), async (tx) =>
    vault.open(tx, await tx.manager.findOneByOrFail(ProfileRow, { accountId: person.id })),
  );

describe('a number that a key of its person seals', () => {
  test('opens with the key, and is nobody else’s', async () => {
    const [anna, boris] = [await people.applicant({ profile: PROFILE }), await people.applicant()];
    expect(await open(keyed(OLD).vault, anna)).toEqual({ number: NUMBER, byMasterKey: false });
    await database.query(
      'UPDATE profile SET identity_number = (SELECT identity_number FROM profile WHERE account_id = $1) WHERE account_id = $2',
      [anna.id, boris.id],
    );
    await expect(open(keyed(OLD).vault, boris)).rejects.toThrow('does not open');
  });

  test('is gone for ever once the row of the key is destroyed', async () => {
    const anna = await people.applicant({ profile: PROFILE });
    await transactions.run(system('test'), (tx) => tx.manager.delete(PersonKeyRow, { accountId: anna.id }));
    expect(await open(keyed(OLD).vault, anna)).toBe(null);
  });

  test('opens as before where the master key sealed it, and is sealed anew when it is saved', async () => {
    const anna = await people.applicant({ profile: { ...PROFILE, sealedByMasterKey: true } });
    const { vault } = keyed(OLD);
    expect(await open(vault, anna)).toEqual({ number: NUMBER, byMasterKey: true });
    await transactions.run(system('test'), async (tx) =>
      tx.manager.update(
        ProfileRow,
        { accountId: anna.id },
        await vault.seal(tx, anna.id, 'resident_identity_card', NUMBER),
      ),
    );
    expect(await open(vault, anna)).toEqual({ number: NUMBER, byMasterKey: false });
  });

  test('has one key, however many make it at once', async () => {
    const anna = await people.person();
    const { vault } = keyed(OLD);
    const sealed = await Promise.all(
      Array.from({ length: 4 }, () =>
        transactions.run(system('test'), (tx) => vault.seal(tx, anna.id, 'passport', 'E12345678')),
      ),
    );
    for (const { identityNumber } of sealed) {
      const opened = transactions.run(system('test'), (tx) =>
        vault.open(tx, { accountId: anna.id, identityNumber }),
      );
      expect(await opened).toMatchObject({ number: 'E12345678' });
    }
  });
});

test('the blind index is equal for equal documents and tells nothing without the master key', () => {
  const { index } = keyed(OLD);
  expect(index.of('passport:E12345678')).toEqual(index.of('passport:E12345678'));
  expect(index.of('passport:E12345678')).not.toEqual(index.of('passport:E12345679'));
  expect(keyed(randomBytes(32)).index.of('passport:E12345678')).not.toEqual(index.of('passport:E12345678'));
});

describe('changing the master key', () => {
  test('wraps keys anew and leaves the numbers alone, and is simply started again when it broke off', async () => {
    await database.query('TRUNCATE profile, person_key, roster_entry');
    const persons: Person[] = [];
    for (let sequence = 1; sequence <= 5; sequence += 1) {
      const identityNumber = residentIdentityNumber('1985-06-15', sequence);
      persons.push(await people.applicant({ profile: { birthDate: '1985-06-15', identityNumber } }));
    }
    const older = await people.applicant({ profile: { ...PROFILE, sealedByMasterKey: true } });
    const erased = await people.applicant({ profile: PROFILE });
    await database.query('DELETE FROM person_key WHERE account_id = $1', [erased.id]);
    const listed = await people.onRoster(older);
    const before = await Promise.all(persons.map(profileOf));
    const children: string[] = [];
    for (const parent of persons.slice(0, 3)) {
      children.push((await people.dependant(parent, { identityNumber: NUMBER })).id);
    }

    const fresh = randomBytes(32);
    const { vault, rotation, index } = keyed(fresh, OLD);
    // Both open while it goes on.
    expect(await open(vault, persons[0]!)).toMatchObject({ byMasterKey: false });
    const keyOfFourth = 'FROM person_key WHERE account_id = $1';
    const [kept] = await database.query<{ sealed_key: Buffer }>(`SELECT sealed_key ${keyOfFourth}`, [
      persons[3]!.id,
    ]);
    const setKey = (key: Buffer) =>
      database.query('UPDATE person_key SET sealed_key = $2 WHERE account_id = $1', [persons[3]!.id, key]);
    await setKey(Buffer.alloc(60));
    await expect(rotation.run(2)).rejects.toThrow('does not open');
    const wrapped = () =>
      database.query<{ count: string }>('SELECT count(*) FROM person_key WHERE master_key_id = $1', [
        keyed(fresh).encryption.keyId,
      ]);
    expect(await wrapped()).toEqual([{ count: '2' }]);
    await setKey(kept!.sealed_key);

    expect(await rotation.run(2)).toEqual({
      ...{ personKeys: 3, profiles: 6, oneTimeCodes: 0, rosterEntries: 1, dependantKeys: 3, dependants: 3 },
      webhookEndpoints: 0,
    });
    expect(await rotation.run(2)).toEqual({
      ...{ personKeys: 0, profiles: 0, oneTimeCodes: 0, rosterEntries: 0, dependantKeys: 0, dependants: 0 },
      webhookEndpoints: 0,
    });

    const alone = keyed(fresh);
    const entry = await transactions.run(system('test'), (tx) =>
      tx.manager.findOneByOrFail(RosterEntryRow, { id: listed.id }),
    );
    expect(alone.rosterVault.open(entry)).toBe(NUMBER);
    expect(entry.identityIndex).toEqual(index.of(`resident_identity_card:${NUMBER}`));
    expect(entry.version).toBe(1);
    expect(() => keyed(OLD).rosterVault.open(entry)).toThrow('does not open');
    for (const [place, person] of persons.entries()) {
      const after = await profileOf(person);
      expect(after.identityNumber).toEqual(before[place]!.identityNumber);
      expect(after.version).toBe(before[place]!.version);
      const number = residentIdentityNumber('1985-06-15', place + 1);
      expect(await open(alone.vault, person)).toEqual({ number, byMasterKey: false });
      expect(after.identityIndex).toEqual(index.of(`resident_identity_card:${number}`));
      await expect(open(keyed(OLD).vault, person)).rejects.toThrow('does not open');
    }
    for (const id of children) {
      const child = await transactions.run(system('test'), (tx) =>
        tx.manager.findOneByOrFail(DependantRow, { id }),
      );
      expect(child.identityIndex).toEqual(index.of(`resident_identity_card:${NUMBER}`));
      expect(child.version).toBe(1);
      expect(await transactions.run(system('test'), (tx) => alone.dependantVault.open(tx, child))).toBe(
        NUMBER,
      );
    }
    expect(await open(alone.vault, older)).toEqual({ number: NUMBER, byMasterKey: false });
    expect(await open(alone.vault, erased)).toBe(null);
  });

  test('takes the secrets of one-time codes along', async () => {
    const anna = await people.person();
    await database.query('UPDATE account SET totp_secret = $2 WHERE id = $1', [
      anna.id,
      keyed(OLD).encryption.encrypt('JBSWY3DPEHPK3PXP', totpContext(anna.id)),
    ]);
    const fresh = randomBytes(32);
    await database.query('TRUNCATE profile, person_key, dependant_key, roster_entry');
    expect(await keyed(fresh, OLD).rotation.run()).toMatchObject({ oneTimeCodes: 1 });
    const [row] = await database.query<{ totp_secret: Buffer; version: number }>(
      'SELECT totp_secret, version FROM account WHERE id = $1',
      [anna.id],
    );
    expect(keyed(fresh).encryption.decrypt(row!.totp_secret, totpContext(anna.id))).toBe('JBSWY3DPEHPK3PXP');
    expect(row!.version).toBe(1);
  });
});
