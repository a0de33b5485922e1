import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '#domain/shared/localized.js';
import type { Policies, PublishedPolicy } from '#features/policy/policies.js';
import { localeOf } from '../http/language.js';

/** Goes into the ETag; raise it when a view changes, or old readers keep the old one. */
const SHAPE = 3;
const CACHE_SECONDS = 60;

export interface HttpExchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Answers about the policy that holds today. Each is written once a language and kept until another version holds. */
export class CatalogueAnswers {
  private hash = '';
  private readonly written = new Map<string, string>();

  constructor(private readonly policies: Policies) {}

  /**
   * Answers JSON with its ETag, or 304 and nothing to a reader who has it. `key` names the answer among those of
   * this policy; it is made of words that have been validated, so that there are not endlessly many.
   */
  async answer(
    { request, reply }: HttpExchange,
    key: readonly (string | undefined)[],
    write: (published: PublishedPolicy, locale: Locale) => object,
  ): Promise<string | undefined> {
    const published = await this.policies.today();
    const locale = localeOf(request);
    const etag = `"${published.hash.slice(0, 32)}.${locale}.${SHAPE}"`;
    const text = this.text(published, JSON.stringify([locale, ...key]), () => write(published, locale));
    void allowCaching(reply).header('etag', etag);
    if (isKept(request, etag)) {
      void reply.status(304);
      return undefined;
    }
    void reply.type('application/json; charset=utf-8');
    return text;
  }

  private text({ hash }: PublishedPolicy, key: string, write: () => object): string {
    if (hash !== this.hash) this.written.clear();
    this.hash = hash;
    const text = this.written.get(key) ?? JSON.stringify(write());
    this.written.set(key, text);
    return text;
  }
}

/** Lets browsers and proxies keep an answer that is the same for everybody who reads its language. */
export function allowCaching(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', `public, max-age=${CACHE_SECONDS}`).header('vary', 'accept-language');
}

/** Whether the reader has this very answer already (If-None-Match). */
export function isKept(request: FastifyRequest, etag: string): boolean {
  const kept = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  return kept.includes(etag) || kept.includes('*');
}
