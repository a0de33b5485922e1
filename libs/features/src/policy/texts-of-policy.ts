import { detailsFields, type DetailsField, type DetailsForm } from '#domain/catalogue/details-form.js';
import type { Policy } from '#domain/catalogue/policy.js';
import { LISTS } from './policy-layout.js';
import type { PolicyTexts } from './policy-layout.js';
import { writePolicyFile } from './write-policy-file.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The files of a policy of which only the content was kept, as `policies/` would have them. Read again they are the
 * same policy; documents that nobody asks for are not among them.
 */
export function textsOfPolicy(policy: Policy): PolicyTexts {
  const fields = policy as unknown as Fields;
  const head = Object.fromEntries(
    Object.entries(fields).filter(([field]) => !(LISTS as readonly string[]).includes(field)),
  );
  const documents = new Map<string, unknown>();
  const nameless = (entry: Fields, member: string): Fields => ({
    ...entry,
    [member]: (entry[member] as Fields[]).map(({ name, ...document }) => {
      documents.set(String(document['code']), name);
      return document;
    }),
  });
  const files: Record<string, Fields> = { 'policy.yaml': head };
  const put = (name: string, list: string, entry: Fields): void => {
    const file = (files[name] ??= { [list]: [] });
    (file[list] as Fields[]).push(entry);
  };
  for (const criterion of policy.criteria as unknown as Fields[]) {
    const tier = String(criterion['tier']).toLowerCase();
    put(`criteria/tier-${tier}.yaml`, 'criteria', nameless(criterion, 'evidence'));
  }
  for (const service of policy.services as unknown as Fields[]) {
    put(`services/${String(service['area'])}.yaml`, 'services', inOrder(nameless(service, 'documents')));
  }
  for (const list of LISTS) {
    if (['criteria', 'services', 'documents'].includes(list)) continue;
    const name = `${list.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
    for (const entry of (fields[list] ?? []) as Fields[]) put(name, list, entry);
  }
  files['documents.yaml'] = {
    documents: [...documents]
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, writePolicyFile(name, data)]));
}

/** A service with the fields of its form in the order in which they are asked, and their choices too. */
function inOrder(service: Fields): Fields {
  const form = (service as { details?: DetailsForm }).details;
  if (form === undefined) return service;
  const { 'x-order': _order, properties: _properties, ...rest } = form;
  const properties = Object.fromEntries(
    detailsFields(form).map(([name, field]) => [name, choicesInOrder(field)]),
  );
  return { ...service, details: { ...rest, properties } };
}

function choicesInOrder(field: DetailsField): DetailsField {
  const names = field['x-options'];
  if (names === undefined || field.enum === undefined) return field;
  const named = field.enum.flatMap((value) => {
    const name = names[value];
    return name === undefined ? [] : [[value, name] as const];
  });
  return { ...field, 'x-options': Object.fromEntries(named) };
}
