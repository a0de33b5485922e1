import type { ErrorObject } from 'ajv';

import { didYouMean, findNearestWord } from './nearest-word.js';
import type { FieldPath } from './yaml-file.js';

export interface Flaw {
  readonly path: FieldPath;
  readonly message: string;
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
      message: `unknown field${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    });
  }

  for (const error of errors) {
    const path = pathOf(error.instancePath, data);
    if (error.keyword === 'required') {
      const field = String(error.params['missingProperty']);
      // Of a misspelt field one line is enough; the alternatives of an anyOf are told by the anyOf itself.
      if (misspelt.has(`${error.instancePath}/${field}`) || error.schemaPath.includes('/anyOf/')) continue;
      flaws.push({ path: [...path, field], message: 'is missing' });
      continue;
    }
    const message = messageFor(error, data);
    if (message !== undefined) flaws.push({ path, message });
  }
  return withoutRepeats(flaws);
}

function messageFor(error: ErrorObject, data: unknown): string | undefined {
  const { keyword, params } = error;
  switch (keyword) {
    case 'additionalProperties':
    case 'propertyNames':
    case 'if':
      return undefined;
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      return `must be one of ${allowed.join(', ')}${found(error)}${didYouMean(String(error.data), allowed)}`;
    }
    case 'const':
      return `must be a list or "${String(params['allowedValue'])}"${found(error)}`;
    case 'pattern': {
      if (typeof error.data === 'string' && error.data.trim() === '') return 'must not be empty';
      return `must be ${String(error.parentSchema?.['description'] ?? error.message)}${found(error)}`;
    }
    case 'type':
      return `must be ${typeNames(params['type'] as string | string[])}${found(error)}`;
    case 'anyOf':
      return 'a requirement of type number needs atLeast, atMost or atLeastTimes';
    case 'false schema':
      return `does not belong to ${kindOfOwner(error, data)}`;
    case 'uniqueItems':
      return `names the same entry twice (items ${String(params['j'])} and ${String(params['i'])})`;
    case 'minItems':
      return Number(params['limit']) === 1
        ? 'must not be empty'
        : `needs at least ${String(params['limit'])} entries`;
    case 'minProperties':
      return 'must not be empty';
    default:
      return `${error.message ?? 'is not valid'}${found(error)}`;
  }
}

/** A field is forbidden by the `type` of its requirement or form field, or the `mode` of its service. */
function kindOfOwner(error: ErrorObject, data: unknown): string {
  const owner = pathOf(error.instancePath, data)
    .slice(0, -1)
    .reduce<unknown>((node, step) => (node as Record<string | number, unknown>)[step], data) as Record<
    string,
    unknown
  >;
  if ('mode' in owner) return `a service of mode ${String(owner['mode'])}`;
  const what = 'x-label' in owner ? 'a field' : 'a requirement';
  return `${what} of type ${String(owner['type'])}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'null',
};

function typeNames(types: string | string[]): string {
  return [types]
    .flat()
    .map((type) => TYPE_NAMES[type] ?? type)
    .join(' or ');
}

function found({ data }: ErrorObject): string {
  return typeof data === 'object' && data !== null ? '' : ` (found ${JSON.stringify(data)})`;
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
