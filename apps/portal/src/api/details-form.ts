/** One field of a service's form, as the API describes it in the reader's language. */
export interface DetailsField {
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly title: string;
  readonly description?: string;
  readonly format?: 'date';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
  readonly 'x-unit'?: string;
}

/** The JSON Schema of a service's form. The document of the API tells of it only that it is one. */
interface DetailsForm {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, DetailsField>>;
  readonly 'x-order': readonly string[];
}

export interface FormField extends DetailsField {
  readonly name: string;
  readonly required: boolean;
}

/** The fields of a form in the order in which they are asked; none when the service has no form. */
export function formFields(details: object | null): FormField[] {
  if (details === null) return [];
  const form = details as DetailsForm;
  return form['x-order'].flatMap((name) => {
    const field = form.properties[name];
    return field === undefined ? [] : [{ ...field, name, required: form.required.includes(name) }];
  });
}
