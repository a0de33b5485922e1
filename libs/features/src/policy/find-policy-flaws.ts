import { isIsoDate } from '#domain/calendar/is-iso-date.js';
import { AREA_CODES, TIERS } from '#domain/catalogue/policy.js';
import type { Criterion, FactRequirement, Policy, Service, Tier } from '#domain/catalogue/policy.js';
import type { Localized } from '#domain/shared/localized.js';

import type { Flaw } from './describe-shape-errors.js';
import { findDetailsFlaws } from './find-details-flaws.js';
import { FLAW_TEXTS } from './flaw-texts.js';
import type { Thing } from './flaw-texts.js';
import type { FieldPath } from './yaml-file.js';

type Refuse = (path: FieldPath, message: Localized) => void;

/**
 * What a schema cannot see in a policy of the right shape: codes that name nothing or are there twice, rules
 * that contradict each other, texts in the wrong language. Paths start at the policy (`services`, 3, `cities`, 0).
 * Entries in `unsound` have the wrong shape and count only by their code.
 */
export function findPolicyFlaws(policy: Policy, unsound: ReadonlySet<unknown> = new Set()): Flaw[] {
  const flaws: Flaw[] = [];
  const refuse: Refuse = (path, message) => flaws.push({ path, message });

  if (!isIsoDate(policy.effectiveFrom)) {
    refuse(['effectiveFrom'], FLAW_TEXTS.noDay);
  }
  for (const list of [
    'tiers',
    'criteria',
    'areas',
    'services',
    'cities',
    'agencyKinds',
    'rejectionReasons',
  ] as const) {
    refuseRepeats(policy[list], (entry) => entry.code, [list], 'code', refuse);
  }
  refuseRepeats(policy.programmes ?? [], ({ code }) => code, ['programmes'], 'code', refuse);
  refuseGaps(policy, refuse);

  const firstTypes = new Map<string, { type: string; criterion: string }>();
  policy.criteria.forEach((criterion, index) => {
    if (unsound.has(criterion)) return;
    const path = ['criteria', index];
    refuseCriterion(criterion, policy, path, refuse);
    refuseChangedTypes(criterion, firstTypes, path, refuse);
  });
  policy.services.forEach((service, index) => {
    if (unsound.has(service)) return;
    refuseService(service, policy, unsound, ['services', index], refuse);
    flaws.push(...findDetailsFlaws(service.details, ['services', index, 'details']));
  });
  return [...flaws, ...findForeignTexts(policy, unsound)];
}

/** All five tiers, each within somebody's reach; all seven areas, each with something to offer. */
function refuseGaps(policy: Policy, refuse: Refuse): void {
  for (const tier of TIERS) {
    const index = policy.tiers.findIndex(({ code }) => code === tier);
    if (index < 0) refuse(['tiers'], FLAW_TEXTS.tierMissing(tier));
    else if (!policy.criteria.some((criterion) => criterion.tier === tier)) {
      refuse(['tiers', index], FLAW_TEXTS.tierUnreachable(tier));
    }
  }
  for (const area of AREA_CODES) {
    const index = policy.areas.findIndex(({ code }) => code === area);
    if (index < 0) refuse(['areas'], FLAW_TEXTS.areaMissing(area));
    else if (!policy.services.some((service) => service.area === area)) {
      refuse(['areas', index], FLAW_TEXTS.areaEmpty(area));
    }
  }
}

function refuseCriterion(criterion: Criterion, policy: Policy, path: FieldPath, refuse: Refuse): void {
  if (!criterion.code.startsWith(`${criterion.tier}-`)) {
    refuse([...path, 'code'], FLAW_TEXTS.otherTierInCode(criterion.tier, criterion.code));
  }
  refuseRepeats(criterion.requirements, ({ fact }) => fact, [...path, 'requirements'], 'fact', refuse);
  refuseRepeats(criterion.evidence, ({ code }) => code, [...path, 'evidence'], 'code', refuse);
  refusePromises(criterion, path, refuse);
  if (criterion.roster !== undefined) {
    const known = (policy.programmes ?? []).map(({ code }) => code);
    const at = () => [...path, 'roster', 'programme'];
    refuseUnknown([criterion.roster.programme], known, 'programme', at, refuse);
  }
  criterion.requirements.forEach((requirement, index) => {
    refuseRequirement(requirement, policy, [...path, 'requirements', index], refuse);
  });
}

/** Only what is required can be promised, and no claim may rest on promises alone. */
function refusePromises({ evidence }: Criterion, path: FieldPath, refuse: Refuse): void {
  evidence.forEach(({ required, mayFollowWithinWorkingDays: days }, index) => {
    if (days === undefined || required) return;
    refuse([...path, 'evidence', index, 'mayFollowWithinWorkingDays'], FLAW_TEXTS.promiseOfOptional);
  });
  const required = evidence.filter((document) => document.required);
  if (
    required.length > 0 &&
    required.every((document) => document.mayFollowWithinWorkingDays !== undefined)
  ) {
    refuse([...path, 'evidence'], FLAW_TEXTS.allPromised);
  }
}

function refuseRequirement(
  requirement: FactRequirement,
  policy: Policy,
  path: FieldPath,
  refuse: Refuse,
): void {
  const { atLeast, atMost, atLeastTimes, options = [], accepted = [] } = requirement;
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    refuse([...path, 'atLeast'], FLAW_TEXTS.greaterThan('atMost', atMost, atLeast));
  }
  if (atLeastTimes !== undefined) {
    const parameters = Object.keys(policy.parameters);
    refuseUnknown(
      [atLeastTimes.parameter],
      parameters,
      'parameter',
      () => [...path, 'atLeastTimes', 'parameter'],
      refuse,
    );
  }
  refuseRepeats(options, ({ value }) => value, [...path, 'options'], 'value', refuse);
  const values = options.map(({ value }) => value);
  refuseUnknown(accepted, values, 'option', (index) => [...path, 'accepted', index], refuse);
}

/** One fact means the same wherever it is asked, so that an answer can be carried from claim to claim. */
function refuseChangedTypes(
  criterion: Criterion,
  firstTypes: Map<string, { type: string; criterion: string }>,
  path: FieldPath,
  refuse: Refuse,
): void {
  criterion.requirements.forEach(({ fact, type }, index) => {
    const first = firstTypes.get(fact);
    if (first === undefined) firstTypes.set(fact, { type, criterion: criterion.code });
    else if (first.type !== type) {
      refuse(
        [...path, 'requirements', index, 'type'],
        FLAW_TEXTS.otherType(fact, first.type, first.criterion, type),
      );
    }
  });
}

function refuseService(
  service: Service,
  policy: Policy,
  unsound: ReadonlySet<unknown>,
  path: FieldPath,
  refuse: Refuse,
): void {
  const codes = (entries: readonly { readonly code: string }[]): string[] => entries.map(({ code }) => code);
  const cities = service.cities === 'all' ? [] : service.cities;
  refuseUnknown(cities, codes(policy.cities), 'city', (index) => [...path, 'cities', index], refuse);
  refuseUnknown(
    service.agencyKinds,
    codes(policy.agencyKinds),
    'agency kind',
    (index) => [...path, 'agencyKinds', index],
    refuse,
  );
  refuseUnknown([service.area], codes(policy.areas), 'area', () => [...path, 'area'], refuse);
  refuseUnknown(
    service.excludes ?? [],
    codes(policy.services),
    'service',
    (index) => [...path, 'excludes', index],
    refuse,
  );
  refuseOneSidedExclusions(service, policy, unsound, path, refuse);

  const tiers = Object.keys(service.tiers);
  const refuseOtherTiers = (named: readonly string[], at: (index: number) => FieldPath): void => {
    named.forEach((tier, index) => {
      if (!tiers.includes(tier)) refuse(at(index), FLAW_TEXTS.tierNotEntitled(tier, service.code));
    });
  };

  refuseRepeats(
    service.quotas,
    ({ period, per }) => `${period} per ${per}`,
    [...path, 'quotas'],
    'period',
    refuse,
  );
  service.quotas.forEach(({ period, per, limits }, index) => {
    const at = [...path, 'quotas', index];
    const limited = Object.keys(limits) as Tier[];
    refuseOtherTiers(limited, (nth) => [...at, 'limits', limited[nth] ?? '']);
    if (period === 'school_stage' && per !== 'beneficiary') {
      refuse([...at, 'per'], FLAW_TEXTS.stageOfFamily);
    }
    if (period === 'day_and_place' && service.mode !== 'pass') {
      refuse([...at, 'period'], FLAW_TEXTS.placeOfNoPass);
    }
  });

  refuseRepeats(
    service.beneficiaries,
    ({ relation }) => relation,
    [...path, 'beneficiaries'],
    'relation',
    refuse,
  );
  service.beneficiaries.forEach(({ tiers: some = [], minAge, maxAge }, index) => {
    const at = [...path, 'beneficiaries', index];
    refuseOtherTiers(some, (nth) => [...at, 'tiers', nth]);
    if (minAge !== undefined && maxAge !== undefined && minAge > maxAge) {
      refuse([...at, 'minAge'], FLAW_TEXTS.greaterThan('maxAge', maxAge, minAge));
    }
  });

  const accompanied = Object.keys(service.companions ?? {});
  refuseOtherTiers(accompanied, (nth) => [...path, 'companions', accompanied[nth] ?? '']);

  refuseRepeats(service.documents, ({ code }) => code, [...path, 'documents'], 'code', refuse);
  const relations = service.beneficiaries.map(({ relation }) => relation);
  service.documents.forEach(({ relations: some = [] }, index) => {
    some.forEach((relation, nth) => {
      if (relations.includes(relation)) return;
      refuse([...path, 'documents', index, 'relations', nth], FLAW_TEXTS.notFor(service.code, relation));
    });
  });

  const { min, max } = service.leadDays ?? {};
  if (min !== undefined && max !== undefined && min > max) {
    refuse([...path, 'leadDays', 'min'], FLAW_TEXTS.greaterThan('max', max, min));
  }
}

function refuseOneSidedExclusions(
  service: Service,
  policy: Policy,
  unsound: ReadonlySet<unknown>,
  path: FieldPath,
  refuse: Refuse,
): void {
  service.excludes?.forEach((code, index) => {
    const at = [...path, 'excludes', index];
    const other = policy.services.find((candidate) => candidate.code === code);
    if (other === service) refuse(at, FLAW_TEXTS.excludesItself);
    else if (other !== undefined && !unsound.has(other) && other.excludes?.includes(service.code) !== true) {
      refuse(at, FLAW_TEXTS.oneSided(code, service.code));
    }
  });
}

/** An English text with Chinese characters, or a Chinese one with none, has been swapped or not translated. */
export function findForeignTexts(node: unknown, unsound: ReadonlySet<unknown>, path: FieldPath = []): Flaw[] {
  if (typeof node !== 'object' || node === null || unsound.has(node)) return [];
  return Object.entries(node).flatMap(([key, value]): Flaw[] => {
    const at = [...path, Array.isArray(node) ? Number(key) : key];
    if (typeof value !== 'string') return findForeignTexts(value, unsound, at);
    const chinese = /\p{Script=Han}/u.test(value);
    if (key === 'en' && chinese) return [{ path: at, message: FLAW_TEXTS.chineseInEnglish }];
    if (key === 'zh-CN' && !chinese) return [{ path: at, message: FLAW_TEXTS.noChinese }];
    return [];
  });
}

function refuseUnknown(
  named: readonly string[],
  known: readonly string[],
  thing: Thing,
  at: (index: number) => FieldPath,
  refuse: Refuse,
): void {
  named.forEach((code, index) => {
    if (!known.includes(code)) refuse(at(index), FLAW_TEXTS.unknown(thing, code, known));
  });
}

function refuseRepeats<Entry>(
  entries: readonly Entry[],
  codeOf: (entry: Entry) => string,
  path: FieldPath,
  field: string,
  refuse: Refuse,
): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const code = codeOf(entry);
    if (seen.has(code)) refuse([...path, index, field], FLAW_TEXTS.twice(code));
    seen.add(code);
  });
}
