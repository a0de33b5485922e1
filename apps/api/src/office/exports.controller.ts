import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags, OmitType } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ExportAgencies } from '#features/agencies/export-agencies.js';
import { ExportApplications } from '#features/accreditation/export-applications.js';
import { ExportCards } from '#features/cards/export-cards.js';
import { ExportRequests } from '#features/requests/export-requests.js';
import { ApplicationsQuery } from '../holder/application.queries.js';
import { ServiceRequestQuery } from '../holder/service-request.bodies.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { WithoutQuery } from '../http/without-input.js';
import { CardsQuery } from './card.bodies.js';

const CSV = {
  description: 'CSV (RFC 4180), UTF-8 with a byte order mark; headings and words in your language',
  content: { 'text/csv': { schema: { type: 'string' as const } } },
};

/** A whole list has the filters of the list, and no pages. */
class ApplicationsExportQuery extends OmitType(ApplicationsQuery, ['limit', 'cursor', 'sort'] as const) {}
class CardsExportQuery extends OmitType(CardsQuery, ['limit', 'cursor', 'sort'] as const) {}
class RequestsExportQuery extends OmitType(ServiceRequestQuery, ['limit', 'cursor'] as const) {}

/** The office's lists as files for a spreadsheet: the rows that the list has, and a record of who took them. */
@ApiTags('office')
@Controller('exports')
@AllowedTo('service_manager', 'auditor')
export class ExportsController {
  constructor(
    private readonly exportApplications: ExportApplications,
    private readonly exportCards: ExportCards,
    private readonly exportRequests: ExportRequests,
    private readonly exportAgencies: ExportAgencies,
  ) {}

  @Get('applications.csv')
  @AllowedTo('reviewer', 'approver', 'auditor')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The queue of applications as a file', operationId: 'exportApplications' })
  @ApiOkResponse(CSV)
  async applications(
    @CurrentSession() session: SignedIn,
    @Query() query: ApplicationsExportQuery,
    @Language() locale: Locale,
  ): Promise<StreamableFile> {
    return csvFile(await this.exportApplications.run(session, query, locale), 'applications.csv');
  }

  @Get('cards.csv')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The cards as a file', operationId: 'exportCards' })
  @ApiOkResponse(CSV)
  async cards(
    @CurrentSession() session: SignedIn,
    @Query() query: CardsExportQuery,
    @Language() locale: Locale,
  ): Promise<StreamableFile> {
    return csvFile(await this.exportCards.run(session, query, locale), 'cards.csv');
  }

  @Get('service-requests.csv')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The service requests as a file', operationId: 'exportServiceRequests' })
  @ApiOkResponse(CSV)
  async requests(
    @CurrentSession() session: SignedIn,
    @Query() query: RequestsExportQuery,
    @Language() locale: Locale,
  ): Promise<StreamableFile> {
    return csvFile(await this.exportRequests.run(session, query, locale), 'service-requests.csv');
  }

  @Get('agencies.csv')
  @AllowedTo('service_manager', 'administrator', 'auditor')
  @WithoutQuery()
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The agencies as a file', operationId: 'exportAgencies' })
  @ApiOkResponse(CSV)
  async agencies(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<StreamableFile> {
    return csvFile(await this.exportAgencies.run(session, locale), 'agencies.csv');
  }
}

function csvFile(lines: AsyncGenerator<string>, name: string): StreamableFile {
  return new StreamableFile(Readable.from(lines), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
}
