import {
  AREA_CODES,
  CRITERION_KINDS,
  QUOTA_PERIODS,
  RELATIONS,
  SERVICE_MODES,
  TIERS,
  TRACKS,
  type Criterion,
  type DocumentKind,
  type FactRequirement,
  type Policy,
  type Programme,
  type Service,
  type Tier,
} from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { leastOf } from '#domain/tiers/weigh-requirement.js';
import type { AgencyRow } from '#database/entities/agency.js';
import type { PublishedPolicy } from '#features/policy/policies.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  DateField,
  FlagField,
  IntegerField,
  NestedField,
  NestedListField,
  NumberField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { NamedCode } from '../http/views.js';

const SOURCES = ['published', 'reference'];
const FACT_TYPES = ['number', 'date', 'choice', 'boolean'];

/** Declares where a text comes from. */
const SourceField = () =>
  ChoiceField(SOURCES, {
    enumName: 'Source',
    description: 'published: said by the province; reference: filled in by the reference policy',
  });

const TierField = () => ChoiceField(TIERS, { enumName: 'Tier' });

export class TierView {
  @TierField()
  code!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 1000 })
  summary!: string;

  @IntegerField({ min: 1, max: 100, description: 'years for which a card of this tier is valid' })
  cardYears!: number;

  @SourceField()
  source!: string;
}

export class DocumentView {
  @CodeField()
  code!: string;

  @TextField({ max: 200 })
  name!: string;

  @FlagField()
  required!: boolean;

  @CodesField({
    max: 4,
    choices: RELATIONS,
    nullable: true,
    description: 'asked only for these; null for everybody',
  })
  relations!: string[] | null;

  @IntegerField({
    ...{ min: 1, max: 60, nullable: true },
    description: 'of an application: it may be promised, and follow within so many working days',
  })
  mayFollowWithinWorkingDays!: number | null;
}

export class FactOptionView {
  @TextField({ max: 64 })
  value!: string;

  @TextField({ max: 200 })
  label!: string;
}

export class FactRequirementView {
  @CodeField({ description: 'name of the fact in `facts` of a claim' })
  fact!: string;

  @TextField({ max: 200 })
  label!: string;

  @ChoiceField(FACT_TYPES, { enumName: 'FactType' })
  type!: string;

  @TextField({ max: 50, nullable: true })
  unit!: string | null;

  @NumberField({ nullable: true, description: 'the least number that satisfies' })
  atLeast!: number | null;

  @NumberField({ nullable: true, description: 'the greatest number that satisfies' })
  atMost!: number | null;

  @IntegerField({
    min: 0,
    max: 100,
    nullable: true,
    description: 'the date lies at most so many years before the assessment',
  })
  withinYears!: number | null;

  @NestedListField(() => FactOptionView, { description: 'values that may be stated; empty but for choices' })
  options!: FactOptionView[];

  @CodesField({ max: 100, description: 'the options that satisfy; empty but for choices' })
  accepted!: string[];

  @FlagField({ nullable: true, description: 'the answer that satisfies, for booleans' })
  is!: boolean | null;
}

export class CriterionView {
  @CodeField()
  code!: string;

  @TierField()
  tier!: string;

  @ChoiceField(TRACKS, { enumName: 'Track' })
  track!: string;

  @ChoiceField(CRITERION_KINDS, { enumName: 'CriterionKind' })
  kind!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 1000 })
  summary!: string;

  @NestedListField(() => FactRequirementView)
  requirements!: FactRequirementView[];

  @NestedListField(() => DocumentView)
  evidence!: DocumentView[];

  @NestedField(() => NamedCode, {
    nullable: true,
    description: 'the programme whose roster proves the claim; a document does not take its place',
  })
  roster!: NamedCode | null;

  @TextField({ max: 100 })
  clause!: string;

  @SourceField()
  source!: string;
}

/** A support programme; its roster is not public. */
export class ProgrammeView extends NamedCode {
  @TextField({ max: 1000 })
  summary!: string;

  @NestedListField(() => NamedCode, { description: 'criteria that rest on its roster' })
  criteria!: NamedCode[];

  @SourceField()
  source!: string;
}

export class ProgrammesView {
  @NestedListField(() => ProgrammeView)
  items!: ProgrammeView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class ServiceTierView {
  @TierField()
  tier!: string;

  @TextField({ max: 200, nullable: true, description: 'what this tier gets where it differs' })
  note!: string | null;
}

export class TierLimitView {
  @TierField()
  tier!: string;

  @IntegerField({ min: 0, max: 1_000_000, nullable: true, description: 'null: unlimited' })
  limit!: number | null;
}

export class QuotaView {
  @ChoiceField(QUOTA_PERIODS, { enumName: 'QuotaPeriod' })
  period!: string;

  @ChoiceField(['holder', 'beneficiary'], { enumName: 'QuotaOwner' })
  per!: string;

  @NestedListField(() => TierLimitView)
  limits!: TierLimitView[];
}

export class BeneficiaryRuleView {
  @ChoiceField(RELATIONS, { enumName: 'Relation' })
  relation!: string;

  @CodesField({ max: 5, choices: TIERS, description: 'tiers whose holders may ask for this relation' })
  tiers!: string[];

  @IntegerField({ min: 0, max: 150, nullable: true })
  minAge!: number | null;

  @IntegerField({ min: 0, max: 150, nullable: true })
  maxAge!: number | null;
}

export class ServiceView {
  @CodeField()
  code!: string;

  @ChoiceField(AREA_CODES, { enumName: 'AreaCode' })
  area!: string;

  @ChoiceField(SERVICE_MODES, { enumName: 'ServiceMode' })
  mode!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 1000 })
  summary!: string;

  @NestedListField(() => ServiceTierView)
  tiers!: ServiceTierView[];

  @NestedListField(() => QuotaView, { description: 'every line counts; empty: unlimited' })
  quotas!: QuotaView[];

  @NestedListField(() => BeneficiaryRuleView)
  beneficiaries!: BeneficiaryRuleView[];

  @NestedListField(() => TierLimitView, { description: 'people who may come along on one use, by tier' })
  companions!: TierLimitView[];

  @NestedListField(() => NamedCode)
  cities!: NamedCode[];

  @NestedListField(() => NamedCode)
  agencyKinds!: NamedCode[];

  @NestedListField(() => DocumentView)
  documents!: DocumentView[];

  @NestedListField(() => NamedCode, { description: 'services that cannot be had beside this one' })
  excludes!: NamedCode[];

  @IntegerField({ min: 0, max: 10_000, nullable: true, description: 'days of waiting after a no-show' })
  coolingOffDays!: number | null;

  @FlagField({ description: 'one request at a time' })
  oneOpen!: boolean;

  @FlagField({ description: 'for holders of a foreign nationality only' })
  foreignNationalsOnly!: boolean;

  @CodesField({
    max: 10,
    choices: TRACKS,
    nullable: true,
    description: 'for these tracks only; null for all',
  })
  tracks!: string[] | null;

  @IntegerField({ min: 0, max: 10_000, nullable: true, description: 'days ahead, at the least' })
  leadDaysMin!: number | null;

  @IntegerField({ min: 0, max: 10_000, nullable: true, description: 'days ahead, at the most' })
  leadDaysMax!: number | null;

  @IntegerField({ min: 1, max: 10_000, nullable: true, description: 'for cases, from acceptance to the end' })
  timeLimitWorkingDays!: number | null;

  @TextField({ max: 100 })
  clause!: string;

  @SourceField()
  source!: string;
}

export class AreaView {
  @ChoiceField(AREA_CODES, { enumName: 'AreaCode' })
  code!: string;

  @TextField({ max: 200 })
  name!: string;

  @SourceField()
  source!: string;

  @NestedListField(() => ServiceView)
  services!: ServiceView[];
}

export class TimeLimitsView {
  @IntegerField({ min: 0, max: 1000 })
  reviewWorkingDays!: number;

  @IntegerField({ min: 0, max: 1000 })
  decisionWorkingDays!: number;

  @IntegerField({ min: 0, max: 1000 })
  noticeWorkingDays!: number;

  @IntegerField({ min: 0, max: 1000 })
  appealWorkingDays!: number;

  @IntegerField({ min: 0, max: 1000 })
  appealWithinDays!: number;

  @IntegerField({ min: 0, max: 1000 })
  renewalWindowDays!: number;

  @IntegerField({ min: 0, max: 1000 })
  answerWorkingDays!: number;
}

export class ParameterView {
  @CodeField()
  code!: string;

  @TextField({ max: 300 })
  name!: string;

  @NumberField()
  value!: number;

  @SourceField()
  source!: string;
}

export class PolicyView {
  @TextField({ max: 100 })
  version!: string;

  @DateField()
  effectiveFrom!: string;

  @TextField({ max: 64, description: 'SHA-256 over the policy as canonical JSON' })
  hash!: string;

  @TextField({ max: 300 })
  title!: string;

  @NestedListField(() => NamedCode)
  cities!: NamedCode[];

  @NestedListField(() => NamedCode)
  agencyKinds!: NamedCode[];

  @NestedListField(() => NamedCode)
  rejectionReasons!: NamedCode[];

  @NestedField(() => TimeLimitsView)
  timeLimits!: TimeLimitsView;

  @NestedListField(() => ParameterView)
  parameters!: ParameterView[];
}

export class AgencyView {
  @UuidField()
  id!: string;

  @CodeField()
  code!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 300 })
  address!: string;

  @NestedField(() => NamedCode)
  kind!: NamedCode;

  @NestedField(() => NamedCode)
  city!: NamedCode;

  @CodesField({ max: 100, description: 'services that it fulfils' })
  services!: string[];
}

export class TiersView {
  @NestedListField(() => TierView)
  items!: TierView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class CriteriaView {
  @NestedListField(() => CriterionView)
  items!: CriterionView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class AreasView {
  @NestedListField(() => AreaView)
  items!: AreaView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class ServicesView {
  @NestedListField(() => ServiceView)
  items!: ServiceView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class AgenciesView {
  @NestedListField(() => AgencyView)
  items!: AgencyView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function tierView(tier: Policy['tiers'][number], locale: Locale): TierView {
  const { code, cardYears, source } = tier;
  return { code, name: tier.name[locale], summary: tier.summary[locale], cardYears, source };
}

export function criterionView(criterion: Criterion, policy: Policy, locale: Locale): CriterionView {
  const { code, tier, track, kind, clause, source } = criterion;
  return {
    ...{ code, tier, track, kind },
    name: criterion.name[locale],
    summary: criterion.summary[locale],
    requirements: criterion.requirements.map((requirement) => requirementView(requirement, policy, locale)),
    evidence: criterion.evidence.map((document) => documentView(document, locale)),
    roster: criterion.roster ? programmeName(criterion.roster.programme, policy, locale) : null,
    ...{ clause, source },
  };
}

export function programmeView(
  { code, name, summary, source }: Programme,
  { criteria }: Policy,
  locale: Locale,
): ProgrammeView {
  return {
    ...{ code, name: name[locale], summary: summary[locale] },
    criteria: criteria
      .filter(({ roster }) => roster?.programme === code)
      .map((criterion) => ({ code: criterion.code, name: criterion.name[locale] })),
    source,
  };
}

/** A programme by its name; by its code where the policy has lost it. */
export function programmeName(
  code: string,
  { programmes = [] }: Pick<Policy, 'programmes'>,
  locale: Locale,
): NamedCode {
  return { code, name: programmes.find((programme) => programme.code === code)?.name[locale] ?? code };
}

function requirementView(
  requirement: FactRequirement,
  { parameters }: Policy,
  locale: Locale,
): FactRequirementView {
  const { fact, type, options = [], accepted = [] } = requirement;
  return {
    ...{ fact, type },
    label: requirement.label[locale],
    unit: requirement.unit?.[locale] ?? null,
    atLeast: leastOf(requirement, parameters),
    atMost: requirement.atMost ?? null,
    withinYears: requirement.withinYears ?? null,
    options: options.map(({ value, label }) => ({ value, label: label[locale] })),
    accepted: [...accepted],
    is: requirement.is ?? null,
  };
}

function documentView(document: DocumentKind, locale: Locale): DocumentView {
  const { code, name, required, relations, mayFollowWithinWorkingDays = null } = document;
  const asked = relations ? [...relations] : null;
  return { code, name: name[locale], required, relations: asked, mayFollowWithinWorkingDays };
}

export function areaView(area: Policy['areas'][number], policy: Policy, locale: Locale): AreaView {
  const { code, source } = area;
  const services = policy.services.filter((service) => service.area === code);
  return {
    code,
    name: area.name[locale],
    source,
    services: services.map((service) => serviceView(service, policy, locale)),
  };
}

export function serviceView(service: Service, policy: Policy, locale: Locale): ServiceView {
  const { code, area, mode, clause, source } = service;
  return {
    ...{ code, area, mode },
    name: service.name[locale],
    summary: service.summary[locale],
    ...entitlementOf(service, locale),
    ...placesOf(service, policy, locale),
    ...boundsOf(service, policy, locale),
    ...{ clause, source },
  };
}

function entitlementOf(service: Service, locale: Locale) {
  const entitled = TIERS.filter((tier) => service.tiers[tier] !== undefined);
  return {
    tiers: entitled.map((tier) => ({ tier, note: service.tiers[tier]?.note?.[locale] ?? null })),
    quotas: service.quotas.map(({ period, per, limits }) => ({ period, per, limits: byTier(limits) })),
    beneficiaries: service.beneficiaries.map(({ relation, tiers, minAge, maxAge }) => ({
      relation,
      tiers: [...(tiers ?? entitled)],
      minAge: minAge ?? null,
      maxAge: maxAge ?? null,
    })),
    companions: byTier(service.companions ?? {}),
  };
}

function placesOf(service: Service, policy: Policy, locale: Locale) {
  const { cities, agencyKinds } = service;
  return {
    cities: named(
      policy.cities.filter(({ code }) => cities === 'all' || cities.includes(code)),
      locale,
    ),
    agencyKinds: named(
      policy.agencyKinds.filter(({ code }) => agencyKinds.includes(code)),
      locale,
    ),
  };
}

function boundsOf(service: Service, policy: Policy, locale: Locale) {
  const { excludes = [] } = service;
  return {
    documents: service.documents.map((document) => documentView(document, locale)),
    excludes: named(
      policy.services.filter(({ code }) => excludes.includes(code)),
      locale,
    ),
    coolingOffDays: service.coolingOffDays ?? null,
    oneOpen: service.oneOpen ?? false,
    foreignNationalsOnly: service.nationality === 'foreign',
    tracks: service.tracks ? [...service.tracks] : null,
    leadDaysMin: service.leadDays?.min ?? null,
    leadDaysMax: service.leadDays?.max ?? null,
    timeLimitWorkingDays: service.timeLimitWorkingDays ?? null,
  };
}

export function policyView(published: PublishedPolicy, locale: Locale): PolicyView {
  const { version, effectiveFrom, hash, policy } = published;
  return {
    ...{ version, effectiveFrom, hash },
    title: policy.title[locale],
    cities: named(policy.cities, locale),
    agencyKinds: named(policy.agencyKinds, locale),
    rejectionReasons: named(policy.rejectionReasons, locale),
    timeLimits: policy.timeLimits,
    parameters: Object.entries(policy.parameters).map(([code, { value, name, source }]) => ({
      ...{ code, name: name[locale], value, source },
    })),
  };
}

export function agencyView(
  { agency, services }: { readonly agency: AgencyRow; readonly services: readonly string[] },
  policy: Policy,
  locale: Locale,
): AgencyView {
  const { id, code } = agency;
  return {
    ...{ id, code },
    name: agency.name[locale],
    address: agency.address[locale],
    kind: nameOf(policy.agencyKinds, agency.kind, locale),
    city: nameOf(policy.cities, agency.city, locale),
    services: [...services],
  };
}

interface Named {
  readonly code: string;
  readonly name: Readonly<Record<Locale, string>>;
}

function named(entries: readonly Named[], locale: Locale): NamedCode[] {
  return entries.map(({ code, name }) => ({ code, name: name[locale] }));
}

function nameOf(entries: readonly Named[], code: string, locale: Locale): NamedCode {
  return { code, name: entries.find((entry) => entry.code === code)?.name[locale] ?? code };
}

function byTier(limits: Readonly<Partial<Record<Tier, number | null>>>): TierLimitView[] {
  return TIERS.flatMap((tier) => {
    const limit = limits[tier];
    return limit === undefined ? [] : [{ tier, limit }];
  });
}
