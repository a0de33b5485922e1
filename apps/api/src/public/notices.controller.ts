import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '#domain/shared/localized.js';
import { ListPublicNotices } from '#features/accreditation/list-public-notices.js';
import { Policies } from '#features/policy/policies.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { noticeView, PublicNoticesView } from '../holder/application.views.js';
import { AllowedTo } from '../http/access.js';
import { originOf } from '../http/origin.js';
import { ChoiceField } from '../http/fields.js';
import { localeOf } from '../http/language.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';
import { allowCaching, isKept, type HttpExchange } from './catalogue-answers.js';
import { FEED_FORMATS, writeFeed, type FeedFormat } from './notice-feeds.js';

/** A feed is for what is new; the list has it all. */
const FEED_PAGE = { limit: 50, after: null };

class FeedQuery {
  @ChoiceField(LOCALES, { enumName: 'Locale', optional: true, description: 'in place of Accept-Language' })
  language?: Locale;
}

const feedOf = (format: FeedFormat) =>
  ApiOkResponse({ content: { [FEED_FORMATS[format].split(';')[0] ?? '']: { schema: { type: 'string' } } } });

@ApiTags('accreditation')
@Controller('public-notices')
@AllowedTo('public')
export class NoticesController {
  constructor(
    private readonly listPublicNotices: ListPublicNotices,
    private readonly policies: Policies,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who is on public notice today', operationId: 'listPublicNotices' })
  @ApiOkResponse({ type: PublicNoticesView })
  async list(@Query() query: PageQuery): Promise<PublicNoticesView> {
    const { items, next } = await this.listPublicNotices.run(pageOf(query));
    return { items: items.map(noticeView), nextCursor: cursorOf(next) };
  }

  @Get('feed.rss')
  @ApiOperation({ summary: 'The notices as RSS 2.0', operationId: 'getNoticesRss' })
  @feedOf('rss')
  rss(
    @Query() query: FeedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.feed('rss', query, { request, reply });
  }

  @Get('feed.atom')
  @ApiOperation({ summary: 'The notices as Atom (RFC 4287)', operationId: 'getNoticesAtom' })
  @feedOf('atom')
  atom(
    @Query() query: FeedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.feed('atom', query, { request, reply });
  }

  @Get('feed.json')
  @ApiOperation({ summary: 'The notices as JSON Feed 1.1', operationId: 'getNoticesJsonFeed' })
  @feedOf('json')
  json(
    @Query() query: FeedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.feed('json', query, { request, reply });
  }

  private async feed(
    format: FeedFormat,
    { language }: FeedQuery,
    { request, reply }: HttpExchange,
  ): Promise<string | undefined> {
    const { policy } = await this.policies.today();
    const { items: notices, today } = await this.listPublicNotices.run(FEED_PAGE);
    const text = writeFeed(format, {
      ...{
        notices,
        today,
        locale: language ?? localeOf(request),
        origin: originOf(this.configuration, request),
      },
      tierNames: Object.fromEntries(policy.tiers.map(({ code, name }) => [code, name])),
    });
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    void allowCaching(reply).header('etag', etag);
    if (isKept(request, etag)) {
      void reply.status(304);
      return undefined;
    }
    void reply.type(FEED_FORMATS[format]);
    return text;
  }
}
