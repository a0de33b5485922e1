import type { DetailsField, DetailsForm } from '#domain/catalogue/details-form.js';
import { compileDetails } from '../details/compile-details.js';
import type { Flaw } from './describe-shape-errors.js';
import { FLAW_TEXTS } from './flaw-texts.js';
import type { FieldPath } from './yaml-file.js';

/**
 * What the shape of a form does not show: a schema that cannot be compiled, fields that name nothing, options
 * without a name, texts without end. Paths start at the form's own path.
 */
export function findDetailsFlaws(form: DetailsForm | undefined, path: FieldPath): Flaw[] {
  if (form === undefined) return [];
  const names = Object.keys(form.properties);
  const unknown = (form.required ?? []).flatMap((name, index): Flaw[] =>
    names.includes(name)
      ? []
      : [
          {
            path: [...path, 'required', index],
            message: FLAW_TEXTS.unknown('field', name, names),
          },
        ],
  );
  const isSchema = refusalOf(form) === null;
  const fields = Object.entries(form.properties).flatMap(([name, field]) =>
    findFieldFlaws(name, field, isSchema, [...path, 'properties', name]),
  );
  return [...unknown, ...fields];
}

/** Looks for the field that the validator refuses only where it has refused the form, since asking it is costly. */
function findFieldFlaws(name: string, field: DetailsField, isSchema: boolean, path: FieldPath): Flaw[] {
  const crossed = [
    ...findCrossed(path, ['minimum', 'maximum'], field),
    ...findCrossed(path, ['minLength', 'maxLength'], field),
  ];
  if (crossed.length > 0) return crossed;
  const flaws = [...findOptionFlaws(field, path)];
  const isEndless =
    field.type === 'string' &&
    field.maxLength === undefined &&
    field.enum === undefined &&
    field.format === undefined;
  if (isEndless) flaws.push({ path, message: FLAW_TEXTS.endlessText });
  const refusal = isSchema ? null : refusalOf(formOf(name, field));
  if (refusal !== null) {
    flaws.push({
      path: field.pattern === undefined ? path : [...path, 'pattern'],
      message: FLAW_TEXTS.noSchema(refusal),
    });
  }
  return flaws;
}

type Bound = 'minimum' | 'maximum' | 'minLength' | 'maxLength';

/** A lower bound above the upper one. */
function findCrossed(path: FieldPath, [low, high]: readonly [Bound, Bound], field: DetailsField): Flaw[] {
  const [least, most] = [field[low], field[high]];
  if (least === undefined || most === undefined || least <= most) return [];
  return [{ path: [...path, low], message: FLAW_TEXTS.greaterThan(high, most, least) }];
}

/** Every value has a name, and nothing else has. */
function findOptionFlaws(field: DetailsField, path: FieldPath): Flaw[] {
  const values = field.enum ?? [];
  const named = Object.keys(field['x-options'] ?? {});
  return [
    ...values.flatMap((value, index): Flaw[] =>
      named.includes(value)
        ? []
        : [{ path: [...path, 'enum', index], message: FLAW_TEXTS.optionUnnamed(value) }],
    ),
    ...named
      .filter((value) => !values.includes(value))
      .map((value) => ({
        path: [...path, 'x-options', value],
        message: FLAW_TEXTS.unknown('option', value, values),
      })),
  ];
}

function formOf(name: string, field: DetailsField): DetailsForm {
  return {
    ...{ type: 'object', additionalProperties: false, 'x-order': [name] },
    properties: { [name]: field },
  };
}

/** Why the validator refuses a form, such as a pattern that is no regular expression. */
function refusalOf(form: DetailsForm): string | null {
  try {
    compileDetails(form);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
