import type { Policy, Tier } from '../catalogue/policy.js';
import type { Locale, Localized } from '../shared/localized.js';

/** The names that a text needs, in the reader's language. */
export interface Names {
  readonly tier: (code: Tier) => string;
  readonly service: (code: string) => string;
  readonly city: (code: string) => string;
  readonly document: (code: string) => string;
}

/**
 * The names that a policy gives, in one language. Build it once for a policy and a language and keep it. A code
 * that the policy does not know (any more) is its own name.
 */
export function namesOf(
  policy: Pick<Policy, 'tiers' | 'services' | 'cities' | 'criteria'>,
  locale: Locale,
): Names {
  const documents = [
    ...policy.services.flatMap((s) => s.documents),
    ...policy.criteria.flatMap((c) => c.evidence),
  ];
  return {
    tier: lookUp(policy.tiers, locale),
    service: lookUp(policy.services, locale),
    city: lookUp(policy.cities, locale),
    document: lookUp(documents, locale),
  };
}

function lookUp(things: readonly { readonly code: string; readonly name: Localized }[], locale: Locale) {
  const names = new Map(things.map(({ code, name }) => [code, name[locale]]));
  return (code: string) => names.get(code) ?? code;
}
