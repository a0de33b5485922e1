import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListPublicNotices } from '#features/accreditation/list-public-notices.js';
import { noticeView, PublicNoticesView } from '../holder/application.views.js';
import { AllowedTo } from '../http/access.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';

@ApiTags('accreditation')
@Controller('public-notices')
@AllowedTo('public')
export class NoticesController {
  constructor(private readonly listPublicNotices: ListPublicNotices) {}

  @Get()
  @ApiOperation({ summary: 'Who is on public notice today', operationId: 'listPublicNotices' })
  @ApiOkResponse({ type: PublicNoticesView })
  async list(@Query() query: PageQuery): Promise<PublicNoticesView> {
    const { items, next } = await this.listPublicNotices.run(pageOf(query));
    return { items: items.map(noticeView), nextCursor: cursorOf(next) };
  }
}
