import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DetailsForm } from '#domain/catalogue/details-form.js';
import { isIsoDate } from '#domain/calendar/is-iso-date.js';

const ajv = new Ajv2020({
  ...{ allErrors: true, strict: true, verbose: true, strictRequired: false },
  formats: { date: isIsoDate },
});
ajv.addVocabulary(['x-label', 'x-help', 'x-unit', 'x-options', 'x-order']);

const compiled = new WeakMap<DetailsForm, ValidateFunction>();

/** The check of a form, made once a form. @throws Error when the schema is none */
export function compileDetails(form: DetailsForm): ValidateFunction {
  let validate = compiled.get(form);
  if (validate === undefined) {
    validate = ajv.compile(form);
    compiled.set(form, validate);
  }
  return validate;
}
