import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { CRITERION_KINDS, TIERS, TRACKS } from '#domain/catalogue/policy.js';
import type { Policy, Service } from '#domain/catalogue/policy.js';

import { readPolicyFiles } from './read-policy-files.js';

/** The table of the 24 services, written down a second time so that a slip in the files is noticed. */
const SERVICES = `
  education EDU-ENROL        case    ABCDE child 5-15               school_stage/beneficiary A1 B1 C1 D1 E1
  education EDU-KINDERGARTEN case    ABCD  child 2-6                lifetime/beneficiary A1 B1 C1 D1
  education EDU-TRANSFER     case    ABCDE child 6-18               calendar_year/beneficiary A1 B1 C1 D1 E1
  education EDU-COUNSEL      booking ABCDE child 3-18               calendar_year/holder A6 B4 C3 D2 E1
  medical   MED-CHECKUP      booking ABCDE self, spouse of ABC      calendar_year/beneficiary A1 B1 C1 D1 E1
  medical   MED-FASTTRACK    booking ABCDE self, spouse, child, parent calendar_year/holder A* B12 C8 D4 E2
  medical   MED-ADMISSION    case    ABCD  self, spouse, child, parent calendar_year/holder A* B4 C2 D1
  medical   MED-DOCTOR       case    ABC   self                     card_term/holder A1 B1 C1
  transport TRA-AIRPORT      pass    ABCDE self                     calendar_year/holder A* B24 C12 D6 E2; companions A1 B1
  transport TRA-RAIL         pass    ABCD  self                     calendar_year/holder A* B24 C12 D6
  transport TRA-TRANSIT      pass    ABCDE self                     day/holder A10 B10 C10 D10 E10
  transport TRA-VEHICLE      booking ABCDE self, spouse             calendar_year/holder A4 B4 C4 D4 E4
  housing   HOU-APARTMENT    case    ABCDE self                     card_term/holder A1 B1 C1 D1 E1; not with HOU-SUBSIDY
  housing   HOU-SUBSIDY      case    ABCDE self                     lifetime/holder A1 B1 C1 D1 E1; not with HOU-APARTMENT
  housing   HOU-FUND         case    ABCD  self, spouse             lifetime/holder A1 B1 C1 D1
  family    FAM-SPOUSEJOB    case    ABCDE spouse                   card_term/holder A1 B1 C1 D1 E1
  family    FAM-RESIDENCE    case    ABCDE self, spouse, child, parent lifetime/beneficiary A1 B1 C1 D1 E1
  family    FAM-FOREIGN      case    ABCDE self, spouse, child      calendar_year/holder A2 B2 C2 D2 E2; foreign
  culture   CUL-SCENIC       pass    ABCDE self                     day_and_place/holder A1 B1 C1 D1 E1; companions A2 B2 C2
  culture   CUL-VENUE        booking ABCDE self, spouse, child      calendar_year/holder A24 B18 C12 D8 E6
  culture   CUL-SNOW         booking ABCDE self, spouse, child      calendar_year/holder A24 B18 C12 D8 E6
  business  BIZ-LOAN         case    ABCDE self                     unlimited; one open
  business  BIZ-WINDOW       booking ABCDE self, spouse             calendar_year/holder A12 B12 C12 D12 E12
  business  BIZ-COMMERCIALISE case   ABCD  self                     calendar_year/holder A4 B4 C4 D4; tracks research, engineering, enterprise
`;

function rulesOf(service: Service): string {
  const byTier = (limits: Readonly<Record<string, number | null>>): string =>
    Object.entries(limits)
      .map(([tier, limit]) => `${tier}${limit ?? '*'}`)
      .join(' ');
  const people = service.beneficiaries.map(({ relation, tiers, minAge, maxAge }) => {
    const ages = minAge === undefined ? '' : ` ${minAge}-${maxAge ?? ''}`;
    return `${relation}${tiers === undefined ? '' : ` of ${tiers.join('')}`}${ages}`;
  });
  const quotas = service.quotas.map(({ period, per, limits }) => `${period}/${per} ${byTier(limits)}`);
  return [
    [
      service.area,
      service.code,
      service.mode,
      Object.keys(service.tiers).join(''),
      people.join(', '),
      quotas.length === 0 ? 'unlimited' : quotas.join(', '),
    ].join(' '),
    ...(service.companions === undefined ? [] : [`companions ${byTier(service.companions)}`]),
    ...(service.excludes === undefined ? [] : [`not with ${service.excludes.join(', ')}`]),
    ...(service.oneOpen === true ? ['one open'] : []),
    ...(service.nationality === undefined ? [] : [service.nationality]),
    ...(service.tracks === undefined ? [] : [`tracks ${service.tracks.join(', ')}`]),
  ].join('; ');
}

describe('the reference policy', () => {
  let policy: Policy;
  beforeAll(async () => {
    policy = await readPolicyFiles(resolve('policies'));
  });

  const serviceOf = (code: string): Service => {
    const service = policy.services.find((candidate) => candidate.code === code);
    if (service === undefined) throw new Error(`no service ${code}`);
    return service;
  };

  it('has the version and the time limits of the domain', () => {
    expect(policy.version).toBe('reference-2026.3');
    expect(policy.effectiveFrom).toBe('2026-11-26');
    expect(policy.timeLimits).toMatchObject({
      reviewWorkingDays: 10,
      decisionWorkingDays: 5,
      noticeWorkingDays: 5,
      appealWorkingDays: 15,
      appealWithinDays: 30,
      renewalWindowDays: 90,
    });
  });

  it('has five tiers with their names and the years of their cards', () => {
    expect(
      policy.tiers.map(({ code, name, cardYears }) => [code, name['zh-CN'], name.en, cardYears]),
    ).toEqual([
      ['A', '顶尖人才', 'Top talent', 5],
      ['B', '国家级领军人才', 'National leading talent', 5],
      ['C', '省级领军人才', 'Provincial leading talent', 5],
      ['D', '拔尖人才', 'Outstanding talent', 3],
      ['E', '骨干人才', 'High-potential talent', 3],
    ]);
  });

  it('gives 24 services with the tiers, quotas and people of the table', () => {
    const table = SERVICES.trim().split('\n');
    expect(policy.services.map(rulesOf).sort()).toEqual(
      table.map((row) => row.trim().replace(/ +/g, ' ')).sort(),
    );
  });

  it('spreads them over the seven areas as 4, 4, 4, 3, 3, 3 and 3', () => {
    const counts = policy.areas.map(({ code, name }) => [
      code,
      name['zh-CN'],
      policy.services.filter(({ area }) => area === code).length,
    ]);
    expect(counts).toEqual([
      ['education', '子女教育', 4],
      ['medical', '医疗体检', 4],
      ['transport', '交通出行', 4],
      ['housing', '住房安居', 3],
      ['family', '家属安置', 3],
      ['culture', '文体旅游', 3],
      ['business', '金融政务', 3],
    ]);
  });

  it('says what a tier gets where that differs', () => {
    const notesOf = (code: string): (string | undefined)[] =>
      TIERS.map((tier) => serviceOf(code).tiers[tier]?.note?.en);
    const [free, arranged] = ['Free choice of school in the city', 'Place arranged by the school authority'];
    expect(notesOf('EDU-ENROL')).toEqual([free, free, free, arranged, arranged]);
    const [placed, referred] = ['Placement in a post', 'Referral to suitable posts'];
    expect(notesOf('FAM-SPOUSEJOB')).toEqual([placed, placed, placed, referred, referred]);
  });

  it('gives airport and railway services only where there is an airport or a high-speed station', () => {
    expect(policy.cities).toHaveLength(13);
    expect(serviceOf('TRA-AIRPORT').cities).not.toContain('suihua');
    expect(serviceOf('TRA-RAIL').cities).not.toContain('daxinganling');
    const restricted = policy.services.filter(({ cities }) => cities !== 'all').map(({ code }) => code);
    expect(restricted).toEqual(['TRA-AIRPORT', 'TRA-RAIL']);
  });

  it('uses every kind of agency', () => {
    const used = new Set(policy.services.flatMap(({ agencyKinds }) => agencyKinds));
    expect([...used].sort()).toEqual(policy.agencyKinds.map(({ code }) => code).sort());
  });

  it('names no document that nobody asks for', async () => {
    const listed = (await readFile(resolve('policies/documents.yaml'), 'utf8')).matchAll(/code: (\w+)/g);
    const asked = [
      ...policy.criteria.flatMap(({ evidence }) => evidence),
      ...policy.services.flatMap(({ documents }) => documents),
    ].map(({ code }) => code);
    expect([...new Set(asked)].sort()).toEqual([...listed].map(([, code]) => code).sort());
  });

  it('asks for evidence of every criterion and cools off only where a slot can be wasted', () => {
    for (const { code, evidence } of policy.criteria) {
      expect([code, evidence.some(({ required }) => required)]).toEqual([code, true]);
    }
    for (const { code, mode, coolingOffDays, timeLimitWorkingDays } of policy.services) {
      expect([code, coolingOffDays === undefined || mode === 'booking']).toEqual([code, true]);
      expect([code, timeLimitWorkingDays !== undefined]).toEqual([code, mode === 'case']);
    }
  });

  it('knows all tracks and kinds, and values skills in tiers B to E and local talent in D and E', () => {
    expect(policy.criteria.length).toBeGreaterThanOrEqual(36);
    expect(new Set(policy.criteria.map(({ track }) => track))).toEqual(new Set(TRACKS));
    expect(new Set(policy.criteria.map(({ kind }) => kind))).toEqual(new Set(CRITERION_KINDS));
    const tiersOf = (track: string): Set<string> =>
      new Set(policy.criteria.filter((criterion) => criterion.track === track).map(({ tier }) => tier));
    expect(tiersOf('vocational_skills')).toEqual(new Set(['B', 'C', 'D', 'E']));
    expect(tiersOf('local')).toEqual(new Set(['D', 'E']));
  });

  it('holds each example of a criterion with its threshold', () => {
    const thresholds = Object.fromEntries(
      policy.criteria.map(({ code, requirements }) => [
        code,
        requirements
          .map(({ fact, atLeast, atMost, atLeastTimes, accepted, is }) => {
            if (accepted !== undefined) return `${fact}: ${accepted.join('|')}`;
            if (atLeastTimes !== undefined)
              return `${fact} >= ${atLeastTimes.times} x ${atLeastTimes.parameter}`;
            if (atLeast !== undefined) return `${fact} >= ${atLeast}`;
            return atMost === undefined ? `${fact}${is === true ? '' : ' dated'}` : `${fact} <= ${atMost}`;
          })
          .join(', '),
      ]),
    );
    expect(thresholds).toMatchObject({
      'A-LAUREATE': 'award: nobel|turing|fields, worksInProvince',
      'A-ACADEMICIAN': 'academy: cas|cae, worksInProvince',
      'A-PREEMINENT': 'award: state_preeminent, worksInProvince',
      'B-DISTINGUISHED-YOUNG': 'programme: distinguished_young, fullTimeInProvince',
      'B-STATE-FIRST-PRIZE':
        'award: state_natural_first|state_invention_first|state_progress_first, contributorRank <= 1, worksInProvince',
      'B-STATE-LAB': 'post: director, hostedInProvince, yearsInPost >= 1',
      'B-MASTER-CRAFTSMAN': 'honour: national_craftsman|national_craftsman_of_year, worksInProvince',
      'C-WILD-GOOSE': 'teamRole: leader, teamState: in_term|review_passed',
      'C-LONGJIANG-SCHOLAR': 'scholarTitle: distinguished_professor, fullTimeInProvince',
      'C-PROVINCIAL-FIRST-PRIZE':
        'award: province_natural_first|province_invention_first|province_progress_first, contributorRank <= 1, awardedOn dated',
      'C-COMPANY-FOUNDER':
        'companyStatus: listed|little_giant, roleInCompany: founder|controller, headquartersInProvince',
      'D-SENIOR-RESEARCH': 'professionalTitle: professor|research_fellow, yearsInProvince >= 3',
      'D-OUTSTANDING-ENGINEER': 'programmeCompleted, grantedInventionPatents >= 2',
      'D-LONGJIANG-CRAFTSMAN': 'honour: longjiang_master_craftsman, fullTimeInProvince',
      'D-SALARY': 'annualTaxedSalary >= 6 x provincialAverageSalary',
      'E-DOCTORATE': 'degree: doctorate, contractYears >= 3, fullTimeInProvince',
      'E-ASSOCIATE-RESEARCH':
        'professionalTitle: associate_professor|associate_research_fellow, fullTimeInProvince',
      'E-SENIOR-TECHNICIAN': 'skillLevel: senior_technician, skillPrize: national|provincial',
      'E-LOCAL-TALENT': 'localField: rural|craft|cultural, yearsInProvince >= 3, recognisedOn dated',
    });
  });

  it('calls published only what was said in public', () => {
    const published = [
      ...policy.areas,
      ...policy.tiers,
      ...policy.criteria,
      ...policy.services,
      ...(policy.programmes ?? []),
    ]
      .filter(({ source }) => source === 'published')
      .map(({ code }) => code);
    expect(published).toEqual([
      ...['education', 'medical', 'transport'],
      ...['leading_wild_goose', 'outstanding_engineers', 'skilled_longjiang'],
    ]);
    const figures = Object.entries(policy.parameters).filter(([, { source }]) => source === 'published');
    expect(figures.map(([name, { value }]) => [name, value])).toEqual([
      ['highlySkilledPersonnel', 825_000],
      ['highlySkilledSharePercent', 31.7],
    ]);
  });

  it('cannot be changed once it is read', () => {
    expect(Object.isFrozen(policy)).toBe(true);
    expect(Object.isFrozen(serviceOf('MED-FASTTRACK').quotas[0]?.limits)).toBe(true);
    expect(Object.isFrozen(policy.criteria[0]?.evidence[0]?.name)).toBe(true);
  });
});
