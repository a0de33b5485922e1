import { CodeField, TextField } from './fields.js';

/** An action that the caller may take now; each is a sub-resource of the same name. */
export const ACTIONS_DESCRIPTION = 'what the caller may do with it now; each is a sub-resource of that name';

/** A code of the catalogue with its name in the caller's language. */
export class NamedCode {
  @CodeField()
  code!: string;

  @TextField({ max: 200 })
  name!: string;
}
