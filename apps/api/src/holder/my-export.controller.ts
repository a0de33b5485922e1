import { Controller, Get, Header, Headers, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { Locale } from '#domain/shared/localized.js';
import { ExportOwnData } from '#features/accounts/export-own-data.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { PortalError } from '#features/errors/portal-error.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { ownDataView, OwnDataView } from './own-data.views.js';

const NAMES: Readonly<Record<Locale, string>> = {
  'zh-CN': encodeURIComponent('龙江人才卡-本人信息'),
  en: 'talent-card-my-data',
};

/** The reader's right to a copy of his or her data. */
@ApiTags('account')
@Controller('me/export')
@AllowedTo('signed_in')
export class MyExportController {
  constructor(private readonly exportOwnData: ExportOwnData) {}

  @Get()
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({
    summary: 'Everything that is kept about me, as one document',
    description:
      'Within 15 minutes of signing in, and at most 5 times an hour. It is recorded, and I am told of it.',
    operationId: 'exportMyData',
  })
  @ApiOkResponse({ type: OwnDataView })
  async get(
    @CurrentSession() session: SignedIn,
    @Language() locale: Locale,
    @Headers('sec-fetch-site') site: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnDataView> {
    // A link on another site would bring the cookie along, and put the copy onto the disk unasked.
    if (site === 'cross-site') throw new PortalError('access.cross_site');
    const data = await this.exportOwnData.run(session);
    const day = shanghaiDay(data.madeAt);
    void reply.header(
      'content-disposition',
      `attachment; filename="${NAMES.en}-${day}.json"; filename*=UTF-8''${NAMES[locale]}-${day}.json`,
    );
    return ownDataView(data);
  }
}
