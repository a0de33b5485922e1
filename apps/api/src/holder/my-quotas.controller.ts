import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetQuotas } from '#features/requests/get-quotas.js';
import { ListQuotaEntries } from '#features/requests/list-quota-entries.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { pageOf } from '../http/paging.js';
import { QuotaPresenter } from './quota.presenter.js';
import { QuotaEntriesQuery } from './quota.queries.js';
import { QuotaEntriesView, quotasView, QuotaBalancesView } from './quota.views.js';

@ApiTags('quotas')
@Controller('me/quotas')
@AllowedTo('signed_in')
export class MyQuotasController {
  constructor(
    private readonly getQuotas: GetQuotas,
    private readonly listQuotaEntries: ListQuotaEntries,
    private readonly presenter: QuotaPresenter,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What I have used of each quota, and what is left', operationId: 'listMyQuotas' })
  @ApiOkResponse({ type: QuotaBalancesView })
  async list(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<QuotaBalancesView> {
    return quotasView(await this.getQuotas.mine(session), locale);
  }

  @Get('entries')
  @ApiOperation({ summary: 'How my quotas came to be what they are', operationId: 'listMyQuotaEntries' })
  @ApiOkResponse({ type: QuotaEntriesView })
  async entries(
    @CurrentSession() session: SignedIn,
    @Query() query: QuotaEntriesQuery,
    @Language() locale: Locale,
  ): Promise<QuotaEntriesView> {
    const page = await this.listQuotaEntries.mine(session, query.service, pageOf(query));
    return this.presenter.entries(page, locale);
  }
}
