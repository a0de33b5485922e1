import type { Locale, Localized } from '../shared/localized.js';
import { detailsFields, type Details, type DetailsField, type DetailsForm } from './details-form.js';

/** One thing that was filled in, as people read it. */
export interface DetailText {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

const YES: Localized = { 'zh-CN': '是', en: 'yes' };
const NO: Localized = { 'zh-CN': '否', en: 'no' };

/**
 * What was filled in, in the reader's language and the form's order. What the form does not know, because it was
 * written before there was one, is told last and as it is.
 */
export function describeDetails(
  form: DetailsForm | undefined,
  details: Details,
  locale: Locale,
): DetailText[] {
  const fields = form === undefined ? [] : detailsFields(form);
  const known = fields
    .filter(([name]) => details[name] !== undefined)
    .map(([name, field]) => ({
      field: name,
      label: field['x-label'][locale],
      text: textOf(field, details[name], locale),
    }));
  const others = Object.entries(details)
    .filter(([name]) => fields.every(([one]) => one !== name))
    .map(([name, value]) => ({
      field: name,
      label: name,
      text: typeof value === 'string' ? value : JSON.stringify(value),
    }));
  return [...known, ...others];
}

function textOf(field: DetailsField, value: unknown, locale: Locale): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[locale];
  const text = field['x-options']?.[String(value)]?.[locale] ?? String(value);
  const unit = field['x-unit']?.[locale];
  if (unit === undefined) return text;
  if (locale === 'zh-CN') return `${text}${unit}`;
  // Amounts are counted in tens of thousands, and two numbers side by side read as one.
  return /^\d/.test(unit) ? `${text} × ${unit}` : `${text} ${unit}`;
}
