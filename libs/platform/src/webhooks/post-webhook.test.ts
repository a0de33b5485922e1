import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { postWebhook, PostError, type PostSettings } from './post-webhook.js';

type Resolve = NonNullable<PostSettings['resolve']>;
type Answers = (came: IncomingMessage, reply: ServerResponse) => void;

let server: Server;
let url: string;
let answers: Answers;
let came: number;
beforeEach(async () => {
  came = 0;
  server = createServer((request, reply) => {
    came += 1;
    answers(request, reply);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const INSIDE = { loopback: true, patience: 400 };
const OUTSIDE = { loopback: false, patience: 400 };

/** A resolver that gives these addresses, one answer after the other. */
function resolving(...given: (readonly string[])[]): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  const resolve = (name: string, _: unknown, done: (error: null, found: LookupAddress[]) => void) => {
    const found = given[Math.min(asked.length, given.length - 1)] ?? [];
    asked.push(name);
    done(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { resolve: resolve as unknown as Resolve, asked };
}

const failure = (settled: Promise<unknown>) =>
  settled.then(
    () => 'answered',
    (error: unknown) => (error as PostError).failure,
  );

test('a message goes as it is, with its headers', async () => {
  let body = '';
  answers = (request, reply) => {
    expect(request.headers).toMatchObject({ 'webhook-id': '1', 'content-type': 'application/json' });
    void text(request).then((all) => {
      body = all;
      reply.writeHead(202).end('thank you');
    });
  };
  const headers = { 'webhook-id': '1', 'content-type': 'application/json' };
  expect(await postWebhook(url, headers, '{"名":1}', INSIDE)).toEqual({ status: 202, retryAfter: null });
  expect(body).toBe('{"名":1}');
});

describe('what a receiver does', () => {
  test('a redirect is an answer, and nobody follows it', async () => {
    answers = (_, reply) => reply.writeHead(307, { location: `${url}/elsewhere` }).end();
    expect(await postWebhook(url, {}, '{}', INSIDE)).toMatchObject({ status: 307 });
    expect(came).toBe(1);
  });

  test.each([
    ['120', 120],
    [new Date(Date.now() + 90_000).toUTCString(), 90],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['soon', null],
    ['-5', null],
  ])('Retry-After: %s', async (value, seconds) => {
    answers = (_, reply) => reply.writeHead(503, { 'retry-after': value }).end();
    const { retryAfter } = await postWebhook(url, {}, '{}', INSIDE);
    if (seconds === null) expect(retryAfter).toBeNull();
    else expect(Math.abs(retryAfter! - seconds)).toBeLessThanOrEqual(1);
  });

  test('an answer without end is cut off, and its status counts', async () => {
    const piece = 'x'.repeat(16_384);
    let written = 0;
    answers = (_, reply) => {
      reply.writeHead(200);
      const talk = () => {
        do written += piece.length;
        while (!reply.destroyed && reply.write(piece));
      };
      reply.on('drain', talk);
      talk();
    };
    expect(await postWebhook(url, {}, '{}', { ...INSIDE, patience: 5000 })).toMatchObject({ status: 200 });
    // What was in the buffers of the way, and no more.
    expect(written).toBeLessThan(32 * 1024 * 1024);
  });

  test.each([
    ['is silent', () => undefined],
    [
      'answers drop by drop',
      (_: IncomingMessage, reply: ServerResponse) => void reply.writeHead(200).write('.'),
    ],
  ])('who %s runs out of time', async (_, habit) => {
    answers = habit;
    expect(await failure(postWebhook(url, {}, '{}', INSIDE))).toBe('timeout');
  });

  test('who hangs up has not answered', async () => {
    answers = (request) => request.socket.destroy();
    expect(await failure(postWebhook(url, {}, '{}', INSIDE))).toBe('connection_failed');
  });

  test('a sender that is told to stop does not wait', async () => {
    const stopping = new AbortController();
    answers = () => stopping.abort();
    const sent = postWebhook(url, {}, '{}', { ...INSIDE, patience: 60_000 }, stopping.signal);
    expect(await failure(sent)).toBe('interrupted');
  });
});

describe('where nothing goes', () => {
  test.each([
    [['127.0.0.1']],
    [['10.0.0.1']],
    [['169.254.169.254']],
    [['::1']],
    [['fd00::1']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::7f00:1']],
    [['fe80::1']],
    // One good address does not excuse the other.
    [['93.184.216.34', '127.0.0.1']],
    [['2606:4700::1111', '10.0.0.1']],
    [[]],
  ])('a public name that leads to %j', async (found) => {
    const { resolve, asked } = resolving(found);
    const sent = postWebhook('https://hooks.example.org/', {}, '{}', { ...OUTSIDE, resolve });
    expect(await failure(sent)).toBe('address_refused');
    expect(asked).toEqual(['hooks.example.org']);
  });

  test('a name that leads elsewhere the second time: it is asked once, and that answer used', async () => {
    answers = (_, reply) => reply.end();
    const rebinding = resolving(['127.0.0.1'], ['10.0.0.1']);
    const named = url.replace('127.0.0.1', 'localhost');
    expect(await postWebhook(named, {}, '{}', { ...INSIDE, resolve: rebinding.resolve })).toMatchObject({
      status: 200,
    });
    expect(rebinding.asked).toHaveLength(1);
  });

  test('an address in figures, although nobody looks it up', async () => {
    expect(await failure(postWebhook(url, {}, '{}', OUTSIDE))).toBe('address_refused');
    expect(came).toBe(0);
  });

  test('a name that nobody knows', async () => {
    const error = Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    const resolve = jest.fn((_: string, __: unknown, done: (error: Error) => void) => {
      done(error);
    }) as unknown as Resolve;
    const sent = postWebhook('https://gone.example.org/', {}, '{}', { ...OUTSIDE, resolve });
    expect(await failure(sent)).toBe('name_unknown');
  });
});
