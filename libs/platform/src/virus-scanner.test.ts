import { afterEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { EICAR, startClamd, type FakeClamd } from '../../../test/support/clamd.js';
import { ClamdScanner, NO_SCANNER, ScannerAway } from './virus-scanner.js';

let clamd: FakeClamd | undefined;
afterEach(() => clamd?.stop());

describe('clamd over its socket', () => {
  test.each([0, 1, 65_536, 200_000])('gets %i bytes whole and finds nothing in them', async (length) => {
    clamd = await startClamd();
    const content = randomBytes(length);
    expect(await new ClamdScanner('127.0.0.1', clamd.port).scan(content)).toBe(null);
    expect(clamd.scanned.length).toBe(1);
    expect(content.equals(clamd.scanned[0]!)).toBe(true);
  });

  test('names what it finds', async () => {
    clamd = await startClamd();
    const content = Buffer.concat([randomBytes(100_000), Buffer.from(EICAR)]);
    expect(await new ClamdScanner('127.0.0.1', clamd.port).scan(content)).toBe('Eicar-Signature');
  });

  test.each(['INSTREAM size limit exceeded. ERROR\0', 'stream: OK', '', 'x'.repeat(5000)])(
    'is away when it answers %j',
    async (answer) => {
      clamd = await startClamd(answer);
      await expect(new ClamdScanner('127.0.0.1', clamd.port).scan(randomBytes(9))).rejects.toThrow(
        ScannerAway,
      );
    },
  );

  test('is away when it says nothing in time, and when nobody listens', async () => {
    clamd = await startClamd(null);
    const scanner = new ClamdScanner('127.0.0.1', clamd.port, 50);
    await expect(scanner.scan(randomBytes(9))).rejects.toThrow('in time');
    await clamd.stop();
    await expect(scanner.scan(randomBytes(9))).rejects.toThrow(ScannerAway);
  });
});

test('no scanner finds nothing', async () => {
  expect(await NO_SCANNER.scan(Buffer.from(EICAR))).toBe(null);
});
