import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { PolicyError } from './policy-error.js';
import type { PolicyTexts } from './policy-layout.js';
import { readPolicySchemas } from './policy-schemas.js';
import type { FindShapeFlaws } from './policy-schemas.js';
import { readPolicyTexts } from './policy-texts.js';
import { policyOfTexts, readPolicyFiles } from './read-policy-files.js';

/** One slip in one file: the first `find` after `after` becomes `put`. */
interface Slip {
  readonly name: string;
  readonly file: string;
  readonly after?: string;
  readonly find: string;
  readonly put: string;
  /** The text at which the problem is to be reported, if not at `put` itself: the next one or the one before. */
  readonly below?: string;
  readonly above?: string;
  /** The field and the message. */
  readonly says: string;
}

const SLIPS: readonly Slip[] = [
  {
    name: 'a misspelt value',
    file: 'services/medical.yaml',
    after: 'code: MED-FASTTRACK',
    find: 'period: calendar_year',
    put: 'period: calender_year',
    says: 'services[1].quotas[0].period: must be one of day, day_and_place, calendar_year, school_stage, card_term, lifetime (found "calender_year"); did you mean "calendar_year"?',
  },
  {
    name: 'a misspelt field is told once, not also as missing',
    file: 'services/medical.yaml',
    after: 'code: MED-CHECKUP',
    find: 'agencyKinds:',
    put: 'agencyKind:',
    says: 'services[0].agencyKind: unknown field; did you mean "agencyKinds"?',
  },
  {
    name: 'a form whose field has no English label',
    file: 'services/housing.yaml',
    after: 'code: HOU-FUND',
    find: 'x-label: { zh-CN: 贷款年限, en: Term }',
    put: 'x-label: { zh-CN: 贷款年限 }',
    says: 'services[2].details.properties.years.x-label.en: is missing',
  },
  {
    name: 'a form whose field has no label at all',
    file: 'services/medical.yaml',
    after: 'code: MED-DOCTOR',
    find: '          x-label: { zh-CN: 既往病史或过敏史, en: Earlier illnesses or allergies }\n',
    put: '',
    above: 'conditions:',
    says: 'services[3].details.properties.conditions.x-label: is missing',
  },
  {
    name: 'an option without a name',
    file: 'services/business.yaml',
    after: 'code: BIZ-WINDOW',
    find: 'enum: [business_registration, tax,',
    put: 'enum: [business_registration, customs, tax,',
    below: 'customs',
    says: 'services[1].details.properties.matter.enum[1]: "customs" has no name in x-options',
  },
  {
    name: 'a pattern that is no regular expression',
    file: 'services/transport.yaml',
    after: 'code: TRA-RAIL',
    find: 'pattern: ^[GDCKTZ]?\\d{1,4}$',
    put: 'pattern: ^[GDCKTZ?\\d{1,4}$',
    says: 'services[1].details.properties.train.pattern: is not a valid JSON Schema: Invalid regular expression: /^[GDCKTZ?\\d{1,4}$/u: Unterminated character class',
  },
  {
    name: 'a required field that the form has not',
    file: 'services/family.yaml',
    after: 'code: FAM-RESIDENCE',
    find: 'required: [fromPlace, settleAt]',
    put: 'required: [fromPlace, setleAt]',
    below: 'setleAt',
    says: 'services[1].details.required[1]: unknown field "setleAt"; did you mean "settleAt"?',
  },
  {
    name: 'bounds of a field that contradict each other',
    file: 'services/housing.yaml',
    after: 'code: HOU-APARTMENT',
    find: 'minimum: 1',
    put: 'minimum: 5',
    says: 'services[0].details.properties.rooms.minimum: is greater than maximum, 4 (found 5)',
  },
  {
    name: 'a bound that does not fit the type of its field',
    file: 'services/culture.yaml',
    after: 'code: CUL-SCENIC',
    find: 'maxLength: 60',
    put: 'maximum: 60',
    below: 'maximum',
    says: 'services[0].details.properties.entrance.maximum: does not belong to a field of type string',
  },
  {
    name: 'a form that takes unknown fields',
    file: 'services/culture.yaml',
    after: 'code: CUL-VENUE',
    find: 'additionalProperties: false',
    put: 'additionalProperties: true',
    says: 'services[1].details.additionalProperties: must be false (found true)',
  },
  {
    name: 'swapped letters in a field',
    file: 'services/housing.yaml',
    after: 'code: HOU-FUND',
    find: 'timeLimitWorkingDays:',
    put: 'timeLimitWorkingDasy:',
    says: 'services[2].timeLimitWorkingDasy: unknown field; did you mean "timeLimitWorkingDays"?',
  },
  {
    name: 'a field that is like no other',
    file: 'tiers.yaml',
    after: 'code: C',
    find: '    cardYears: 5\n',
    put: '    colour: red\n    cardYears: 5\n',
    below: 'colour',
    says: 'tiers[2].colour: unknown field',
  },
  {
    name: 'a promise of what nobody has to hand in',
    file: 'criteria/tier-d.yaml',
    after: 'code: D-SENIOR-RESEARCH',
    find: 'code: social_insurance_record, required: true',
    put: 'code: social_insurance_record, required: false',
    below: 'mayFollowWithinWorkingDays',
    says: 'criteria[0].evidence[2].mayFollowWithinWorkingDays: is for required documents only',
  },
  {
    name: 'a promise for longer than anybody waits',
    file: 'criteria/tier-d.yaml',
    after: 'code: D-SENIOR-RESEARCH',
    find: 'mayFollowWithinWorkingDays: 10',
    put: 'mayFollowWithinWorkingDays: 100',
    says: 'criteria[0].evidence[2].mayFollowWithinWorkingDays: must be <= 60 (found 100)',
  },
  {
    name: 'a claim on promises alone',
    file: 'criteria/tier-d.yaml',
    after: 'code: D-SENIOR-RESEARCH',
    find: `- { code: title_certificate, required: true }
      - { code: employment_contract, required: true }`,
    put: `- { code: title_certificate, required: false }
      - { code: employment_contract, required: false }`,
    above: 'evidence:',
    says: 'criteria[0].evidence: not every required document may follow later: at least one must be there at submission',
  },
  {
    name: 'a missing field',
    file: 'criteria/tier-a.yaml',
    after: 'code: A-ACADEMICIAN',
    find: '    clause: Ref. 1.2\n',
    put: '',
    above: 'code: A-ACADEMICIAN',
    says: 'criteria[1].clause: is missing',
  },
  {
    name: 'a missing language',
    file: 'cities.yaml',
    after: 'code: heihe',
    find: '      en: Heihe\n',
    put: '',
    above: 'name:',
    says: 'cities[10].name.en: is missing',
  },
  {
    name: 'an empty text',
    file: 'areas.yaml',
    after: 'code: family',
    find: 'en: Family settlement',
    put: "en: ''",
    says: 'areas[4].name.en: must not be empty',
  },
  {
    name: 'a text of the wrong language',
    file: 'areas.yaml',
    after: 'code: family',
    find: 'en: Family settlement',
    put: 'en: 家属安置',
    says: 'areas[4].name.en: has Chinese characters in the English text',
  },
  {
    name: 'a Chinese text that is not Chinese',
    file: 'documents.yaml',
    after: 'code: passport',
    find: 'zh-CN: 护照',
    put: 'zh-CN: Passport',
    says: 'documents[28].name.zh-CN: has no Chinese characters in the Chinese text',
  },
  {
    name: 'a tier that does not exist',
    file: 'services/transport.yaml',
    after: 'code: TRA-RAIL',
    find: 'D: 6 }',
    put: 'D: 6, F: 1 }',
    below: 'F: 1',
    says: 'services[1].quotas[0].limits.F: unknown field',
  },
  {
    name: 'a quota for a tier that is not entitled',
    file: 'services/transport.yaml',
    after: 'code: TRA-RAIL',
    find: 'D: 6 }',
    put: 'D: 6, E: 2 }',
    below: 'E: 2',
    says: 'services[1].quotas[0].limits.E: tier E is not entitled to TRA-RAIL',
  },
  {
    name: 'a word where a number belongs',
    file: 'tiers.yaml',
    after: 'code: D',
    find: 'cardYears: 3',
    put: 'cardYears: three',
    says: 'tiers[3].cardYears: must be a whole number (found "three")',
  },
  {
    name: 'a quota of nothing',
    file: 'services/medical.yaml',
    after: 'code: MED-ADMISSION',
    find: 'C: 2',
    put: 'C: 0',
    says: 'services[2].quotas[0].limits.C: must be >= 1 (found 0)',
  },
  {
    name: 'a code of the wrong form',
    file: 'cities.yaml',
    find: 'code: suihua',
    put: 'code: Suihua City',
    says: 'cities[11].code: must be a code in lower-case words joined by underscores, such as government_window (found "Suihua City")',
  },
  {
    name: 'a city that does not exist',
    file: 'services/transport.yaml',
    after: 'code: TRA-AIRPORT',
    find: 'mudanjiang',
    put: 'mundanjiang',
    says: 'services[0].cities[2]: unknown city "mundanjiang"; did you mean "mudanjiang"?',
  },
  {
    name: 'a word for the cities that is not "all"',
    file: 'services/medical.yaml',
    find: 'cities: all',
    put: 'cities: everywhere',
    says: 'services[0].cities: must be a list or "all" (found "everywhere")',
  },
  {
    name: 'a kind of agency that does not exist',
    file: 'services/culture.yaml',
    after: 'code: CUL-SNOW',
    find: 'venue]',
    put: 'stadium]',
    says: 'services[2].agencyKinds[0]: unknown agency kind "stadium"',
  },
  {
    name: 'a document that does not exist',
    file: 'services/education.yaml',
    after: 'code: EDU-TRANSFER',
    find: 'code: school_record',
    put: 'code: school_records',
    says: 'services[2].documents[1].code: unknown document "school_records"; did you mean "school_record"?',
  },
  {
    name: 'evidence that does not exist',
    file: 'criteria/tier-e.yaml',
    after: 'code: E-DOCTORATE',
    find: 'code: degree_certificate',
    put: 'code: degree_certficate',
    says: 'criteria[0].evidence[0].code: unknown document "degree_certficate"; did you mean "degree_certificate"?',
  },
  {
    name: 'a document for somebody whom the service is not for',
    file: 'services/housing.yaml',
    after: 'code: HOU-FUND',
    find: 'relations: [spouse]',
    put: 'relations: [parent]',
    below: 'parent',
    says: 'services[2].documents[2].relations[0]: HOU-FUND is not for the parent',
  },
  {
    name: 'a parameter that does not exist',
    file: 'criteria/tier-d.yaml',
    after: 'code: D-SALARY',
    find: 'parameter: provincialAverageSalary',
    put: 'parameter: provincialAverageWage',
    says: 'criteria[5].requirements[0].atLeastTimes.parameter: unknown parameter "provincialAverageWage"; did you mean "provincialAverageSalary"?',
  },
  {
    name: 'an exclusion of a service that does not exist',
    file: 'services/business.yaml',
    after: 'code: BIZ-LOAN',
    find: '    oneOpen: true',
    put: '    excludes: [BIZ-LOANS]\n    oneOpen: true',
    below: 'BIZ-LOANS',
    says: 'services[0].excludes[0]: unknown service "BIZ-LOANS"; did you mean "BIZ-LOAN"?',
  },
  {
    name: 'an exclusion on one side only',
    file: 'services/housing.yaml',
    after: 'code: HOU-SUBSIDY',
    find: '    excludes: [HOU-APARTMENT]\n',
    put: '',
    above: 'HOU-SUBSIDY]',
    says: 'services[0].excludes[0]: HOU-SUBSIDY must exclude HOU-APARTMENT as well',
  },
  {
    name: 'a service that is there twice',
    file: 'services/culture.yaml',
    find: 'code: CUL-SNOW',
    put: 'code: CUL-VENUE',
    says: 'services[2].code: "CUL-VENUE" is there twice',
  },
  {
    name: 'a city that is there twice',
    file: 'cities.yaml',
    find: 'code: suihua',
    put: 'code: hegang',
    says: 'cities[11].code: "hegang" is there twice',
  },
  {
    name: 'a document that is there twice',
    file: 'documents.yaml',
    after: 'code: birth_certificate',
    find: '  - code: business_licence',
    put: '  - code: birth_certificate\n    name: { zh-CN: 出生证, en: Birth certificate }\n  - code: business_licence',
    below: 'code: birth_certificate',
    says: 'documents[7].code: "birth_certificate" is there twice',
  },
  {
    name: 'a fact that is asked twice',
    file: 'criteria/tier-c.yaml',
    after: 'code: C-PATENT-INCOME',
    find: 'fact: patentIncome',
    put: 'fact: grantedInventionPatents',
    says: 'criteria[4].requirements[1].fact: "grantedInventionPatents" is there twice',
  },
  {
    name: 'a member that does not fit the type',
    file: 'criteria/tier-e.yaml',
    after: 'code: E-DOCTORATE',
    find: 'atLeast: 3\n',
    put: 'atLeast: 3\n        withinYears: 5\n',
    below: 'withinYears',
    says: 'criteria[0].requirements[1].withinYears: does not belong to a requirement of type number',
  },
  {
    name: 'a number with no threshold',
    file: 'criteria/tier-e.yaml',
    after: 'fact: contractYears',
    find: '        atLeast: 3\n',
    put: '',
    above: 'fact: contractYears',
    says: 'criteria[0].requirements[1]: a requirement of type number needs atLeast, atMost or atLeastTimes',
  },
  {
    name: 'an accepted value that is no option',
    file: 'criteria/tier-a.yaml',
    after: 'code: A-ACADEMICIAN',
    find: 'accepted: [cas, cae]',
    put: 'accepted: [cas, caee]',
    below: 'caee',
    says: 'criteria[1].requirements[0].accepted[1]: unknown option "caee"; did you mean "cae"?',
  },
  {
    name: 'a choice that accepts nothing',
    file: 'criteria/tier-a.yaml',
    after: 'code: A-ACADEMICIAN',
    find: '        accepted: [cas, cae]\n',
    put: '',
    above: 'fact: academy',
    says: 'criteria[1].requirements[0].accepted: is missing',
  },
  {
    name: 'a fact of another type than elsewhere',
    file: 'criteria/tier-e.yaml',
    after: 'fact: fullTimeInProvince',
    find: 'type: boolean\n        is: true',
    put: 'type: date\n        withinYears: 5',
    says: 'criteria[0].requirements[2].type: fact fullTimeInProvince is of type boolean in B-DISTINGUISHED-YOUNG (found "date")',
  },
  {
    name: 'a criterion in the file of another tier',
    file: 'criteria/tier-b.yaml',
    find: 'code: B-MASTER-CRAFTSMAN\n    tier: B',
    put: 'code: C-MASTER-CRAFTSMAN\n    tier: C',
    below: 'tier: C',
    says: 'criteria[6].tier: belongs in criteria/tier-c.yaml',
  },
  {
    name: 'a criterion whose code begins with another tier',
    file: 'criteria/tier-b.yaml',
    find: 'code: B-STATE-LAB',
    put: 'code: C-STATE-LAB',
    says: 'criteria[2].code: must start with its tier, B- (found "C-STATE-LAB")',
  },
  {
    name: 'a service in the file of another area',
    file: 'services/business.yaml',
    after: 'code: BIZ-WINDOW',
    find: 'area: business',
    put: 'area: family',
    says: 'services[1].area: belongs in services/family.yaml',
  },
  {
    name: 'ages the wrong way round',
    file: 'services/education.yaml',
    after: 'code: EDU-KINDERGARTEN',
    find: 'minAge: 2',
    put: 'minAge: 20',
    says: 'services[1].beneficiaries[0].minAge: is greater than maxAge, 6 (found 20)',
  },
  {
    name: 'lead days the wrong way round',
    file: 'services/medical.yaml',
    after: 'code: MED-CHECKUP',
    find: 'min: 2',
    put: 'min: 200',
    says: 'services[0].leadDays.min: is greater than max, 90 (found 200)',
  },
  {
    name: 'a relation for a tier that is not entitled',
    file: 'services/medical.yaml',
    after: 'code: MED-DOCTOR',
    find: '- relation: self',
    put: '- relation: self\n        tiers: [D]',
    below: 'D]',
    says: 'services[3].beneficiaries[0].tiers[0]: tier D is not entitled to MED-DOCTOR',
  },
  {
    name: 'companions on a booking',
    file: 'services/medical.yaml',
    after: 'code: MED-CHECKUP',
    find: '    cities: all',
    put: '    companions: { A: 1 }\n    cities: all',
    below: 'companions',
    says: 'services[0].companions: does not belong to a service of mode booking',
  },
  {
    name: 'a case without a time limit',
    file: 'services/medical.yaml',
    after: 'code: MED-DOCTOR',
    find: '    timeLimitWorkingDays: 10\n',
    put: '',
    above: 'code: MED-DOCTOR',
    says: 'services[3].timeLimitWorkingDays: is missing',
  },
  {
    name: 'a school stage that the family shares',
    file: 'services/education.yaml',
    after: 'period: school_stage',
    find: 'per: beneficiary',
    put: 'per: holder',
    says: 'services[0].quotas[0].per: a school stage is counted per beneficiary',
  },
  {
    name: 'a source that is neither',
    file: 'services/family.yaml',
    after: 'code: FAM-FOREIGN',
    find: 'source: reference',
    put: 'source: referenced',
    says: 'services[2].source: must be one of published, reference (found "referenced"); did you mean "reference"?',
  },
  {
    name: 'a programme that nobody has heard of',
    file: 'criteria/tier-c.yaml',
    find: 'programme: leading_wild_goose',
    put: 'programme: leading_wild_geese',
    says: 'criteria[0].roster.programme: unknown programme "leading_wild_geese"; did you mean "leading_wild_goose"?',
  },
  {
    name: 'a day that does not exist',
    file: 'policy.yaml',
    find: 'effectiveFrom: 2026-11-26',
    put: 'effectiveFrom: 2026-02-30',
    says: 'effectiveFrom: is not a valid date',
  },
  {
    name: 'a time limit that is misspelt',
    file: 'policy.yaml',
    find: 'noticeWorkingDays: 5',
    put: 'noticeWorkingDay: 5',
    says: 'timeLimits.noticeWorkingDay: unknown field; did you mean "noticeWorkingDays"?',
  },
  {
    name: 'a list by another name',
    file: 'agency-kinds.yaml',
    find: 'agencyKinds:',
    put: 'agencyKind:',
    says: 'agencyKind: unknown field; did you mean "agencyKinds"?',
  },
  {
    name: 'a field that is written twice',
    file: 'tiers.yaml',
    after: 'code: B',
    find: '    cardYears: 5\n',
    put: '    cardYears: 5\n    cardYears: 6\n',
    below: 'cardYears: 6',
    says: 'Map keys must be unique',
  },
  {
    name: 'a bracket that is not closed',
    file: 'services/culture.yaml',
    after: 'code: CUL-SNOW',
    find: 'agencyKinds: [venue]',
    put: 'agencyKinds: [venue',
    below: 'documents:',
    says: 'Flow sequence in block collection must be sufficiently indented and end with a ]',
  },
  {
    name: 'an alias',
    file: 'services/culture.yaml',
    find: 'tiers: { A: {}, B: {}, C: {}, D: {}, E: {} }',
    put: 'tiers: { A: &any {}, B: *any, C: {}, D: {}, E: {} }',
    below: '*any',
    says: 'aliases are not used in policy files',
  },
];

let reference: PolicyTexts;
let findShapeFlaws: FindShapeFlaws;
let texts: Record<string, string>;
beforeAll(async () => {
  reference = await readPolicyTexts(resolve('policies'));
  findShapeFlaws = await readPolicySchemas(resolve('policies'));
});
beforeEach(() => {
  texts = { ...reference };
});

/** Plants the slip and answers the place, as `file:line:column`, at which it should be found. */
function plant({ file, after = '', find, put, below, above }: Slip): string {
  const text = texts[file] ?? '';
  const start = text.indexOf(find, text.indexOf(after));
  if (!text.includes(after) || start < 0) throw new Error(`${file} has no "${find}" after "${after}"`);
  const changed = text.slice(0, start) + put + text.slice(start + find.length);
  texts[file] = changed;

  let offset = start;
  if (below !== undefined) offset = changed.indexOf(below, start);
  if (above !== undefined) offset = changed.lastIndexOf(above, start);
  const before = changed.slice(0, offset).split('\n');
  return `policies/${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function problems(): string[] {
  try {
    policyOfTexts(texts, findShapeFlaws, (name) => `policies/${name}`);
  } catch (error) {
    return told(error);
  }
  throw new Error('no PolicyError');
}

function told(error: unknown): string[] {
  if (!(error instanceof PolicyError)) throw new Error(`no PolicyError but ${String(error)}`);
  expect(error.message.split('\n')).toHaveLength(error.problems.length);
  return error.message.split('\n');
}

function removeEntry(file: string, code: string): void {
  texts[file] = texts[file]!.replace(new RegExp(`  - code: ${code}\n(    .*\n)+`), '');
}

describe('a slip in a policy file', () => {
  it.each(SLIPS)('$name', (slip) => {
    const place = plant(slip);
    expect(problems()).toEqual([`${place} ${slip.says}`]);
  });
});

describe('a policy', () => {
  it('is told all that is wrong at once, in the order of the files', () => {
    const slips = [
      'a misspelt value',
      'a city that does not exist',
      'a word where a number belongs',
      'ages the wrong way round',
    ];
    const places: Record<string, string> = {};
    for (const slip of SLIPS)
      if (slips.includes(slip.name)) places[slip.name] = `${plant(slip)} ${slip.says}`;
    expect(problems()).toEqual([
      places['ages the wrong way round'],
      places['a misspelt value'],
      places['a city that does not exist'],
      places['a word where a number belongs'],
    ]);
  });

  it('does not blame others for an entry of the wrong shape', () => {
    const slip = { name: '', file: 'services/housing.yaml', find: 'mode: case', put: 'mode: cas', says: '' };
    const place = plant({ ...slip, after: 'code: HOU-SUBSIDY' });
    expect(problems()).toEqual([
      `${place} services[1].mode: must be one of booking, case, pass (found "cas"); did you mean "case"?`,
    ]);
  });

  it('needs all five tiers', () => {
    removeEntry('tiers.yaml', 'E');
    expect(problems()).toEqual(['policies/tiers.yaml:2:1 tiers: tier E is missing']);
  });

  it('needs all seven areas', () => {
    removeEntry('areas.yaml', 'housing');
    const [missing, ...unknown] = problems();
    expect(missing).toBe('policies/areas.yaml:2:1 areas: area housing is missing');
    expect(unknown.map((problem) => problem.replace(/:\d+:5/, ''))).toEqual(
      [0, 1, 2].map(
        (index) => `policies/services/housing.yaml services[${index}].area: unknown area "housing"`,
      ),
    );
  });

  it('needs a criterion for each tier and a service for each area', () => {
    delete texts['criteria/tier-a.yaml'];
    delete texts['services/culture.yaml'];
    expect(problems()).toEqual([
      'policies/areas.yaml:28:5 areas[5]: no service belongs to area culture',
      'policies/tiers.yaml:3:5 tiers[0]: no criterion leads to tier A',
    ]);
  });

  it('is told of an empty file', () => {
    texts['services/culture.yaml'] = '';
    expect(problems()).toEqual(['policies/services/culture.yaml:1:1 must be a mapping (found null)']);
  });
});

describe('a policy folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'policy-')), 'policies');
    await cp(resolve('policies'), folder, { recursive: true });
  });
  afterEach(async () => {
    await rm(join(folder, '..'), { recursive: true });
  });

  const problemsOfFolder = async () => told(await readPolicyFiles(folder).catch((reason: unknown) => reason));

  it('loads when nothing is wrong', async () => {
    expect((await readPolicyFiles(folder)).services).toHaveLength(24);
  });

  it('is told of a slip in a file, of a file that is missing and of one that is no part of it', async () => {
    await rename(join(folder, 'cities.yaml'), join(folder, 'citys.yaml'));
    await rename(join(folder, 'services/family.yaml'), join(folder, 'services/family.yml'));
    await writeFile(join(folder, 'services/culture.yaml'), '');
    expect(await problemsOfFolder()).toEqual([
      'policies/cities.yaml:1:1 the file is missing',
      'policies/citys.yaml:1:1 is no file of a policy; did you mean "cities.yaml"?',
      'policies/services/culture.yaml:1:1 must be a mapping (found null)',
      expect.stringMatching(/^policies\/services\/family\.yml:1:1 is no file of a policy/),
    ]);
  });

  it('is told of a schema that is missing', async () => {
    await rm(join(folder, 'schema/tiers.schema.json'));
    expect(await problemsOfFolder()).toEqual([
      'policies/schema/tiers.schema.json:1:1 the schema is missing or is no JSON',
    ]);
  });
});
