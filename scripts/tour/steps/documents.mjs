import { noPdf, pdf, png } from '../files.mjs';

/** Hands in a file for each document that a service requires for somebody; answers their ids. */
export async function handInDocuments(portal, holder, { code, documents }, relation = 'self') {
  const needed = documents.filter(
    ({ required, relations }) => required && (relations === null || relations.includes(relation)),
  );
  const ids = [];
  for (const [index, { code: kind, name }] of needed.entries()) {
    const form = formOf(code, kind, index % 2 === 0 ? pdf : png);
    const { id } = await portal.call(holder, `hands in: ${name}`, 'POST', '/api/v1/request-documents', {
      form,
    });
    ids.push(id);
  }
  return ids;
}

/** A program with the name of a PDF is none, here either. */
export async function tryProgram(portal, holder, service, kind) {
  await portal.call(holder, 'calls something a PDF that is none', 'POST', '/api/v1/request-documents', {
    form: formOf(service, kind, noPdf),
    refused: [422, 'evidence.type_refused'],
  });
}

function formOf(service, kind, { type, extension, content }) {
  const form = new FormData();
  form.append('service', service);
  form.append('kind', kind);
  form.append('file', new Blob([content], { type }), `${kind}.${extension}`);
  return form;
}
