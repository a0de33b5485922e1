import {
  CRITERION_KINDS,
  TRACKS,
  type Criterion,
  type FactRequirement,
  type Policy,
} from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { leastOf } from '#domain/tiers/weigh-requirement.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  FlagField,
  IntegerField,
  NestedField,
  NestedListField,
  NumberField,
  TextField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { NamedCode } from '../http/views.js';
import { SourceField, TierField } from './catalogue-fields.js';
import { documentView, DocumentView } from './document.views.js';
import { nameOf } from './named-codes.js';

const FACT_TYPES = ['number', 'date', 'choice', 'boolean'];

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

export class CriteriaView {
  @NestedListField(() => CriterionView)
  items!: CriterionView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function criterionView(criterion: Criterion, policy: Policy, locale: Locale): CriterionView {
  const { code, tier, track, kind, clause, source } = criterion;
  return {
    ...{ code, tier, track, kind },
    name: criterion.name[locale],
    summary: criterion.summary[locale],
    requirements: criterion.requirements.map((requirement) => requirementView(requirement, policy, locale)),
    evidence: criterion.evidence.map((document) => documentView(document, locale)),
    roster: criterion.roster ? nameOf(policy.programmes ?? [], criterion.roster.programme, locale) : null,
    ...{ clause, source },
  };
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
