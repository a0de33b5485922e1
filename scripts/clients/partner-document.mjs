const KEY = 'Idempotency-Key';
const KEY_MEANING =
  'the same key and body get the first answer again; the client makes one unless it is given';

/** What the OpenAPI document says of the routes of agencies' programs, and of what these are sent. */
export function partnerDocument(document) {
  const isForPrograms = ([, operations]) => Object.values(operations).some(takesClients);
  const paths = Object.fromEntries(Object.entries(document.paths).filter(isForPrograms));
  const { openapi, info, webhooks } = document;
  const components = usedComponents(document, { paths, webhooks });
  return { openapi, info, servers: document.servers, paths, webhooks, components };
}

/** The same for a client that makes the keys of its calls itself. */
export function withOptionalKeys(document) {
  const copy = structuredClone(document);
  for (const operations of Object.values(copy.paths))
    for (const { parameters = [] } of Object.values(operations))
      for (const parameter of parameters)
        if (parameter.name === KEY) Object.assign(parameter, { required: false, description: KEY_MEANING });
  return copy;
}

function takesClients({ security = [] }) {
  return security.some((way) => 'client' in way);
}

function usedComponents({ components }, part) {
  const used = new Set();
  const follow = (value) => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(components.schemas[name]);
    }
  };
  follow(part);
  const schemas = Object.fromEntries([...used].sort().map((name) => [name, components.schemas[name]]));
  return { securitySchemes: { client: components.securitySchemes.client }, schemas };
}
