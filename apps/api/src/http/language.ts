import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LOCALES, type Locale } from '#domain/shared/localized.js';

/** The language that the caller reads, from Accept-Language; Chinese when none of its wishes is spoken here. */
export function localeOf(request: Pick<FastifyRequest, 'headers'>): Locale {
  const wishes = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { tag } of wishes) {
    const locale = LOCALES.find((candidate) => tag.split('-')[0] === candidate.toLowerCase().split('-')[0]);
    if (locale !== undefined) return locale;
  }
  return 'zh-CN';
}

/** Gives a handler the caller's language. */
export const Language = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  localeOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
