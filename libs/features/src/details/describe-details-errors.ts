import type { ErrorObject } from 'ajv/dist/2020.js';
import type { DetailsField, DetailsForm } from '#domain/catalogue/details-form.js';
import { listText } from '#domain/shared/list-text.js';
import type { Locale, Localized } from '#domain/shared/localized.js';
import type { ErrorPlace } from '../errors/portal-error.js';

/** What is wrong with a form that was filled in, field by field, the first problem of each. */
export function describeDetailsErrors(errors: readonly ErrorObject[], form: DetailsForm): ErrorPlace[] {
  const places = new Map<string, ErrorPlace>();
  for (const error of errors) {
    const name = fieldOf(error);
    const field = Object.hasOwn(form.properties, name) ? form.properties[name] : undefined;
    const place = { pointer: `/details/${escaped(name)}`, ...problemOf(error, field) };
    if (!places.has(place.pointer)) places.set(place.pointer, place);
  }
  return [...places.values()];
}

/** Forms are flat: a field is named by the path, or by the error when it is missing or unknown. */
function fieldOf({ instancePath, params }: ErrorObject): string {
  const named = (params['missingProperty'] ?? params['additionalProperty']) as string | undefined;
  return named ?? instancePath.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function problemOf({ keyword, params }: ErrorObject, field: DetailsField | undefined) {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return problem('missing', '必填', 'is missing');
    case 'additionalProperties':
      return problem('unknown_field', '没有此字段', 'is not a field here');
    case 'type':
      return typeProblem(field);
    case 'enum':
      return choiceProblem(field);
    case 'format':
      return problem('not_a_day', '应为 YYYY-MM-DD 格式的日期', 'must be a day, YYYY-MM-DD');
    case 'minLength':
      return problem('too_short', `至少 ${limit} 个字符`, `must have at least ${limit} characters`);
    case 'maxLength':
      return problem('too_long', `最多 ${limit} 个字符`, `must have at most ${limit} characters`);
    case 'minimum':
      return problem('too_small', `不小于 ${limit}`, `must be ${limit} or more`);
    case 'maximum':
      return problem('too_great', `不大于 ${limit}`, `must be ${limit} or less`);
    case 'pattern':
      return formatProblem(field);
    default:
      return problem('invalid', '内容无效', 'is not valid');
  }
}

function typeProblem(field: DetailsField | undefined) {
  switch (field?.type) {
    case 'integer':
      return problem('not_whole', '应为整数', 'must be a whole number');
    case 'number':
      return problem('not_a_number', '应为数字', 'must be a number');
    case 'boolean':
      return problem('not_a_flag', '应为 true 或 false', 'must be true or false');
    default:
      return problem('not_text', '应为文本', 'must be text');
  }
}

/** The options in the order of the form: that of their names is lost in a store. */
function choiceProblem(field: DetailsField | undefined) {
  const named = (locale: Locale) => {
    const names = (field?.enum ?? []).map((value) => field?.['x-options']?.[value]?.[locale] ?? value);
    return listText(names, locale, 'or');
  };
  return problem('not_a_choice', `应为以下之一：${named('zh-CN')}`, `must be one of ${named('en')}`);
}

/** A pattern says nothing to people; the field's help does. */
function formatProblem(field: DetailsField | undefined) {
  const help = field?.['x-help'];
  if (help === undefined) return problem('bad_format', '格式不正确', 'does not have the right format');
  return problem('bad_format', `格式不正确：${help['zh-CN']}`, `does not have the right format: ${help.en}`);
}

function problem(code: string, chinese: string, english: string): { code: string; message: Localized } {
  return { code, message: { 'zh-CN': chinese, en: english } };
}
