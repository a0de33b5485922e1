import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetQuotas } from '#features/requests/get-quotas.js';
import { ListQuotaEntries } from '#features/requests/list-quota-entries.js';
import { QuotaPresenter } from '../holder/quota.presenter.js';
import { QuotaEntriesQuery } from '../holder/quota.queries.js';
import { QuotaEntriesView, quotasView, QuotaBalancesView } from '../holder/quota.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { pageOf } from '../http/paging.js';

/** The quotas of a card's holder, for the service office. */
@ApiTags('quotas')
@Controller('cards/:id/quotas')
@AllowedTo('service_manager')
export class CardQuotasController {
  constructor(
    private readonly getQuotas: GetQuotas,
    private readonly listQuotaEntries: ListQuotaEntries,
    private readonly presenter: QuotaPresenter,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What a holder has used of each quota', operationId: 'listCardQuotas' })
  @ApiOkResponse({ type: QuotaBalancesView })
  async list(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<QuotaBalancesView> {
    return quotasView(await this.getQuotas.ofCard(session, id), locale);
  }

  @Get('entries')
  @ApiOperation({ summary: 'How the quotas of a holder came to be', operationId: 'listCardQuotaEntries' })
  @ApiOkResponse({ type: QuotaEntriesView })
  async entries(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: QuotaEntriesQuery,
    @Language() locale: Locale,
  ): Promise<QuotaEntriesView> {
    const page = await this.listQuotaEntries.ofCard(session, id, query.service, pageOf(query));
    return this.presenter.entries(page, locale);
  }
}
