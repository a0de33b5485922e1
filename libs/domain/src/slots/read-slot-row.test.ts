import { describe, expect, it } from '@jest/globals';
import { readSlotRow } from './read-slot-row.js';

const good = { service: 'MED-CHECKUP', date: '2026-12-01', starts: '09:00', ends: '09:30', capacity: '4' };

describe('a row of a table of slots', () => {
  it('is read with its defaults', () => {
    expect(readSlotRow(good)).toEqual({
      service: 'MED-CHECKUP',
      startsAt: new Date('2026-12-01T01:00:00Z'),
      endsAt: new Date('2026-12-01T01:30:00Z'),
      cancelUntil: new Date('2026-11-30T01:00:00Z'),
      capacity: 4,
      confirmsAtOnce: true,
    });
  });

  it('is read as spreadsheets write it', () => {
    const written = {
      date: '2026/12/1',
      starts: '9:00:00',
      ends: ' 10:00 ',
      confirmsAtOnce: '否',
      cancelHours: '0',
    };
    expect(readSlotRow({ ...good, ...written })).toMatchObject({
      startsAt: new Date('2026-12-01T01:00:00Z'),
      endsAt: new Date('2026-12-01T02:00:00Z'),
      cancelUntil: new Date('2026-12-01T01:00:00Z'),
      confirmsAtOnce: false,
    });
  });

  it.each([
    [{ service: ' ' }, ['service missing']],
    [{ date: '2026-02-30' }, ['date not_a_day']],
    [{ date: '' }, ['date missing']],
    [{ starts: '24:00' }, ['starts not_a_time']],
    [{ ends: '08:30' }, ['ends ends_before']],
    [{ ends: '09:00' }, ['ends ends_before']],
    [{ capacity: '0' }, ['capacity not_a_number']],
    [{ capacity: '1e3' }, ['capacity not_a_number']],
    [{ cancelHours: '-1' }, ['cancelHours not_a_number']],
    [{ confirmsAtOnce: 'constructor' }, ['confirmsAtOnce not_yes_or_no']],
    [{ date: 'x', starts: 'y', capacity: '' }, ['date not_a_day', 'starts not_a_time', 'capacity missing']],
  ])('tells everything that is wrong: %j', (change, told) => {
    const problems = readSlotRow({ ...good, ...change }) as { column: string; code: string }[];
    expect(problems.map(({ column, code }) => `${column} ${code}`)).toEqual(told);
  });
});
