import type { IncomingMessage } from 'node:http';

/**
 * The address of a request with every percent sign escaped where it is not percent-encoded rightly, so that the
 * routes refuse it as they refuse any other address, and not the router in words of its own.
 */
export function readableAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  try {
    decodeURI(url);
    return url;
  } catch {
    return url.replaceAll('%', '%25');
  }
}
