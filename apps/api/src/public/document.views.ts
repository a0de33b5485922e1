import { RELATIONS, type DocumentKind } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { CodeField, CodesField, FlagField, IntegerField, TextField } from '../http/fields.js';

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

export function documentView(document: DocumentKind, locale: Locale): DocumentView {
  const { code, name, required, relations, mayFollowWithinWorkingDays = null } = document;
  const asked = relations ? [...relations] : null;
  return { code, name: name[locale], required, relations: asked, mayFollowWithinWorkingDays };
}
