import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { columns } from './columns.mjs';
import { Unexpected } from './unexpected.mjs';

const PATIENCE = 20_000;
const BETWEEN_TWO_LOOKS = 100;

/** The portal as its callers see it: every call is timed, printed, and held against what it should be. */
export class Portal {
  calls = 0;

  constructor(url, description) {
    this.url = url;
    this.description = description;
  }

  chapter(title) {
    console.log(`\n${title}`);
  }

  /**
   * Sends one request and answers the body. `what` is the step in words. Whoever is refused on purpose says so:
   * `refused: [409, 'application.action_not_allowed']`; everything else must succeed.
   */
  async call(who, what, method, path, { refused, ...request } = {}) {
    const answer = await this.#send(who, method, path, request);
    this.#judge(what, answer, refused);
    this.#print(who, what, answer);
    return answer.body;
  }

  /** Asks again and again until `isThere` finds what it looks for in the body, and answers what it found. */
  async waitFor(who, what, path, isThere) {
    const started = performance.now();
    for (;;) {
      const answer = await this.#send(who, 'GET', path);
      this.#judge(what, answer);
      const found = isThere(answer.body);
      const waited = performance.now() - started;
      if (found) {
        this.#print(who, what, { ...answer, milliseconds: waited });
        return found;
      }
      if (waited > PATIENCE)
        throw new Unexpected(
          `${who.is}: ${what}\n  Expected: it shows at ${answer.request} within ${PATIENCE / 1000} s.\n` +
            `  Came: ${JSON.stringify(answer.body, null, 2)}`,
        );
      await pause(BETWEEN_TWO_LOOKS);
    }
  }

  async #send(who, method, path, { body, form, key, version } = {}) {
    const started = performance.now();
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        accept: 'application/json, application/problem+json',
        'accept-language': 'en',
        ...(who.token && { authorization: `Bearer ${who.token}` }),
        ...(body && { 'content-type': 'application/json' }),
        // The same key again would get the first answer again: a lost answer costs nobody a second booking.
        ...(method !== 'GET' && { 'idempotency-key': key ?? randomUUID() }),
        ...(version && { 'if-match': `"${version}"` }),
      },
      body: form ?? (body && JSON.stringify(body)),
    }).catch((error) => {
      throw new Unexpected(
        `${method} ${path}\n  Expected: an answer\n  Came: ${error.cause?.code ?? error.message}`,
      );
    });
    const content = await read(response);
    this.calls += 1;
    this.description.check(method, path.split('?')[0], response.status);
    return {
      request: `${method} ${path}`,
      status: response.status,
      milliseconds: performance.now() - started,
      body: content,
    };
  }

  #judge(what, { request, status, body }, refused) {
    if (refused) {
      const [wantedStatus, wantedCode] = refused;
      if (status === wantedStatus && body?.code === wantedCode) return;
      throw new Unexpected(
        `${what}\n  ${request}\n  Expected: ${wantedStatus} ${wantedCode}\n  Came: ${told(status, body)}`,
      );
    }
    if (status >= 200 && status < 300) return;
    throw new Unexpected(`${what}\n  ${request}\n  Expected: success\n  Came: ${told(status, body)}`);
  }

  #print(who, what, { status, milliseconds, request, body }) {
    const [address] = request.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').split('?');
    const line = columns([
      [status, 4],
      [`${milliseconds.toFixed(0).padStart(4)} ms`, 8],
      [who.is, 10],
      [status >= 400 ? `${what}: ${body.code}` : what, 72],
      [address, 0],
    ]);
    console.log(`  ${line}`);
  }
}

async function read(response) {
  const type = response.headers.get('content-type') ?? '';
  if (response.status === 204) return undefined;
  return /\bjson\b/.test(type) ? response.json() : Buffer.from(await response.arrayBuffer());
}

function told(status, body) {
  if (!body?.code) return `${status}`;
  const details = [...(body.reasons ?? []), ...(body.errors ?? [])];
  return [`${status} ${body.code}: ${body.detail}`, ...details.map((one) => JSON.stringify(one))].join(
    '\n    ',
  );
}
