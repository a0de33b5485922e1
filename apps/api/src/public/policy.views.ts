import type { Locale } from '#domain/shared/localized.js';
import type { PublishedPolicy } from '#features/policy/policies.js';
import {
  CodeField,
  DateField,
  IntegerField,
  NestedField,
  NestedListField,
  NumberField,
  TextField,
} from '../http/fields.js';
import { NamedCode } from '../http/views.js';
import { SourceField } from './catalogue-fields.js';
import { named } from './named-codes.js';

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
