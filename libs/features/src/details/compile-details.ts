import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DetailsForm } from '#domain/catalogue/details-form.js';
import { isIsoDate } from '#domain/calendar/is-iso-date.js';

const ajv = new Ajv2020({
  ...{ allErrors: true, strict: true, verbose: true, strictRequired: false },
  formats: { date: isIsoDate },
});
ajv.addVocabulary(['x-label', 'x-help', 'x-unit', 'x-options', 'x-order']);

const compiled = new WeakMap<DetailsForm, ValidateFunction>();

/** Versions of a policy, and a draft after each change, share nearly all of their forms. */
const lastCompiled = new Map<string, ValidateFunction>();
/** The forms of some ten versions. */
const KEPT = 240;

/** The check of a form, made once a form. @throws Error when the schema is none */
export function compileDetails(form: DetailsForm): ValidateFunction {
  let validate = compiled.get(form);
  if (validate === undefined) {
    validate = compileOrFind(form);
    compiled.set(form, validate);
  }
  return validate;
}

function compileOrFind(form: DetailsForm): ValidateFunction {
  const content = JSON.stringify(form);
  const validate = lastCompiled.get(content) ?? compile(form);
  lastCompiled.delete(content);
  lastCompiled.set(content, validate);
  const [oldest] = lastCompiled.keys();
  if (lastCompiled.size > KEPT && oldest !== undefined) lastCompiled.delete(oldest);
  return validate;
}

function compile(form: DetailsForm): ValidateFunction {
  try {
    return ajv.compile(form);
  } finally {
    // Ajv would hold every form of every draft for good.
    ajv.removeSchema(form);
  }
}
