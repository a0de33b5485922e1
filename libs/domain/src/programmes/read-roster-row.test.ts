import { describe, expect, it } from '@jest/globals';
import { readRosterRow, type RosterColumn } from './read-roster-row.js';

const ROW = { name: '王小明', identityNumber: '230102199001011234', cohort: '2025' };
const CARD = '11010519491231002X';
const read = (cells: Partial<Record<RosterColumn, string>>) =>
  readRosterRow({ ...ROW, identityNumber: CARD, ...cells }, 2026);

describe('readRosterRow', () => {
  it('takes a member with a resident identity card where a row says no more', () => {
    expect(read({})).toEqual({
      ...{ name: '王小明', identityType: 'resident_identity_card', identityNumber: CARD },
      ...{ cohort: 2025, state: 'active' },
    });
  });

  it.each<[Partial<Record<RosterColumn, string>>, object]>([
    [{ state: '结业' }, { state: 'completed' }],
    [{ state: 'completed' }, { state: 'completed' }],
    [
      { identityType: '护照', identityNumber: 'e 1234-5678' },
      { identityType: 'passport', identityNumber: 'E12345678' },
    ],
    [{ identityNumber: '１１０１０５１９４９１２３１００２ｘ' }, { identityNumber: CARD }],
    [
      { name: ' 李四 ', cohort: ' 1990 ' },
      { name: '李四', cohort: 1990 },
    ],
  ])('reads %j', (cells, expected) => expect(read(cells)).toMatchObject(expected));

  it.each<[Partial<Record<RosterColumn, string>>, string[]]>([
    [{ name: ' ' }, ['name missing']],
    [{ name: 'x'.repeat(101) }, ['name too_long']],
    [{ identityNumber: '' }, ['identityNumber missing']],
    [{ identityNumber: '110105194912310021' }, ['identityNumber identity_invalid']],
    [{ identityNumber: '110105194902300029' }, ['identityNumber identity_invalid']],
    [{ identityType: 'constructor' }, ['identityType not_a_choice']],
    [{ state: 'ended' }, ['state not_a_choice']],
    [{ state: 'toString' }, ['state not_a_choice']],
    [{ cohort: '25' }, ['cohort not_a_year']],
    [{ cohort: '1989' }, ['cohort not_a_year']],
    [{ cohort: '2027' }, ['cohort in_future']],
    [{ name: '', cohort: '', state: '?' }, ['name missing', 'cohort not_a_year', 'state not_a_choice']],
  ])('refuses %j', (cells, expected) => {
    const problems = read(cells);
    expect(Array.isArray(problems) && problems.map(({ column, code }) => `${column} ${code}`)).toEqual(
      expected,
    );
  });
});
