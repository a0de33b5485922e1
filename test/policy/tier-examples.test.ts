import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Policy, RosterState, Tier, Track } from '#domain/catalogue/policy.js';
import { LOCALES } from '#domain/shared/localized.js';
import { describeFailure } from '#domain/tiers/failure-texts.js';
import { suggestTier, type TierSuggestion } from '#domain/tiers/suggest-tier.js';
import { readPolicyFiles } from '#features/policy/read-policy-files.js';

/** One line of the table; what the fields mean stands at its head. */
interface Example {
  readonly case: string;
  readonly tracks?: readonly Track[];
  readonly claims: readonly {
    readonly criterion: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly evidence?: readonly string[];
  }[];
  readonly rosters?: readonly string[];
  readonly suggested: Tier | 'none';
  readonly onceEvidenced?: Tier;
  readonly lacks?: Readonly<Record<string, readonly string[]>>;
  readonly next?: Tier | 'none';
  readonly closest?: string;
}

const FILE = new URL('../../libs/domain/src/tiers/examples/suggestions.yaml', import.meta.url);
const EXAMPLES = Object.entries(parse(readFileSync(FILE, 'utf8')) as Record<string, Example[]>);

function suggest(policy: Policy, example: Example): TierSuggestion {
  return suggestTier(policy, {
    on: '2026-03-02',
    tracks: example.tracks ?? [],
    claims: example.claims.map(({ criterion, facts }) => ({ id: criterion, criterion, facts })),
    rosters: (example.rosters ?? []).map((line) => {
      const [programme = '', cohort, state] = line.split(' ');
      return { programme, cohort: Number(cohort), state: state as RosterState, nameMatches: true };
    }),
    evidence: example.claims.flatMap(({ criterion, evidence }) => {
      const needed = policy.criteria.find(({ code }) => code === criterion)?.evidence ?? [];
      return (evidence ?? needed.map(({ code }) => code)).map((kind) => ({ claimId: criterion, kind }));
    }),
  });
}

describe('the tier suggested under the reference policy', () => {
  let policy: Policy;
  beforeAll(async () => {
    policy = await readPolicyFiles(new URL('../../policies/', import.meta.url).pathname);
  });

  it('has five examples or more for each tier', () => {
    for (const tier of ['A', 'B', 'C', 'D', 'E']) {
      const examples = EXAMPLES.find(([group]) => group === tier)?.[1] ?? [];
      expect(examples.length).toBeGreaterThanOrEqual(5);
    }
  });

  describe.each(EXAMPLES)('%s', (_group, examples) => {
    it.each(examples.map((example) => [example.case, example] as const))('%s', (_name, example) => {
      const suggestion = suggest(policy, example);
      expect(suggestion.suggested ?? 'none').toBe(example.suggested);
      expect(suggestion.onceEvidenced).toBe(example.onceEvidenced ?? suggestion.suggested);

      const lacks = Object.fromEntries(
        suggestion.claims
          .map(
            ({ criterion, failures, missingEvidence, roster }) =>
              [
                criterion,
                [
                  ...failures.map(({ code, fact }) => `${code} ${fact}`),
                  ...missingEvidence,
                  ...(roster === undefined || roster.code === 'confirmed' ? [] : [roster.code]),
                ],
              ] as const,
          )
          .filter(([, missing]) => missing.length > 0),
      );
      expect(lacks).toEqual(example.lacks ?? {});
      if (example.next !== undefined) expect(suggestion.next?.tier ?? 'none').toBe(example.next);
      if (example.closest !== undefined)
        expect(suggestion.next?.criteria[0]?.criterion).toBe(example.closest);

      for (const { criterion: code, failures } of [
        ...suggestion.claims,
        ...(suggestion.next?.criteria ?? []),
      ]) {
        const criterion = policy.criteria.find((each) => each.code === code);
        for (const failure of failures) {
          for (const locale of LOCALES) {
            const text = criterion === undefined ? '' : describeFailure(failure, criterion, locale);
            expect(text).not.toMatch(/undefined|null|NaN|\[object|_/);
            expect(text).toMatch(locale === 'en' ? /\.$/ : /。$/);
          }
        }
      }
    });
  });
});
