import type { Policy, Programme } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { NestedListField, TextField } from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { NamedCode } from '../http/views.js';
import { SourceField } from './catalogue-fields.js';
import { named } from './named-codes.js';

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

export function programmeView(
  { code, name, summary, source }: Programme,
  { criteria }: Policy,
  locale: Locale,
): ProgrammeView {
  return {
    ...{ code, name: name[locale], summary: summary[locale] },
    criteria: named(
      criteria.filter(({ roster }) => roster?.programme === code),
      locale,
    ),
    source,
  };
}
