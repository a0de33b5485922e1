import type { ErrorObject } from 'ajv';

import type { Localized } from '#domain/shared/localized.js';

import { didYouMean, findNearestWord } from './nearest-word.js';
import type { FieldPath } from './yaml-file.js';

export interface Flaw {
  readonly path: FieldPath;
  readonly message: Localized;
}

/** What JSON Schema validation (`allErrors`, `verbose`) found, one flaw for each cause and in plain words. */
export function describeShapeErrors(errors: readonly ErrorObject[], data: unknown): Flaw[] {
  const flaws: Flaw[] = [];
  const misspelt = new Set<string>();
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties') continue;
    const field = String(error.params['additionalProperty']);
    const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
    const meant = findNearestWord(
      field,
      known.filter((name) => !(name in (error.data as object))),
    );
    if (meant !== undefined) misspelt.add(`${error.instancePath}/${meant}`);
    flaws.push({
      path: [...pathOf(error.instancePath, data), field],
      message: unknownField(meant),
    });
  }

  for (const error of errors) {
    const path = pathOf(error.instancePath, data);
    if (error.keyword === 'required') {
      const field = String(error.params['missingProperty']);
      // Of a misspelt field one line is enough; the alternatives of an anyOf are told by the anyOf itself.
      if (misspelt.has(`${error.instancePath}/${field}`) || error.schemaPath.includes('/anyOf/')) continue;
      flaws.push({ path: [...path, field], message: text('缺少该项', 'is missing') });
      continue;
    }
    const message = messageFor(error, data);
    if (message !== undefined) flaws.push({ path, message });
  }
  return withoutRepeats(flaws);
}

function unknownField(meant: string | undefined): Localized {
  return meant === undefined
    ? text('没有此项', 'unknown field')
    : text(`没有此项；是否应为“${meant}”？`, `unknown field; did you mean "${meant}"?`);
}

function messageFor(error: ErrorObject, data: unknown): Localized | undefined {
  const { keyword, params } = error;
  switch (keyword) {
    case 'additionalProperties':
    case 'propertyNames':
    case 'if':
      return undefined;
    case 'enum':
      return notOneOf(error, (params['allowedValues'] as unknown[]).map(String));
    case 'const': {
      const wanted = String(params['allowedValue']);
      if (wanted === 'false') return mustBe(error, text('false', 'false'));
      return mustBe(error, text(`列表或“${wanted}”`, `a list or "${wanted}"`));
    }
    case 'pattern': {
      if (typeof error.data === 'string' && error.data.trim() === '') return EMPTY;
      const wanted = String(error.parentSchema?.['description'] ?? error.message);
      return mustBe(error, text(`规定格式 ${String(params['pattern'])}`, wanted));
    }
    case 'type':
      return mustBe(error, typeNames(params['type'] as string | string[]));
    case 'anyOf':
      return text(
        'number 类型的要求须有 atLeast、atMost 或 atLeastTimes',
        'a requirement of type number needs atLeast, atMost or atLeastTimes',
      );
    case 'false schema': {
      const owner = ownerOf(error, data);
      return text(`${owner['zh-CN']}不应有此项`, `does not belong to ${owner.en}`);
    }
    case 'uniqueItems': {
      const [one, other] = [String(params['j']), String(params['i'])];
      return text(
        `第 ${one} 项与第 ${other} 项重复`,
        `names the same entry twice (items ${one} and ${other})`,
      );
    }
    case 'minItems': {
      const least = String(params['limit']);
      return least === '1' ? EMPTY : text(`至少须有 ${least} 项`, `needs at least ${least} entries`);
    }
    case 'minProperties':
      return EMPTY;
    default: {
      const found = foundIn(error);
      return text(
        `不符合要求：${describeLimit(error)}${found['zh-CN']}`,
        `${error.message ?? 'is not valid'}${found.en}`,
      );
    }
  }
}

const text = (chinese: string, english: string): Localized => ({ 'zh-CN': chinese, en: english });

const EMPTY = text('不得为空', 'must not be empty');

function notOneOf(error: ErrorObject, allowed: readonly string[]): Localized {
  const found = foundIn(error);
  const meant = didYouMean(String(error.data), allowed);
  return text(
    `须为 ${allowed.join('、')} 之一${found['zh-CN']}${meant['zh-CN']}`,
    `must be one of ${allowed.join(', ')}${found.en}${meant.en}`,
  );
}

function mustBe(error: ErrorObject, wanted: Localized): Localized {
  const found = foundIn(error);
  return text(`须为${wanted['zh-CN']}${found['zh-CN']}`, `must be ${wanted.en}${found.en}`);
}

/** Limits are shown as the schema has them: `>= 1`, `maxLength 60`. */
function describeLimit({ keyword, params }: ErrorObject): string {
  const { comparison, limit } = params as { comparison?: string; limit?: number };
  return `${comparison ?? keyword}${limit === undefined ? '' : ` ${limit}`}`;
}

/** A field is forbidden by the `type` of its requirement or form field, or the `mode` of its service. */
function ownerOf(error: ErrorObject, data: unknown): Localized {
  const owner = pathOf(error.instancePath, data)
    .slice(0, -1)
    .reduce<unknown>((node, step) => (node as Record<string | number, unknown>)[step], data) as Record<
    string,
    unknown
  >;
  const [mode, type] = [String(owner['mode']), String(owner['type'])];
  if ('mode' in owner) return text(`办理方式为 ${mode} 的服务`, `a service of mode ${mode}`);
  if ('x-label' in owner) return text(`类型为 ${type} 的填报项`, `a field of type ${type}`);
  return text(`类型为 ${type} 的要求`, `a requirement of type ${type}`);
}

const TYPE_NAMES: Readonly<Record<string, Localized>> = {
  string: text('文本', 'a text'),
  integer: text('整数', 'a whole number'),
  number: text('数字', 'a number'),
  boolean: text('是或否（true 或 false）', 'true or false'),
  array: text('列表', 'a list'),
  object: text('对象', 'a mapping'),
  null: text('null', 'null'),
};

function typeNames(types: string | string[]): Localized {
  const names = [types].flat().map((type) => TYPE_NAMES[type] ?? text(type, type));
  return text(names.map((name) => name['zh-CN']).join('或'), names.map(({ en }) => en).join(' or '));
}

/** Characters of a wrong value that a message repeats. */
const MOST_SHOWN = 120;

function foundIn({ data }: ErrorObject): Localized {
  if (typeof data === 'object' && data !== null) return text('', '');
  const whole = JSON.stringify(data);
  const found = whole.length > MOST_SHOWN ? `${whole.slice(0, MOST_SHOWN)}…` : whole;
  return text(`（现为 ${found}）`, ` (found ${found})`);
}

function pathOf(pointer: string, data: unknown): FieldPath {
  const path: (string | number)[] = [];
  let node = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(node) ? Number(key) : key);
    node = (node as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}

function withoutRepeats(flaws: readonly Flaw[]): Flaw[] {
  return [...new Map(flaws.map((flaw) => [JSON.stringify(flaw), flaw])).values()];
}
