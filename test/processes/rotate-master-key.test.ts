import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { EndpointKeys } from '#features/webhooks/endpoint-keys.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY, testEnvironment } from '../support/environment.js';
import { residentIdentityNumber } from '../support/identity-number.js';
import { People } from '../support/people.js';
import { insertRow } from '../support/rows.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** The program as it is started by hand; it answers how many rows it changed. */
async function rotate(masterKey: string, oldMasterKey = ''): Promise<unknown> {
  const keys = { MASTER_KEY: masterKey, OLD_MASTER_KEY: oldMasterKey };
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/programs/rotate-master-key.js'], {
    env: { ...process.env, ...testEnvironment(database.appUrl, keys) },
  });
  return JSON.parse(stdout);
}

test('the master key is changed once, and not without the one before', async () => {
  const people = new People(database);
  await people.onRoster(await people.applicant());
  await people.applicant({ profile: { sealedByMasterKey: true } });
  await people.dependant(await people.person(), { identityNumber: residentIdentityNumber('2018-05-15') });
  const endpoint = randomUUID();
  const keys = new EndpointKeys(new FieldEncryption(Buffer.from(MASTER_KEY, 'base64')));
  const sealed = () => keys.make(endpoint, 'symmetric').sealed;
  await insertRow(database, 'webhook_endpoint', {
    ...{ id: endpoint, agencyId: (await people.agency()).id, url: 'https://hooks.example.org/' },
    ...{ types: ['request.submitted'], state: 'active', signature: 'symmetric', sealedKey: sealed() },
    ...{
      sealedPreviousKey: sealed(),
      previousKeyUntil: new Date(),
      keyMadeAt: new Date(),
      createdAt: new Date(),
    },
  });
  const fresh = randomBytes(32).toString('base64');
  await expect(rotate(fresh)).rejects.toMatchObject({ code: 1 });
  expect(await rotate(fresh, MASTER_KEY)).toEqual({
    ...{
      personKeys: 1,
      profiles: 2,
      oneTimeCodes: 0,
      rosterEntries: 1,
      imports: 0,
      dependantKeys: 1,
      dependants: 1,
      webhookEndpoints: 1,
    },
  });
  expect(await rotate(fresh)).toEqual({
    ...{
      personKeys: 0,
      profiles: 0,
      oneTimeCodes: 0,
      rosterEntries: 0,
      imports: 0,
      dependantKeys: 0,
      dependants: 0,
      webhookEndpoints: 0,
    },
  });
});
