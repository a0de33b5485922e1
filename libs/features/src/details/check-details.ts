import type { Details, DetailsForm } from '#domain/catalogue/details-form.js';
import { PortalError } from '../errors/portal-error.js';
import { compileDetails } from './compile-details.js';
import { describeDetailsErrors } from './describe-details-errors.js';

/**
 * What somebody filled in, as it is kept: white space around texts is dropped, and so are fields left empty. A
 * service of a policy version that has no form takes what it is given.
 * @throws PortalError `request.details_invalid` with every field that is wrong, in both languages
 */
export function checkDetails(form: DetailsForm | undefined, given: Details): Details {
  if (form === undefined) return given;
  const details = tidied(given);
  const validate = compileDetails(form);
  if (validate(details)) return details;
  throw new PortalError('request.details_invalid', {
    errors: describeDetailsErrors(validate.errors ?? [], form),
  });
}

function tidied(details: Details): Details {
  const entries = Object.entries(details)
    .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== '' && value !== null);
  return Object.fromEntries(entries);
}
