import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { Ajv } from 'ajv';

import { describeShapeErrors } from './describe-shape-errors.js';
import type { Flaw } from './describe-shape-errors.js';
import { PolicyError } from './policy-error.js';
import { SCHEMA_NAMES } from './policy-layout.js';

export type FindShapeFlaws = (schema: string, data: unknown) => Flaw[];

/** The check of a file's data against the JSON Schema for its kind, from the schemas that lie beside the policy. */
export async function readPolicySchemas(folder: string): Promise<FindShapeFlaws> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
  });
  for (const name of new Set(['common', ...SCHEMA_NAMES])) {
    ajv.addSchema(await readSchema(folder, fileOf(name)), fileOf(name));
  }
  return (schema, data) => {
    const validate = ajv.getSchema(fileOf(schema));
    if (validate === undefined) throw new Error(`there is no schema ${schema}`);
    return validate(data) === true ? [] : describeShapeErrors(validate.errors ?? [], data);
  };
}

const NO_SCHEMA = {
  'zh-CN': '缺少该结构定义，或其不是 JSON',
  en: 'the schema is missing or is no JSON',
};

async function readSchema(folder: string, name: string): Promise<object> {
  try {
    return JSON.parse(await readFile(join(folder, 'schema', name), 'utf8')) as object;
  } catch {
    const file = `${basename(resolve(folder))}/schema/${name}`;
    throw new PolicyError([{ file, line: 1, column: 1, path: '', message: NO_SCHEMA }]);
  }
}

function fileOf(schema: string): string {
  return `${schema}.schema.json`;
}
