import type { FastifyRequest } from 'fastify';

/** Whether a caller names a media type among those that it takes. */
export function accepts({ headers }: FastifyRequest, mediaType: string): boolean {
  const wanted = (headers.accept ?? '').split(',').map((range) => range.split(';')[0]?.trim().toLowerCase());
  return wanted.includes(mediaType);
}
