import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { finished } from 'node:stream/promises';
import { flawOfUrl, hostOf, isReachable, type WebhookReach } from './webhook-url.js';

/** Why nothing was heard of a receiver. */
export const POST_FAILURES = [
  'address_refused',
  'name_unknown',
  'connection_failed',
  'tls_failed',
  'timeout',
  'interrupted',
] as const;
export type PostFailure = (typeof POST_FAILURES)[number];

/** No answer, and why. */
export class PostError extends Error {
  constructor(readonly failure: PostFailure) {
    super(failure);
  }
}

export interface PostAnswer {
  readonly status: number;
  /** Seconds from now, by the header Retry-After; null without a readable one. */
  readonly retryAfter: number | null;
}

export interface PostSettings extends WebhookReach {
  /** Milliseconds for all of it, from the name to the end of the answer. */
  readonly patience: number;
  /** How names are resolved; the system's way unless told. */
  readonly resolve?: typeof resolve;
  readonly tls?: { readonly ca?: string };
}

/** Nobody reads the answer's body; this much of it is let in, so that a receiver may end its sentence. */
const MOST_BYTES = 64 * 1024;

/**
 * Posts JSON once and answers with the status. Redirects are not followed and no proxy is asked. Each address that
 * the connection is about to use was looked at in the very look-up that gave it, so that a name that answers
 * differently the second time changes nothing.
 * @throws PostError
 */
export async function postWebhook(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  settings: PostSettings,
  stopping?: AbortSignal,
): Promise<PostAnswer> {
  if (flawOfUrl(address, settings) !== null) throw new PostError('address_refused');
  const deadline = AbortSignal.timeout(settings.patience);
  const signal = stopping === undefined ? deadline : AbortSignal.any([deadline, stopping]);
  try {
    const answer = await answerTo(new URL(address), headers, body, settings, signal);
    await drained(answer);
    return { status: answer.statusCode ?? 0, retryAfter: secondsOf(answer.headers['retry-after']) };
  } catch (error) {
    if (stopping?.aborted === true) throw new PostError('interrupted');
    throw deadline.aborted ? new PostError('timeout') : failureOf(error);
  }
}

function answerTo(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  { loopback, resolve: by = resolve, tls }: PostSettings,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  const options = {
    method: 'POST',
    // Of one's own, so that neither a pooled connection nor a proxy of the environment is used.
    agent: secure
      ? new HttpsAgent({ keepAlive: false, minVersion: 'TLSv1.2', ...tls })
      : new HttpAgent({ keepAlive: false }),
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' },
    lookup: reachableOnly(by, { loopback }),
    signal,
  };
  return new Promise((settled, refused) => {
    const sent = (secure ? httpsRequest : httpRequest)(url, options, settled);
    // An address in figures is looked up by nobody, so whom the socket reached is asked once more.
    sent.on('socket', (socket) => {
      socket.once('connect', () => {
        if (!isReachable(socket.remoteAddress ?? '', { loopback }))
          socket.destroy(new PostError('address_refused'));
      });
    });
    sent.on('error', refused);
    sent.end(body);
  });
}

/** A look-up that gives away no address that may not be used, and none at all when one of several may not. */
function reachableOnly(by: typeof resolve, reach: WebhookReach): LookupFunction {
  return (hostname, options, done) => {
    const host = hostOf({ hostname } as URL);
    by(host, { ...options, all: true } as LookupOptions & { all: true }, (error, found) => {
      if (error !== null) {
        done(error, '', 0);
        return;
      }
      const addresses: LookupAddress[] = found;
      if (addresses.length === 0 || addresses.some(({ address }) => !isReachable(address, reach))) {
        done(new PostError('address_refused'), '', 0);
        return;
      }
      const [first] = addresses;
      if (options.all === true) done(null, addresses);
      else done(null, first?.address ?? '', first?.family ?? isIP(first?.address ?? ''));
    });
  };
}

/** Lets the body go by unread, up to a point. */
async function drained(answer: IncomingMessage): Promise<void> {
  let bytes = 0;
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    // What was said in the head counts; who goes on talking is hung up on.
    if (bytes > MOST_BYTES) answer.destroy();
  });
  try {
    await finished(answer, { writable: false });
  } catch (error) {
    if (bytes <= MOST_BYTES) throw error;
  }
}

/** Seconds, or a date of HTTP; what is in the past or unreadable is nothing. */
function secondsOf(header: string | undefined): number | null {
  if (header === undefined) return null;
  const seconds = /^\d{1,9}$/.test(header)
    ? Number(header)
    : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

function failureOf(error: unknown): PostError {
  if (error instanceof PostError) return error;
  const {
    code = '',
    message = '',
    errors,
  } = error as { code?: string; message?: string; errors?: unknown[] };
  const refused = errors?.find((one) => one instanceof PostError);
  if (refused instanceof PostError) return refused;
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'].includes(code)) return new PostError('name_unknown');
  const isTls = /^(ERR_TLS|ERR_SSL|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(code);
  return new PostError(isTls || /certificate/i.test(message) ? 'tls_failed' : 'connection_failed');
}
