import { detailsFields, type DetailsField, type DetailsForm } from '#domain/catalogue/details-form.js';
import type { Locale } from '#domain/shared/localized.js';

/** A form as a JSON Schema in one language: `title` and `description` of each field, and of each option. */
export type DetailsSchema = Record<string, unknown>;

export function detailsSchema(form: DetailsForm, locale: Locale): DetailsSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: form.type,
    additionalProperties: form.additionalProperties,
    required: form.required ?? [],
    properties: Object.fromEntries(
      detailsFields(form).map(([name, field]) => [name, fieldSchema(field, locale)]),
    ),
    'x-order': form['x-order'],
  };
}

function fieldSchema(field: DetailsField, locale: Locale): DetailsSchema {
  const {
    'x-label': label,
    'x-help': help,
    'x-unit': unit,
    'x-options': names,
    enum: values,
    ...rules
  } = field;
  return {
    ...rules,
    title: label[locale],
    ...(help !== undefined && { description: help[locale] }),
    ...(unit !== undefined && { 'x-unit': unit[locale] }),
    ...(values !== undefined && {
      oneOf: values.map((value) => ({ const: value, title: names?.[value]?.[locale] ?? value })),
    }),
  };
}
