import { AREA_CODES, type Policy } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { ChoiceField, NestedListField, TextField } from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { SourceField } from './catalogue-fields.js';
import { serviceView, ServiceView } from './service.views.js';

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

export class AreasView {
  @NestedListField(() => AreaView)
  items!: AreaView[];

  @NextCursor()
  nextCursor!: string | null;
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
