import { TIERS, type Tier } from '#domain/catalogue/policy.js';
import { REHEARSAL_EFFECTS, type RehearsalTally } from '#domain/eligibility/rehearse.js';
import { POLICY_VALUE_KINDS, type PolicyValue } from '#domain/policy/list-policy-values.js';
import { policyLifecycle } from '#domain/policy/lifecycle.js';
import type { Locale } from '#domain/shared/localized.js';
import { REHEARSAL_STATES, type PolicyRehearsalRow } from '#database/entities/policy-rehearsal.js';
import type { PolicyComparison } from '#features/policy/compare-policy-versions.js';
import { plannedFrom, type PolicyVersionDetails } from '#features/policy/policy-version-details.js';
import {
  AnyField,
  ChoiceField,
  CodeField,
  CodesField,
  DateField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

const COUNT = { min: 0, max: 2_147_483_647 };
const KINDS = ['added', 'removed', 'changed', 'reordered'] as const;

export class TierEffectView {
  @ChoiceField(TIERS, { enumName: 'Tier' })
  tier!: string;

  @IntegerField({ ...COUNT, description: 'holders that were judged' })
  holders!: number;

  @IntegerField({ ...COUNT, description: 'holders who can have a service that they could not have before' })
  gaining!: number;

  @IntegerField({ ...COUNT, description: 'holders who can no longer have a service' })
  losing!: number;

  @IntegerField({
    ...COUNT,
    description: 'holders whose claims would lead to a higher tier; cards keep theirs',
  })
  claimsHigher!: number;

  @IntegerField({ ...COUNT, description: 'likewise to a lower tier' })
  claimsLower!: number;

  @IntegerField({ ...COUNT, description: 'likewise to none' })
  claimsNone!: number;
}

export class ServiceEffectView {
  @CodeField()
  service!: string;

  @TextField({ max: 200 })
  serviceName!: string;

  @ChoiceField(TIERS, { enumName: 'Tier' })
  tier!: string;

  @ChoiceField(REHEARSAL_EFFECTS, { enumName: 'RehearsalEffect' })
  effect!: string;

  @IntegerField({ ...COUNT, min: 1, description: 'holders whom it meets' })
  holders!: number;

  @CodesField({ max: 3, description: 'card numbers of some; all but the last four digits are hidden' })
  examples!: string[];
}

export class RehearsalView {
  @UuidField()
  id!: string;

  @ChoiceField(REHEARSAL_STATES, { enumName: 'RehearsalState' })
  state!: string;

  @TextField({ max: 60, description: 'the version that the draft was compared with' })
  comparedWith!: string;

  @DateField({ description: 'the day as of which all holders are judged' })
  onDay!: string;

  @IntegerField({ ...COUNT, min: 1, description: 'the `version` of the draft that was tried' })
  draftVersion!: number;

  @IntegerField({ ...COUNT, description: 'holders of active cards when it was asked for' })
  holders!: number;

  @IntegerField({ ...COUNT, description: 'holders that have been judged so far' })
  done!: number;

  @InstantField()
  requestedAt!: string;

  @InstantField({ nullable: true })
  endedAt!: string | null;

  @NestedListField(() => TierEffectView)
  tiers!: TierEffectView[];

  @NestedListField(() => ServiceEffectView)
  services!: ServiceEffectView[];
}

export class PolicyVersionView {
  @UuidField()
  id!: string;

  @TextField({ max: 60, example: 'reference-2026.2' })
  policyVersion!: string;

  @TextField({ max: 600 })
  title!: string;

  @ChoiceField(['draft', 'published'], { enumName: 'PolicyState' })
  state!: string;

  @FlagField({ description: 'it holds today' })
  holds!: boolean;

  @DateField({ description: 'the day from which it holds; of a draft the day that its YAML names' })
  effectiveFrom!: string;

  @TextField({ max: 64, description: 'SHA-256 over its canonical JSON' })
  hash!: string;

  @TextField({ max: 60, nullable: true, description: 'the version that it was made from' })
  basedOn!: string | null;

  @CodesField({
    max: 1000,
    description: 'names of those who have written on it; none of an installed version',
  })
  writtenBy!: string[];

  @TextField({ max: 100, nullable: true })
  publishedBy!: string | null;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  publishedAt!: string | null;

  @FlagField({ description: 'a rehearsal came to its end and nothing has changed since' })
  rehearsed!: boolean;

  @NestedField(() => RehearsalView, { nullable: true, description: 'the last one' })
  rehearsal!: RehearsalView | null;

  @CodesField({ max: 4, choices: policyLifecycle.actions, description: ACTIONS_DESCRIPTION })
  actions!: string[];

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;
}

export class PolicyVersionsView {
  @NestedListField(() => PolicyVersionView)
  items!: PolicyVersionView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class PolicyDifferenceView {
  @ChoiceField(KINDS, { enumName: 'PolicyDifferenceKind' })
  kind!: string;

  @CodeField({ description: 'the field of the policy that it belongs to: `services`, `timeLimits`' })
  entity!: string;

  @TextField({ max: 200, nullable: true, description: 'the entry within that field' })
  code!: string | null;

  @TextField({ max: 1000, description: 'where it is; entries stand by their keys' })
  pointer!: string;

  @TextField({ max: 10_000 })
  text!: string;
}

export class PolicyDifferencesView {
  @TextField({ max: 60 })
  policyVersion!: string;

  @TextField({ max: 60 })
  comparedWith!: string;

  @NestedListField(() => PolicyDifferenceView)
  differences!: PolicyDifferenceView[];
}

export class PolicyValueView {
  @TextField({ max: 400, description: 'where a change of it points' })
  pointer!: string;

  @ChoiceField(POLICY_VALUE_KINDS, {
    enumName: 'PolicyValueKind',
    description: 'limit: a number, or null for without limit',
  })
  kind!: string;

  @AnyField()
  value!: unknown;

  @TextField({ max: 600, description: 'the entry that it belongs to' })
  entry!: string;

  @TextField({ max: 1000, description: 'where it is within that entry' })
  place!: string;

  @TextField({ max: 10_000, description: 'the value in words' })
  text!: string;
}

export class PolicyValuesView {
  @NestedListField(() => PolicyValueView)
  items!: PolicyValueView[];
}

export function policyValueView(
  { pointer, kind, value, entry, place, text }: PolicyValue,
  locale: Locale,
): PolicyValueView {
  return { ...{ pointer, kind, value }, entry: entry[locale], place: place[locale], text: text[locale] };
}

export function policyVersionView(details: PolicyVersionDetails, locale: Locale): PolicyVersionView {
  const { row, names, holding, rehearsal, rehearsed, actions } = details;
  const { id, state, hash, basedOn, draftVersion } = row;
  const serviceName = (code: string) =>
    row.content.services.find((service) => service.code === code)?.name[locale] ?? code;
  return {
    ...{ id, policyVersion: row.version, title: row.content.title[locale], state, hash, basedOn },
    holds: row.version === holding && state === 'published',
    effectiveFrom: plannedFrom(row),
    writtenBy: row.editorIds.map((editor) => names.get(editor) ?? editor),
    publishedBy: row.publisherId === null ? null : (names.get(row.publisherId) ?? null),
    createdAt: row.createdAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    rehearsed,
    rehearsal: rehearsal === null ? null : rehearsalView(rehearsal, serviceName),
    ...{ actions: [...actions], version: draftVersion },
  };
}

export function policyDifferencesView(comparison: PolicyComparison, locale: Locale): PolicyDifferencesView {
  return {
    policyVersion: comparison.version,
    comparedWith: comparison.comparedWith,
    differences: comparison.differences.map((difference) => ({
      ...difference,
      text: difference.text[locale],
    })),
  };
}

function rehearsalView(row: PolicyRehearsalRow, serviceName: (code: string) => string): RehearsalView {
  const { id, state, comparedWith, onDay, draftVersion, holders, done, result } = row;
  return {
    ...{ id, state, comparedWith, onDay, draftVersion, holders, done },
    requestedAt: row.requestedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    tiers: TIERS.flatMap((tier) => {
      const tally = result.tiers[tier];
      return tally === undefined ? [] : [{ tier, ...tally }];
    }),
    services: serviceEffects(result, serviceName),
  };
}

function serviceEffects(
  { services, examples }: RehearsalTally,
  serviceName: (code: string) => string,
): ServiceEffectView[] {
  return Object.entries(services).flatMap(([service, tiers]) =>
    TIERS.flatMap((tier: Tier) =>
      REHEARSAL_EFFECTS.flatMap((effect) => {
        const holders = tiers[tier]?.[effect];
        return holders === undefined
          ? []
          : [
              {
                ...{ service, serviceName: serviceName(service), tier, effect, holders },
                examples: [...(examples[service]?.[tier]?.[effect] ?? [])],
              },
            ];
      }),
    ),
  );
}
