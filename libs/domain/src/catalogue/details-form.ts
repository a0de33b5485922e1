import type { Localized } from '../shared/localized.js';

/**
 * One field of a service's form. Exactly the members that fit `type` are set: string: `maxLength`, and `format`,
 * `pattern` or `enum` with the name of each option; integer and number: `minimum` and `maximum`.
 */
export interface DetailsField {
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: 'date';
  readonly pattern?: string;
  /** Characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly 'x-label': Localized;
  readonly 'x-help'?: Localized;
  readonly 'x-unit'?: Localized;
  readonly 'x-options'?: Readonly<Record<string, Localized>>;
}

/**
 * What a service asks beside the choice of person, agency and time: a JSON Schema (2020-12) whose fields carry
 * what people read. A store may lose the order of fields; `x-order` keeps it.
 */
export interface DetailsForm {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, DetailsField>>;
  readonly 'x-order': readonly string[];
}

/** What was filled in, by field. */
export type Details = Readonly<Record<string, unknown>>;

/** The fields of a form in the order in which they are asked, each with its name. */
export function detailsFields({ properties, ...form }: DetailsForm): (readonly [string, DetailsField])[] {
  return form['x-order'].flatMap((name) => {
    const field = properties[name];
    return field === undefined ? [] : [[name, field] as const];
  });
}
