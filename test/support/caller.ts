import { expect } from '@jest/globals';

/** An answer with its body read; `body` is what JSON it holds, else undefined. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Tests say what they expect of a body by looking into it.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export interface CallOptions {
  /** Idempotency-Key */
  readonly key?: string;
  /** If-Match: a version, or the header as it stands */
  readonly ifMatch?: number | string;
  readonly language?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Credentials = { readonly token: string } | { readonly cookie: string };

/** Calls an API as one caller. Paths are below /api/v1; `outside` takes whole paths. */
export class Caller {
  constructor(
    readonly url: string,
    private readonly standing: Readonly<Record<string, string>> = { 'accept-language': 'en' },
    private readonly base = '/api/v1',
  ) {}

  /** The same API, called by somebody who is signed in: a bearer token, or a browser's session cookie. */
  as(credentials: Credentials): Caller {
    return this.with(
      'token' in credentials
        ? { authorization: `Bearer ${credentials.token}` }
        : { cookie: `talent_session=${credentials.cookie}` },
    );
  }

  /** The same caller with more headers on each call. */
  with(headers: Readonly<Record<string, string>>): Caller {
    return new Caller(this.url, { ...this.standing, ...headers }, this.base);
  }

  /** The same caller outside /api/v1. */
  get outside(): Caller {
    return new Caller(this.url, this.standing, '');
  }

  get(path: string, options?: CallOptions): Promise<Answer> {
    return this.send('GET', path, undefined, options);
  }

  post(path: string, body: unknown = {}, options?: CallOptions): Promise<Answer> {
    return this.send('POST', path, body, options);
  }

  put(path: string, body: unknown, options?: CallOptions): Promise<Answer> {
    return this.send('PUT', path, body, options);
  }

  patch(path: string, body: unknown, options?: CallOptions): Promise<Answer> {
    return this.send('PATCH', path, body, options);
  }

  delete(path: string, options?: CallOptions): Promise<Answer> {
    return this.send('DELETE', path, undefined, options);
  }

  /** Sends a form with files; a Buffer among the fields is a file with the name `nameOfFile`. */
  upload(
    path: string,
    fields: Readonly<Record<string, string | Buffer>>,
    nameOfFile = 'evidence.pdf',
    options?: CallOptions,
  ): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, new Blob([new Uint8Array(value)]), nameOfFile);
    }
    return this.send('POST', path, form, options);
  }

  /** Sends a body exactly as it is written, with the content type that is told. */
  raw(
    method: string,
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    contentType: string,
  ): Promise<Answer> {
    return this.fetch(method, path, { body, headers: { 'content-type': contentType } });
  }

  send(method: string, path: string, body: unknown, options: CallOptions = {}): Promise<Answer> {
    const headers = { ...headersOf(options) };
    if (body === undefined) return this.fetch(method, path, { headers });
    if (body instanceof FormData) return this.fetch(method, path, { headers, body });
    headers['content-type'] = 'application/json';
    return this.fetch(method, path, { headers, body: JSON.stringify(body) });
  }

  private async fetch(
    method: string,
    path: string,
    {
      headers,
      body,
    }: { headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> | FormData },
  ): Promise<Answer> {
    const answer = await fetch(`${this.url}${this.base}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...this.standing, ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, body: bodyOf(answer.headers, text) };
  }
}

/** A guest of the API at `url` who reads English. */
export function caller(url: string): Caller {
  return new Caller(url);
}

function headersOf({ key, ifMatch, language, headers }: CallOptions): Record<string, string> {
  return {
    ...(key !== undefined && { 'idempotency-key': key }),
    ...(ifMatch !== undefined && { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
    ...(language !== undefined && { 'accept-language': language }),
    ...headers,
  };
}

function bodyOf(headers: Headers, text: string): unknown {
  const isJson = /^application\/(.+\+)?json\b/.test(headers.get('content-type') ?? '');
  return isJson && text !== '' ? JSON.parse(text) : undefined;
}

/** Expects a good answer and gives its body. */
export function good(answer: Answer, status = 200): Answer['body'] {
  if (answer.status !== status)
    expect({ status: answer.status, body: answer.body ?? answer.text }).toEqual({ status });
  return answer.body;
}

/** Expects a problem document with this status and code and gives it. */
export function problem(answer: Answer, status: number, code: string): Answer['body'] {
  expect({ status: answer.status, code: answer.body?.code ?? answer.text }).toEqual({ status, code });
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({ type: `urn:talent-card:problem:${code}`, status, code });
  return answer.body;
}
