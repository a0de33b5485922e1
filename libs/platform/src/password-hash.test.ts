import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import * as argon2 from '@node-rs/argon2';

const verify = jest.fn(argon2.verify);
jest.unstable_mockModule('@node-rs/argon2', () => ({ hash: argon2.hash, verify }));
const { hashPassword, verifyPassword } = await import('./password-hash.js');

beforeEach(() => {
  verify.mockClear();
});

describe('a password', () => {
  test('is verified against its own hash, and no other', async () => {
    const stored = await hashPassword('a river of snow geese');
    expect(await verifyPassword(stored, 'a river of snow geese')).toBe(true);
    expect(await verifyPassword(stored, 'a river of snow goose')).toBe(false);
    expect(await hashPassword('a river of snow geese')).not.toBe(stored);
  });

  test('costs the same where there is no account: a hash of the same cost is verified', async () => {
    const stored = await hashPassword('a river of snow geese');
    await verifyPassword(stored, 'wrong');
    expect(await verifyPassword(null, 'wrong')).toBe(false);
    expect(await verifyPassword(null, 'no account has this password')).toBe(false);
    const costs = verify.mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4).join('$'));
    expect(costs).toEqual(Array.from({ length: 3 }, () => '$argon2id$v=19$m=19456,t=2,p=1'));
  });
});
