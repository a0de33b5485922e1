import { useQuery } from '@tanstack/react-query';
import { TIER_CODES, type Track } from '../../api/applications.ts';
import { criteriaQuery } from '../../api/catalogue.ts';
import { useTierName } from '../use-tier-name.ts';

interface Offered {
  /** Null for the criteria of all tracks. */
  readonly track: Track | null;
  /** Criteria that are claimed already; each can be claimed once. */
  readonly taken: readonly string[];
}

/** The criteria that may be chosen, tier by tier, as a list takes them. */
export function useCriterionOptions({ track, taken }: Offered) {
  const tierName = useTierName();
  const choices = (useQuery(criteriaQuery).data ?? []).filter(
    (one) => !taken.includes(one.code) && (track === null || one.track === track),
  );
  return TIER_CODES.map((tier) => ({
    label: tierName(tier),
    options: choices.filter((one) => one.tier === tier).map((one) => ({ value: one.code, label: one.name })),
  })).filter((group) => group.options.length > 0);
}
