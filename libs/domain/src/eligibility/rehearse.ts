import { TIERS, type Policy, type Service, type Tier } from '../catalogue/policy.js';
import { maskCardNumber } from '../cards/card-number.js';
import { sameValue } from '../shared/same-value.js';
import { assessClaim } from '../tiers/assess-claim.js';
import type { Claim } from '../tiers/claim.js';
import { compareTiers } from '../tiers/compare-tiers.js';
import { decideEligibility, type EligibilityDecision } from './decide.js';
import type { BeneficiaryFacts, EligibilityFacts } from './facts.js';

/** What another policy does to one holder and one service, as of the day of the rehearsal. */
export const REHEARSAL_EFFECTS = [
  'gains',
  'loses',
  'quota_more',
  'quota_less',
  'people_more',
  'people_less',
  'faster',
  'slower',
] as const;
export type RehearsalEffect = (typeof REHEARSAL_EFFECTS)[number];

/** What another policy does to the holders of one tier. */
export interface TierTally {
  readonly holders: number;
  /** Holders who can have a service that they could not have before; likewise those who lose one. */
  readonly gaining: number;
  readonly losing: number;
  /** Holders whose claims of then would lead to a higher tier, a lower one, or none at all. Their cards keep theirs. */
  readonly claimsHigher: number;
  readonly claimsLower: number;
  readonly claimsNone: number;
}

type Effects<Value> = Readonly<Partial<Record<RehearsalEffect, Value>>>;

/** The outcome of a rehearsal so far, as plain JSON. What is not named has no effect. */
export interface RehearsalTally {
  readonly tiers: Readonly<Partial<Record<Tier, TierTally>>>;
  readonly services: Readonly<Record<string, Readonly<Partial<Record<Tier, Effects<number>>>>>>;
  /** Masked numbers of a few cards for each of these counts. */
  readonly examples: Readonly<Record<string, Readonly<Partial<Record<Tier, Effects<readonly string[]>>>>>>;
}

export const EMPTY_TALLY: RehearsalTally = { tiers: {}, services: {}, examples: {} };

/** One holder with everything that the decisions rest on. */
export interface RehearsedHolder {
  readonly cardNumber: string;
  readonly tier: Tier;
  readonly facts: Omit<EligibilityFacts, 'beneficiary' | 'bookingRules' | 'heldElsewhere'>;
  readonly family: readonly BeneficiaryFacts[];
  /** The claims that the card rests on; none for cards that came otherwise. */
  readonly claims: readonly Claim[];
}

/** One service in both policies; null where it is not there. */
interface ServicePair {
  readonly code: string;
  readonly before: Service | null;
  readonly after: Service | null;
}

/** Two policies made ready to be tried on holders: only what differs in its rules has to be judged. */
export interface Rehearsal {
  readonly before: Policy;
  readonly after: Policy;
  readonly services: readonly ServicePair[];
  readonly criteriaDiffer: boolean;
}

/** Finds what two policies decide differently. Texts, clauses and the order of things decide nothing. */
export function prepareRehearsal(before: Policy, after: Policy): Rehearsal {
  const find = (policy: Policy, code: string) =>
    policy.services.find((service) => service.code === code) ?? null;
  const codes = new Set([...before.services, ...after.services].map(({ code }) => code));
  return {
    before,
    after,
    services: [...codes]
      .map((code) => ({ code, before: find(before, code), after: find(after, code) }))
      .filter((pair) => !sameValue(rulesOf(pair.before, before), rulesOf(pair.after, after))),
    criteriaDiffer:
      !sameValue(before.criteria, after.criteria) || !sameValue(before.parameters, after.parameters),
  };
}

function rulesOf(service: Service | null, { bookings }: Policy): object | null {
  if (service === null) return null;
  const { name: _, summary: _summary, clause: _clause, source: _source, ...rules } = service;
  return service.mode === 'booking' ? { ...rules, bookings } : rules;
}

/** Adds a batch of holders to a tally. Pure: the same holders give the same tally, in whatever batches they come. */
export function rehearse(
  rehearsal: Rehearsal,
  holders: readonly RehearsedHolder[],
  tally: RehearsalTally,
): RehearsalTally {
  const sum = structuredCopy(tally);
  for (const holder of holders) {
    const ofTier = (sum.tiers[holder.tier] ??= emptyTier());
    ofTier.holders += 1;
    const seen = new Set<RehearsalEffect>();
    for (const pair of rehearsal.services) {
      for (const effect of effectsOn(rehearsal, pair, holder)) {
        seen.add(effect);
        count(sum, pair.code, holder, effect);
      }
    }
    if (seen.has('gains')) ofTier.gaining += 1;
    if (seen.has('loses')) ofTier.losing += 1;
    if (rehearsal.criteriaDiffer) countClaims(rehearsal, holder, ofTier);
  }
  return sum;
}

/** What a change of one service does to a holder, asked for each of the family. */
function effectsOn(
  policies: Pick<Rehearsal, 'before' | 'after'>,
  { before, after }: Pick<ServicePair, 'before' | 'after'>,
  holder: Pick<RehearsedHolder, 'facts' | 'family'>,
): RehearsalEffect[] {
  const had = eligibleOf(before, policies.before, holder);
  const has = eligibleOf(after, policies.after, holder);
  if (had.size === 0) return has.size === 0 ? [] : ['gains'];
  if (has.size === 0) return ['loses'];

  const effects: RehearsalEffect[] = [];
  if ([...has.keys()].some((person) => !had.has(person))) effects.push('people_more');
  if ([...had.keys()].some((person) => !has.has(person))) effects.push('people_less');
  const quota = changeOfQuota(had, has);
  if (quota !== 0) effects.push(quota > 0 ? 'quota_more' : 'quota_less');
  const days = (after?.timeLimitWorkingDays ?? 0) - (before?.timeLimitWorkingDays ?? 0);
  if (days !== 0 && before?.mode === 'case' && after?.mode === 'case') {
    effects.push(days < 0 ? 'faster' : 'slower');
  }
  return effects;
}

type Eligible = ReadonlyMap<string | null, EligibilityDecision>;

const NOBODY: Eligible = new Map();

/** Of the family, those who can have the service now, by the dependant's id; null is the holder. */
function eligibleOf(
  service: Service | null,
  { bookings }: Policy,
  { facts, family }: Pick<RehearsedHolder, 'facts' | 'family'>,
): Eligible {
  if (service === null) return NOBODY;
  const eligible = new Map<string | null, EligibilityDecision>();
  for (const beneficiary of family) {
    if (!service.beneficiaries.some(({ relation }) => relation === beneficiary.relation)) continue;
    // Places held for the moment say nothing of what a policy gives.
    const all = { ...facts, beneficiary, bookingRules: bookings, heldElsewhere: 0 };
    const decision = decideEligibility(service, all);
    if (decision.eligible) eligible.set(beneficiary.id, decision);
  }
  return eligible;
}

/** Positive when somebody who could have it before has more uses left, negative for fewer. */
function changeOfQuota(had: Eligible, has: Eligible): number {
  for (const [person, before] of had) {
    const after = has.get(person);
    if (after === undefined || after.remaining === before.remaining) continue;
    return (after.remaining ?? Number.POSITIVE_INFINITY) > (before.remaining ?? Number.POSITIVE_INFINITY)
      ? 1
      : -1;
  }
  return 0;
}

function countClaims(
  { before, after }: Rehearsal,
  { claims, facts }: RehearsedHolder,
  ofTier: Mutable<TierTally>,
): void {
  if (claims.length === 0) return;
  const led = tierOf(before, claims, facts.today);
  const leads = tierOf(after, claims, facts.today);
  if (led === leads) return;
  if (leads === null) ofTier.claimsNone += 1;
  else if (led === null || compareTiers(leads, led) < 0) ofTier.claimsHigher += 1;
  else ofTier.claimsLower += 1;
}

/** The highest tier that the facts of the claims support; their evidence was looked at when the card was issued. */
function tierOf(policy: Policy, claims: readonly Claim[], on: string): Tier | null {
  const supported = claims
    .map((claim) => assessClaim(policy, claim, { evidence: [], on }))
    .filter(({ factsSatisfy }) => factsSatisfy)
    .map(({ tier }) => tier);
  return TIERS.find((tier) => supported.includes(tier)) ?? null;
}

const MOST_EXAMPLES = 3;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Sum {
  tiers: Partial<Record<Tier, Mutable<TierTally>>>;
  services: Record<string, Partial<Record<Tier, Partial<Record<RehearsalEffect, number>>>>>;
  examples: Record<string, Partial<Record<Tier, Partial<Record<RehearsalEffect, string[]>>>>>;
}

function count(sum: Sum, service: string, holder: RehearsedHolder, effect: RehearsalEffect): void {
  const ofTier = ((sum.services[service] ??= {})[holder.tier] ??= {});
  ofTier[effect] = (ofTier[effect] ?? 0) + 1;
  const examples = (((sum.examples[service] ??= {})[holder.tier] ??= {})[effect] ??= []);
  if (examples.length < MOST_EXAMPLES) examples.push(maskCardNumber(holder.cardNumber));
}

function emptyTier(): Mutable<TierTally> {
  return { holders: 0, gaining: 0, losing: 0, claimsHigher: 0, claimsLower: 0, claimsNone: 0 };
}

function structuredCopy(tally: RehearsalTally): Sum {
  return JSON.parse(JSON.stringify(tally)) as Sum;
}
