import {
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { CommitImport } from '#features/imports/commit-import.js';
import { DiscardImport } from '#features/imports/discard-import.js';
import { ExportImportProblems } from '#features/imports/export-import-problems.js';
import { GetImport } from '#features/imports/get-import.js';
import { ListImportProblems } from '#features/imports/list-import-problems.js';
import { ListImports } from '#features/imports/list-imports.js';
import { RecheckImport } from '#features/imports/recheck-import.js';
import { UploadImport } from '#features/imports/upload-import.js';
import { BYTE_ORDER_MARK, csvLines } from '#platform/tables/csv-lines.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { cursorOf, pageOf, PageQuery } from '../http/paging.js';
import { WithoutBody } from '../http/without-input.js';
import { readImportUpload } from './import.upload.js';
import {
  importHeading,
  importProblemView,
  ImportProblemsView,
  importSummaryView,
  ImportsView,
  importView,
  ImportView,
  problemCursor,
  problemPlace,
} from './import.views.js';

const DEFAULT_LIMIT = 50;
const FILE_FORM = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'CSV or XLSX by its bytes, 64 MB at most' },
    },
  },
};
const CSV = { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' as const } } } };

/** Lists of people who were accredited on paper. An import gives accreditations, so it takes two administrators. */
@ApiTags('office')
@Controller('imports')
@AllowedTo('administrator', 'auditor')
export class ImportsController {
  constructor(
    private readonly uploadImport: UploadImport,
    private readonly listImports: ListImports,
    private readonly getImport: GetImport,
    private readonly listProblems: ListImportProblems,
    private readonly exportProblems: ExportImportProblems,
    private readonly recheckImport: RecheckImport,
    private readonly commitImport: CommitImport,
    private readonly discardImport: DiscardImport,
  ) {}

  @Post()
  @AllowedTo('administrator')
  // A form is not kept to be compared with: the same file is one import whatever the key.
  @Idempotency('own_statement')
  @ApiOperation({
    summary: 'Send a list of people accredited on paper; it is checked first',
    operationId: 'createImport',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE_FORM)
  @ApiCreatedResponse({ type: ImportView })
  async upload(@CurrentSession() session: SignedIn, @Req() request: FastifyRequest): Promise<ImportView> {
    const { received, fileName } = await readImportUpload(request, this.uploadImport);
    return this.get(session, await this.uploadImport.run(session, received, fileName));
  }

  @Get()
  @ApiOperation({ summary: 'Imports, newest first', operationId: 'listImports' })
  @ApiOkResponse({ type: ImportsView })
  async list(@CurrentSession() session: SignedIn, @Query() query: PageQuery): Promise<ImportsView> {
    const { items, next } = await this.listImports.run(session, pageOf(query));
    return { items: items.map(importSummaryView), nextCursor: cursorOf(next) };
  }

  @Get('template')
  @ApiOperation({
    summary: 'A file to fill in: the columns in your language',
    operationId: 'getImportTemplate',
  })
  @ApiOkResponse(CSV)
  template(@Language() locale: Locale): StreamableFile {
    return csvFile(Readable.from([`${BYTE_ORDER_MARK}${csvLines([importHeading(locale)])}`]), 'template.csv');
  }

  @Get(':id')
  @ApiOperation({ summary: 'An import: how far it is, and the first problems', operationId: 'getImport' })
  @ApiOkResponse({ type: ImportView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ImportView> {
    return importView(await this.getImport.run(session, id));
  }

  @Get(':id/problems')
  @ApiOperation({
    summary: 'Everything that is wrong with a file, row by row',
    operationId: 'listImportProblems',
  })
  @ApiOkResponse({ type: ImportProblemsView })
  async problems(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit = DEFAULT_LIMIT, cursor }: PageQuery,
  ): Promise<ImportProblemsView> {
    const page = { limit, after: problemPlace(cursor) };
    const { items, next } = await this.listProblems.run(session, id, page);
    return { items: items.map(importProblemView), nextCursor: problemCursor(next) };
  }

  @Get(':id/problems.csv')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({
    summary: 'The same as a file for a spreadsheet, in both languages',
    operationId: 'exportImportProblems',
  })
  @ApiOkResponse(CSV)
  async problemsFile(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    return csvFile(Readable.from(await this.exportProblems.run(session, id)), 'problems.csv');
  }

  @Post(':id/check')
  @HttpCode(200)
  @WithoutBody()
  @AllowedTo('administrator')
  @ApiOperation({ summary: 'Check a file again', operationId: 'checkImport' })
  @ApiOkResponse({ type: ImportView })
  async check(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ImportView> {
    await this.recheckImport.run(session, id);
    return this.get(session, id);
  }

  @Post(':id/commit')
  @HttpCode(200)
  @WithoutBody()
  @AllowedTo('administrator')
  @ApiOperation({
    summary: 'Import everybody in a file, or nobody; by another administrator than the one who sent it',
    operationId: 'commitImport',
  })
  @ApiOkResponse({ type: ImportView })
  async commit(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ImportView> {
    await this.commitImport.run(session, id);
    return this.get(session, id);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @WithoutBody()
  @AllowedTo('administrator')
  @ApiOperation({ summary: 'Drop a file that is not to be imported', operationId: 'discardImport' })
  @ApiOkResponse({ type: ImportView })
  async discard(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ImportView> {
    await this.discardImport.run(session.actor, id);
    return this.get(session, id);
  }
}

function csvFile(content: Readable, name: string): StreamableFile {
  return new StreamableFile(content, {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
}
