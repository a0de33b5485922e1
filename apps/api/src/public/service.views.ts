import {
  AREA_CODES,
  QUOTA_PERIODS,
  RELATIONS,
  SERVICE_MODES,
  TIERS,
  TRACKS,
  type Policy,
  type Service,
  type Tier,
} from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  FlagField,
  IntegerField,
  NestedListField,
  RecordField,
  TextField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { NamedCode } from '../http/views.js';
import { SourceField, TierField } from './catalogue-fields.js';
import { detailsSchema, type DetailsSchema } from './details-schema.js';
import { documentView, DocumentView } from './document.views.js';
import { named } from './named-codes.js';

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

/** One service with the form that is filled in to ask for it. */
export class ServiceWithFormView extends ServiceView {
  @RecordField({
    ...{ maxProperties: 10, nullable: true },
    description:
      'a JSON Schema (2020-12) of the details of a request, with titles in the language asked for; ' +
      '`x-order` names the fields in the order in which they are asked',
  })
  details!: DetailsSchema | null;
}

export class ServicesView {
  @NestedListField(() => ServiceView)
  items!: ServiceView[];

  @NextCursor()
  nextCursor!: string | null;
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

export function serviceWithFormView(service: Service, policy: Policy, locale: Locale): ServiceWithFormView {
  const { details } = service;
  return {
    ...serviceView(service, policy, locale),
    details: details === undefined ? null : detailsSchema(details, locale),
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

function byTier(limits: Readonly<Partial<Record<Tier, number | null>>>): TierLimitView[] {
  return TIERS.flatMap((tier) => {
    const limit = limits[tier];
    return limit === undefined ? [] : [{ tier, limit }];
  });
}
