import { isIsoDate } from '../calendar/is-iso-date.js';
import type { Criterion, FactRequirement } from '../catalogue/policy.js';

/** What is wrong with the shape of one fact; `pointer` is a JSON pointer (RFC 6901) into the claim's facts. */
export type FactProblem = { readonly pointer: string; readonly fact: string } & (
  | { readonly code: 'unknown_fact' | 'missing' }
  | { readonly code: 'wrong_type'; readonly expected: FactRequirement['type'] }
  | { readonly code: 'not_an_option'; readonly options: readonly string[] }
);

/**
 * What is wrong with the shape of a claim's facts: unknown, missing, of the wrong type, not among the options.
 * Empty when they can be weighed; whether they suffice is another question (`suggestTier`).
 */
export function checkClaimFacts(
  criterion: Criterion,
  facts: Readonly<Record<string, unknown>>,
): FactProblem[] {
  const problems: FactProblem[] = [];
  for (const fact of Object.keys(facts)) {
    if (!criterion.requirements.some((requirement) => requirement.fact === fact)) {
      problems.push({ pointer: pointerTo(fact), fact, code: 'unknown_fact' });
    }
  }
  for (const requirement of criterion.requirements) {
    const problem = factProblem(requirement, facts);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

/** What is wrong with the shape of the one fact that a requirement asks for, or null. */
export function factProblem(
  requirement: FactRequirement,
  facts: Readonly<Record<string, unknown>>,
): FactProblem | null {
  const { fact, type } = requirement;
  const pointer = pointerTo(fact);
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (value === undefined || value === null) return { pointer, fact, code: 'missing' };
  if (!hasType(type, value)) return { pointer, fact, code: 'wrong_type', expected: type };
  if (type !== 'choice') return null;

  const options = (requirement.options ?? []).map((option) => option.value);
  return options.some((option) => option === value)
    ? null
    : { pointer, fact, code: 'not_an_option', options };
}

function hasType(type: FactRequirement['type'], value: unknown): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return isIsoDate(value);
    case 'choice':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
  }
}

function pointerTo(fact: string): string {
  return `/${fact.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
