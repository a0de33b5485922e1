import type { Relation } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { Localized } from '../shared/localized.js';
import { isAdult } from './adulthood.js';

export type DependantRelation = Exclude<Relation, 'self'>;

/** What does not fit about somebody whom a holder wants to have in the family. */
export const DEPENDANT_PROBLEMS = [
  'spouse_exists',
  'parents_complete',
  'spouse_underage',
  'child_not_younger',
  'parent_not_older',
] as const;
export type DependantProblem = (typeof DEPENDANT_PROBLEMS)[number];

/** The father and the mother, by blood or adoption (Civil Code of the PRC, arts. 1045 and 1071). */
const MOST_PARENTS = 2;

export interface DependantFacts {
  readonly today: IsoDate;
  /** Null while the holder has no profile: then ages are not compared. */
  readonly holderBirthDate: IsoDate | null;
  readonly relation: DependantRelation;
  readonly birthDate: IsoDate;
  /** The relations of the others in the family, this one left out. */
  readonly others: readonly DependantRelation[];
}

/**
 * Everything that stands against somebody being a dependant of a holder; empty when nothing does. Nobody is married
 * under age anywhere in the law of the PRC (Civil Code, art. 1047, asks for more, but foreign marriages count), and
 * children are younger than their parents.
 */
export function refuseDependant(facts: DependantFacts): DependantProblem[] {
  const { today, holderBirthDate, relation, birthDate, others } = facts;
  const stands: Readonly<Record<DependantProblem, boolean>> = {
    spouse_exists: relation === 'spouse' && others.includes('spouse'),
    parents_complete:
      relation === 'parent' && others.filter((other) => other === 'parent').length >= MOST_PARENTS,
    spouse_underage: relation === 'spouse' && !isAdult(birthDate, today),
    child_not_younger: relation === 'child' && holderBirthDate !== null && birthDate <= holderBirthDate,
    parent_not_older: relation === 'parent' && holderBirthDate !== null && birthDate >= holderBirthDate,
  };
  return DEPENDANT_PROBLEMS.filter((problem) => stands[problem]);
}

export const DEPENDANT_PROBLEM_TEXTS: Readonly<Record<DependantProblem, Localized>> = {
  spouse_exists: { 'zh-CN': '已登记配偶，不能重复登记。', en: 'A spouse is registered already.' },
  parents_complete: { 'zh-CN': '父母最多登记两人。', en: 'Two parents are registered already.' },
  spouse_underage: { 'zh-CN': '配偶须年满十八周岁。', en: 'A spouse must be 18 or older.' },
  child_not_younger: { 'zh-CN': '子女的出生日期须晚于您本人。', en: 'A child must be younger than you.' },
  parent_not_older: { 'zh-CN': '父母的出生日期须早于您本人。', en: 'A parent must be older than you.' },
};
