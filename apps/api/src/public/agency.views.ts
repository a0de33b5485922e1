import type { Policy } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import type { AgencyRow } from '#database/entities/agency.js';
import { CodeField, CodesField, NestedField, NestedListField, TextField, UuidField } from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { NamedCode } from '../http/views.js';
import { nameOf } from './named-codes.js';

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

export class AgenciesView {
  @NestedListField(() => AgencyView)
  items!: AgencyView[];

  @NextCursor()
  nextCursor!: string | null;
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
