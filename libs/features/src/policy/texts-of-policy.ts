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
    put(`services/${String(service['area'])}.yaml`, 'services', nameless(service, 'documents'));
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
