import type { Policy } from '#domain/catalogue/policy.js';
import { checkClaimFacts, type FactProblem } from '#domain/tiers/check-claim-facts.js';
import type { Localized } from '#domain/shared/localized.js';
import { PortalError, type ErrorPlace } from '../errors/portal-error.js';

/** A criterion, and the facts that are stated for it. */
interface ClaimedFacts {
  readonly criterion: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What an applicant claims, as it is handed in. */
export interface ClaimFields extends ClaimedFacts {
  readonly statement: string;
}

/**
 * Refuses claims whose facts are not the ones that their criteria ask for; whether they suffice is no question here.
 * @throws PortalError `application.claims_invalid` with every problem and its place in the body
 */
export function refuseBadClaims(
  policy: Policy,
  claims: readonly ClaimedFacts[],
  /** Whether facts may be left out, as in a plan. */
  { mayBeOpen }: { readonly mayBeOpen: boolean } = { mayBeOpen: false },
): void {
  const errors = claims
    .flatMap((claim, index) => problemsOf(policy, claims, claim, index))
    .filter(({ code }) => !mayBeOpen || code !== 'missing');
  if (errors.length > 0) throw new PortalError('application.claims_invalid', { errors });
}

function problemsOf(
  policy: Policy,
  claims: readonly ClaimedFacts[],
  claim: ClaimedFacts,
  index: number,
): ErrorPlace[] {
  const place = `/claims/${index}`;
  const criterion = policy.criteria.find(({ code }) => code === claim.criterion);
  if (criterion === undefined) return [{ pointer: `${place}/criterion`, ...UNKNOWN_CRITERION }];
  if (claims.findIndex((other) => other.criterion === claim.criterion) < index) {
    return [{ pointer: `${place}/criterion`, ...CLAIMED_TWICE }];
  }
  return checkClaimFacts(criterion, claim.facts).map((problem) => ({
    pointer: `${place}/facts${problem.pointer}`,
    code: problem.code,
    message: textOf(problem),
  }));
}

const UNKNOWN_CRITERION = {
  code: 'unknown_criterion',
  message: { 'zh-CN': '现行政策没有该认定条件', en: 'is no criterion of the policy' },
};
const CLAIMED_TWICE = {
  code: 'claimed_twice',
  message: { 'zh-CN': '同一条件只能申报一次', en: 'is claimed more than once' },
};
const TYPES: Readonly<Record<string, Localized>> = {
  number: { 'zh-CN': '应为数字', en: 'must be a number' },
  date: { 'zh-CN': '应为 YYYY-MM-DD 格式的日期', en: 'must be a day, YYYY-MM-DD' },
  choice: { 'zh-CN': '应为文本', en: 'must be text' },
  boolean: { 'zh-CN': '应为 true 或 false', en: 'must be true or false' },
};

function textOf(problem: FactProblem): Localized {
  switch (problem.code) {
    case 'unknown_fact':
      return { 'zh-CN': '该条件没有此项', en: 'is not asked for by the criterion' };
    case 'missing':
      return { 'zh-CN': '必填', en: 'is missing' };
    case 'wrong_type':
      return TYPES[problem.expected] ?? { 'zh-CN': '类型有误', en: 'has the wrong type' };
    case 'not_an_option':
      return {
        'zh-CN': `应为 ${problem.options.join('、')} 之一`,
        en: `must be one of ${problem.options.join(', ')}`,
      };
  }
}
