import { Unexpected } from './unexpected.mjs';

/** What the portal says of itself in /openapi.json. */
export async function readDescription(url) {
  const response = await fetch(`${url}/openapi.json`).catch((error) => {
    throw new Unexpected(
      `No portal answers at ${url} (${error.cause?.code ?? error.message}).\n` +
        '  Start one with `npm start`, or name another one in PORTAL_URL.',
    );
  });
  if (!response.ok)
    throw new Unexpected(`Expected: 200 from ${url}/openapi.json.\n  Came: ${response.status}`);
  return new Description(await response.json());
}

/** Holds every call against the OpenAPI document: its method, its path and the status that was answered. */
class Description {
  #operations;
  #undescribed = new Set();

  constructor({ paths }) {
    this.#operations = Object.entries(paths).flatMap(([template, operations]) =>
      Object.entries(operations).map(([method, { responses }]) => ({
        ...{ template, responses, method: method.toUpperCase(), path: patternOf(template) },
      })),
    );
  }

  check(method, path, status) {
    const operation = this.#find(method, path);
    if (!operation) this.#undescribed.add(`${method} ${path}`);
    else if (!isDescribed(operation.responses, status))
      this.#undescribed.add(`${method} ${operation.template} answering ${status}`);
  }

  refuseUndescribed() {
    if (this.#undescribed.size === 0) return;
    throw new Unexpected(
      `These calls are not described in /openapi.json:\n  ${[...this.#undescribed].join('\n  ')}`,
    );
  }

  /** `/me/eligibility` before `/me/{id}`: a template without parameters comes closest. */
  #find(method, path) {
    const fitting = this.#operations.filter((one) => one.method === method && one.path.test(path));
    return fitting.sort((one, other) => parameters(one.template) - parameters(other.template))[0];
  }
}

/** By its number, by its range (`4XX`), or, for a refusal, by `default`. */
function isDescribed(responses, status) {
  const range = `${String(status)[0]}XX`;
  return status in responses || range in responses || (status >= 400 && 'default' in responses);
}

function patternOf(template) {
  const parts = template.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^$()[\]\\|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

function parameters(template) {
  return template.split('{').length - 1;
}
