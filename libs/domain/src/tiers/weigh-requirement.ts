import { addYears } from '../calendar/add-years.js';
import type { FactRequirement, Policy } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import { factProblem, type FactProblem } from './check-claim-facts.js';

/** Why a fact does not satisfy its requirement; both figures are in the requirement's unit. */
export type RequirementFailure =
  | { readonly code: FactProblem['code']; readonly fact: string; readonly params: Record<never, never> }
  | {
      readonly code: 'below';
      readonly fact: string;
      readonly params: { readonly value: number; readonly atLeast: number };
    }
  | {
      readonly code: 'above';
      readonly fact: string;
      readonly params: { readonly value: number; readonly atMost: number };
    }
  | {
      readonly code: 'too_long_ago';
      readonly fact: string;
      readonly params: { readonly value: IsoDate; readonly earliest: IsoDate };
    }
  | { readonly code: 'in_future'; readonly fact: string; readonly params: { readonly value: IsoDate } }
  | {
      readonly code: 'not_accepted';
      readonly fact: string;
      readonly params: { readonly value: string; readonly accepted: readonly string[] };
    }
  | { readonly code: 'must_be'; readonly fact: string; readonly params: { readonly is: boolean } };

/**
 * Whether a fact satisfies what the criterion requires on the day of assessment; null when it does. A period of
 * years includes its first day. Throws a RangeError for a threshold on a parameter that the policy lacks.
 */
export function weighRequirement(
  requirement: FactRequirement,
  facts: Readonly<Record<string, unknown>>,
  parameters: Policy['parameters'],
  on: IsoDate,
): RequirementFailure | null {
  const { fact } = requirement;
  const problem = factProblem(requirement, facts);
  if (problem !== null) return { code: problem.code, fact, params: {} };

  const value = facts[fact];
  if (typeof value === 'number') return weighNumber(requirement, value, parameters);
  if (typeof value === 'boolean') {
    const { is } = requirement;
    return is === undefined || is === value ? null : { code: 'must_be', fact, params: { is } };
  }
  if (typeof value !== 'string') return null;
  return requirement.type === 'date' ? weighDate(requirement, value, on) : weighChoice(requirement, value);
}

/** The least that a requirement asks for, a multiple of a parameter reckoned out; null where it sets none. */
export function leastOf(
  { atLeast, atLeastTimes }: FactRequirement,
  parameters: Policy['parameters'],
): number | null {
  if (atLeastTimes === undefined) return atLeast ?? null;
  const parameter = parameters[atLeastTimes.parameter];
  if (parameter === undefined) throw new RangeError(`the policy has no parameter ${atLeastTimes.parameter}`);
  return Math.max(atLeast ?? Number.NEGATIVE_INFINITY, parameter.value * atLeastTimes.times);
}

function weighNumber(
  requirement: FactRequirement,
  value: number,
  parameters: Policy['parameters'],
): RequirementFailure | null {
  const { fact, atMost } = requirement;
  const atLeast = leastOf(requirement, parameters);
  if (atLeast !== null && value < atLeast) return { code: 'below', fact, params: { value, atLeast } };
  if (atMost !== undefined && value > atMost) return { code: 'above', fact, params: { value, atMost } };
  return null;
}

function weighDate(
  { fact, withinYears }: FactRequirement,
  value: IsoDate,
  on: IsoDate,
): RequirementFailure | null {
  if (value > on) return { code: 'in_future', fact, params: { value } };
  if (withinYears === undefined) return null;
  const earliest = addYears(on, -withinYears);
  return value < earliest ? { code: 'too_long_ago', fact, params: { value, earliest } } : null;
}

function weighChoice({ fact, accepted }: FactRequirement, value: string): RequirementFailure | null {
  return accepted === undefined || accepted.includes(value)
    ? null
    : { code: 'not_accepted', fact, params: { value, accepted } };
}
