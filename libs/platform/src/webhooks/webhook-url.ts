import { isIP } from 'node:net';
import { isLoopback, isPublicAddress } from './public-address.js';

/** What can be wrong with the address of a receiver. */
export const URL_FLAWS = ['unreadable', 'not_https', 'port', 'userinfo', 'fragment', 'not_public'] as const;
export type UrlFlaw = (typeof URL_FLAWS)[number];

/** Where webhooks may go. */
export interface WebhookReach {
  /** Over http and to any port of this machine too; for development and tests. */
  readonly loopback: boolean;
}

const PORTS: ReadonlySet<string> = new Set(['', '443', '8443']);

/** Names that are kept for a network of one's own, or for none (RFC 6761, 6762, 8375 and ICANN's .internal). */
const NEVER_PUBLIC =
  /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home\.arpa|test|invalid|onion)$/;

/**
 * What is wrong with an address that somebody names; null when nothing is. It is no more than the first look: what
 * a name leads to is asked of the connection itself, each time.
 */
export function flawOfUrl(text: string, { loopback }: WebhookReach): UrlFlaw | null {
  const url = readable(text);
  if (url === null) return 'unreadable';
  if (url.username !== '' || url.password !== '') return 'userinfo';
  if (url.hash !== '') return 'fragment';
  const host = hostOf(url);
  if (loopback && isOwn(host)) return ['http:', 'https:'].includes(url.protocol) ? null : 'not_https';
  if (url.protocol !== 'https:') return 'not_https';
  if (!PORTS.has(url.port)) return 'port';
  return isPublicHost(host) ? null : 'not_public';
}

/** The host as a resolver or a socket takes it: no brackets, and no full stop at its end. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
}

/** Whether a connection may be made to an address. */
export function isReachable(address: string, { loopback }: WebhookReach): boolean {
  return isPublicAddress(address) || (loopback && isLoopback(address));
}

/** Control characters, white space and backslashes are read differently by different readers, so nobody may. */
function readable(text: string): URL | null {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f\\]/.test(text) || !/^[a-z]+:\/\/[^/]/i.test(text)) return null;
  return URL.canParse(text) ? new URL(text) : null;
}

function isOwn(host: string): boolean {
  return host === 'localhost' || isLoopback(host);
}

function isPublicHost(host: string): boolean {
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host.includes('.') && !NEVER_PUBLIC.test(host);
}
