import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Policy } from '../catalogue/policy.js';
import { dayFromNumber } from '../calendar/day-number.js';
import { COLUMN_NAMES, findColumn, IMPORT_COLUMNS, type ImportColumn } from './columns.js';
import { IMPORT_PROBLEM_CODES, importProblemText } from './problem-texts.js';
import { readDay } from './read-day.js';
import { readHeader } from './read-header.js';
import { readRow } from './read-row.js';

const TODAY = '2026-11-24';
const POLICY = {
  tiers: [
    { code: 'A', name: { 'zh-CN': '顶尖人才', en: 'Top talent' }, cardYears: 5 },
    { code: 'D', name: { 'zh-CN': '拔尖人才', en: 'Outstanding talent' }, cardYears: 3 },
  ],
  cities: [{ code: 'harbin', name: { 'zh-CN': '哈尔滨市', en: 'Harbin' } }],
  criteria: [{ code: 'D-TITLE', tier: 'D', track: 'engineering' }],
} as unknown as Policy;

const RIGHT: Readonly<Record<ImportColumn, string>> = {
  name: '王小明',
  identity_type: '居民身份证',
  identity_number: '23010219850615321X',
  birth_date: '1985-06-15',
  nationality: '中国',
  employer: '哈尔滨工业大学',
  job_title: '教授',
  phone: '+86 138 0000 0000',
  city: '哈尔滨',
  tier: 'D',
  track: '工程',
  criterion: 'd-title',
  accredited_on: '2025-01-31',
  valid_until: '2027-12-31',
};

const read = (fields: Partial<Record<ImportColumn, string>> = {}) => {
  const row = { ...RIGHT, ...fields };
  const said = readRow(
    IMPORT_COLUMNS,
    IMPORT_COLUMNS.map((column) => row[column]),
    { policy: POLICY, today: TODAY },
  );
  if (said === null) throw new Error('It is not empty');
  return said;
};
const problemsOf = (fields: Partial<Record<ImportColumn, string>>) =>
  read(fields).problems.map(({ column, code, value }) => [column, code, value]);

/** With the right check digit, by the other way of reckoning: weights are powers of two modulo eleven. */
function numbered(body: string): string {
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
  return `${body}${'10X98765432'.charAt(sum % 11)}`;
}

describe('a row', () => {
  it('says who somebody is and what was granted', () => {
    const identity_number = numbered('23010219850615321');
    expect(read({ identity_number })).toEqual({
      problems: [],
      identity: { type: 'resident_identity_card', number: identity_number },
      person: {
        identity: { type: 'resident_identity_card', number: identity_number },
        ...{ name: '王小明', birthDate: '1985-06-15', nationality: 'CN', employer: '哈尔滨工业大学' },
        ...{ jobTitle: '教授', phone: '+86 138 0000 0000', city: 'harbin', tier: 'D', track: 'engineering' },
        ...{ criterion: 'D-TITLE', accreditedOn: '2025-01-31', validUntil: '2027-12-31' },
      },
    });
  });

  const number = numbered('23010219850615321');
  const rest = { identity_number: number };

  it('may leave out what the rest of it says', () => {
    const bare = {
      ...rest,
      identity_type: '',
      birth_date: '',
      nationality: '',
      criterion: '',
      valid_until: '',
    };
    expect(read(bare).person).toMatchObject({
      ...{ birthDate: '1985-06-15', nationality: 'CN', criterion: null, validUntil: '2028-01-30' },
    });
  });

  it.each<[string, Partial<Record<ImportColumn, string>>, unknown[][]]>([
    ['an empty name', { name: ' ' }, [['name', 'missing', null]]],
    ['a name with digits', { name: '王小明1' }, [['name', 'name_characters', null]]],
    ['a name of a formula', { name: '=1+1' }, [['name', 'name_characters', null]]],
    ['a broken name', { name: '王\uFFFD明' }, [['name', 'bad_character', null]]],
    ['a long name', { name: '王'.repeat(101) }, [['name', 'too_long', '100']]],
    ['a formula that failed', { employer: '#REF!' }, [['employer', 'formula_error', '#REF!']]],
    [
      'an unknown document',
      { identity_type: '军官证' },
      [['identity_type', 'identity_type_unknown', '军官证']],
    ],
    [
      'scientific notation',
      { identity_number: '2.30102E+17' },
      [['identity_number', 'number_spoiled', null]],
    ],
    ['lost digits', { identity_number: '230102198506153000' }, [['identity_number', 'number_spoiled', null]]],
    ['a short number', { identity_number: '2301021985' }, [['identity_number', 'identity_format', null]]],
    [
      'a wrong check digit',
      { identity_number: `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}` },
      [['identity_number', 'identity_check_digit', null]],
    ],
    [
      'a region that is none',
      { identity_number: numbered('99010219850615321') },
      [['identity_number', 'identity_region', null]],
    ],
    ['another birth date', { birth_date: '1985-06-16' }, [['identity_number', 'identity_birth_date', null]]],
    ['an unreadable birth date', { birth_date: '6/15/85' }, [['birth_date', 'birth_day_unreadable', null]]],
    [
      'a birth date that no day is',
      { identity_number: numbered('23010219850231321'), birth_date: '' },
      [['identity_number', 'identity_birth_date', null]],
    ],
    [
      'a foreigner with an identity card',
      { nationality: 'DE' },
      [['nationality', 'nationality_unfit', null]],
    ],
    ['a nationality in words', { nationality: '德国' }, [['nationality', 'nationality_unknown', '德国']]],
    [
      'a passport alone',
      { identity_type: '护照', identity_number: 'C01X00T47', birth_date: '', nationality: '' },
      [
        ['birth_date', 'missing', null],
        ['nationality', 'missing', null],
      ],
    ],
    [
      'a passport without digits',
      { identity_type: 'passport', identity_number: 'ABCDEF' },
      [['identity_number', 'identity_format', null]],
    ],
    ['a telephone of letters', { phone: '八六' }, [['phone', 'phone_format', null]]],
    ['a city elsewhere', { city: '北京' }, [['city', 'city_unknown', '北京']]],
    ['an unknown tier', { tier: 'F' }, [['tier', 'tier_unknown', 'F']]],
    ['an unknown track', { track: '体育' }, [['track', 'track_unknown', '体育']]],
    ['an unknown criterion', { criterion: 'D-X' }, [['criterion', 'criterion_unknown', 'D-X']]],
    ['a criterion of another track', { track: '科研' }, [['criterion', 'criterion_unfit', 'D-TITLE']]],
    ['a day in two ways', { accredited_on: '5/6/2025' }, [['accredited_on', 'day_unreadable', '5/6/2025']]],
    ['tomorrow', { accredited_on: '2026-11-25' }, [['accredited_on', 'accredited_in_future', null]]],
    ['before birth', { accredited_on: '1985-06-14' }, [['accredited_on', 'accredited_before_birth', null]]],
    [
      'an end before the beginning',
      { valid_until: '2025-01-31' },
      [['valid_until', 'validity_reversed', null]],
    ],
    [
      'an end beyond the term',
      { valid_until: '2028-01-31' },
      [['valid_until', 'validity_beyond_term', '2028-01-30']],
    ],
    ['an end that is past', { valid_until: '2026-11-23' }, [['valid_until', 'validity_over', '2026-11-23']]],
    [
      'a term that is past',
      { accredited_on: '2020-01-01', valid_until: '' },
      [['valid_until', 'validity_over', '2022-12-31']],
    ],
  ])('with %s', (_, fields, problems) => {
    expect(problemsOf({ ...rest, ...fields })).toEqual(problems);
    expect(read({ ...rest, ...fields }).person).toBeNull();
  });

  it('tells everything that is wrong at once, and still who it is', () => {
    const row = read({ ...rest, name: '', tier: 'X', city: '', accredited_on: '' });
    expect(row.problems.map(({ column }) => column)).toEqual(['name', 'city', 'tier', 'accredited_on']);
    expect(row.identity).toEqual({ type: 'resident_identity_card', number });
  });

  it('that is empty is none', () => {
    expect(readRow(IMPORT_COLUMNS, ['', ' ', '\t'], { policy: POLICY, today: TODAY })).toBeNull();
  });

  it('with a cell too many is told', () => {
    const cells = [...IMPORT_COLUMNS.map((column) => ({ ...RIGHT, ...rest })[column]), '', 'x'];
    const row = readRow(IMPORT_COLUMNS, cells, { policy: POLICY, today: TODAY });
    expect(row?.problems).toEqual([{ code: 'cell_without_column', column: null, value: null }]);
    expect(row?.person).toBeNull();
  });

  it('never throws, gives somebody or a problem, and keeps nothing personal in what it tells', () => {
    const PERSONAL: ImportColumn[] = [
      'name',
      'identity_number',
      'birth_date',
      'employer',
      'job_title',
      'phone',
    ];
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...Object.values(RIGHT)),
    );
    const cells = fc.array(cell, { minLength: IMPORT_COLUMNS.length, maxLength: IMPORT_COLUMNS.length + 1 });
    fc.assert(
      fc.property(cells, (written) => {
        const row = readRow(IMPORT_COLUMNS, written, { policy: POLICY, today: TODAY });
        if (row === null) return;
        expect(row.person === null).toBe(row.problems.length > 0);
        for (const { column, code, value } of row.problems) {
          if (column !== null && PERSONAL.includes(column) && !['too_long', 'formula_error'].includes(code))
            expect(value).toBeNull();
        }
      }),
    );
  });
});

describe('the words of a row', () => {
  const number = numbered('23010219850615321');
  const person = (fields: Partial<Record<ImportColumn, string>>) =>
    read({ identity_number: number, criterion: '', ...fields }).person;

  it.each(['D', 'd', 'Ｄ', 'D类', 'D级', '拔尖人才', 'Outstanding talent', 'tier D'])('tier %s', (tier) => {
    expect(person({ tier })).toMatchObject({ tier: 'D' });
  });
  it.each([
    ['本土人才', 'local'],
    ['乡土人才', 'local'],
    ['vocational skills', 'vocational_skills'],
    ['Health, Education, Culture', 'health_education_culture'],
    ['research', 'research'],
  ])('track %s', (track, code) => {
    expect(person({ track })).toMatchObject({ track: code });
  });
  it.each(['harbin', 'Harbin', '哈尔滨', '哈尔滨市'])('city %s', (city) => {
    expect(person({ city })).toMatchObject({ city: 'harbin' });
  });
});

describe('days', () => {
  it.each([
    ['2024-05-15', '2024-05-15'],
    ['2024/5/1', '2024-05-01'],
    ['2024.05.15', '2024-05-15'],
    ['2024年5月15日', '2024-05-15'],
    ['20240515', '2024-05-15'],
    ['2024-05-15 00:00:00', '2024-05-15'],
    ['２０２４／５／１５', '2024-05-15'],
    ['45427', '2024-05-15'],
    ['45427.5', '2024-05-15'],
    ['2024-02-30', null],
    ['2024', null],
    ['5/15/2024', null],
    ['', null],
  ])('%j is %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  it('of a spreadsheet are what they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 79_999 }), (serial) => {
        expect(readDay(String(serial))).toBe(dayFromNumber(serial - 25_569));
      }),
    );
  });
});

describe('the heading', () => {
  it('is known by code and in both languages, whatever stands around the words', () => {
    for (const column of IMPORT_COLUMNS) {
      for (const word of [column, COLUMN_NAMES[column]['zh-CN'], COLUMN_NAMES[column].en.toUpperCase()]) {
        expect(findColumn(` ${word}* （必填）`)).toBe(column);
      }
    }
  });

  it('tells what is missing, what is twice and what is unknown', () => {
    const { columns, problems } = readHeader(['姓名', '姓名', '备注', '', '身份证号', '单位', '职务']);
    expect(columns).toEqual(['name', 'name', null, null, 'identity_number', 'employer', 'job_title']);
    expect(problems.map(({ code, column, value }) => [code, column, value])).toEqual([
      ['column_unknown', null, '备注'],
      ['column_twice', 'name', null],
      ['column_missing', 'phone', null],
      ['column_missing', 'city', null],
      ['column_missing', 'tier', null],
      ['column_missing', 'track', null],
      ['column_missing', 'accredited_on', null],
    ]);
  });
});

it.each(IMPORT_PROBLEM_CODES)('%s is told in both languages', (code) => {
  const text = importProblemText(code, '12');
  expect(text['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
  expect(text.en).toMatch(/^[^\p{Script=Han}]+\.$/u);
});
