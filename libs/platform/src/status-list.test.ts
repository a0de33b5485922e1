import { describe, expect, test } from '@jest/globals';
import { StatusList } from '@sd-jwt/jwt-status-list';
import { packStatusList } from './status-list.js';

describe('a packed status list', () => {
  // Token Status List, section 4.1 and appendix: the bytes, whatever the compressor makes of them.
  test.each([
    [1, [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1], 'eNrbuRgAAhcBXQ'],
    [2, [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3], 'eNo76fITAAPfAgc'],
  ] as const)('of %d bits is the one of the specification', async (bits, states, lst) => {
    expect(await packStatusList({ size: states.length, bits }, states.entries())).toEqual({ bits, lst });
  });

  test('is read by another program, at its full length', async () => {
    const { lst } = await packStatusList({ size: 4096, bits: 2 }, [
      [0, 2],
      [1234, 1],
      [4095, 2],
    ]);
    const read = StatusList.decompressStatusList(lst, 2);
    const set = read.statusList.flatMap((state, index) => (state === 0 ? [] : [[index, state]]));
    expect([read.statusList.length, set]).toEqual([
      4096,
      [
        [0, 2],
        [1234, 1],
        [4095, 2],
      ],
    ]);
  });
});
