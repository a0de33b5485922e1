import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ChangeRosterEntry } from '#features/programmes/change-roster-entry.js';
import { EnterRosterEntry } from '#features/programmes/enter-roster-entry.js';
import { ImportRoster } from '#features/programmes/import-roster.js';
import { ListRoster } from '#features/programmes/list-roster.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { cursorOf, pageOf } from '../http/paging.js';
import { IfMatch } from '../http/version.js';
import { RosterChangeBody, RosterEntryBody, RosterImportBody, RosterQuery } from './roster.bodies.js';
import {
  rosterEntryView,
  RosterEntryView,
  rosterImportView,
  RosterImportView,
  RosterView,
} from './roster.views.js';

/** Who is in a programme. Those who review read it; whoever reviews a claim does not enter its proof. */
@ApiTags('programmes')
@Controller('programmes/:code/roster')
@AllowedTo('administrator')
export class RostersController {
  constructor(
    private readonly listRoster: ListRoster,
    private readonly enterRosterEntry: EnterRosterEntry,
    private readonly changeRosterEntry: ChangeRosterEntry,
    private readonly importRoster: ImportRoster,
  ) {}

  @Get()
  @AllowedTo('administrator', 'reviewer')
  @ApiOperation({ summary: 'The roster of a programme, the latest entries first', operationId: 'listRoster' })
  @ApiOkResponse({ type: RosterView })
  async list(
    @CurrentSession() session: SignedIn,
    @Param('code') code: string,
    @Query() query: RosterQuery,
  ): Promise<RosterView> {
    const { items, next } = await this.listRoster.run(session, code, query, pageOf(query));
    return { items: items.map((entry) => rosterEntryView(entry, session)), nextCursor: cursorOf(next) };
  }

  @Post()
  @ApiOperation({ summary: 'Put one person on the roster', operationId: 'enterRosterEntry' })
  @ApiCreatedResponse({ type: RosterEntryView })
  async enter(
    @CurrentSession() session: SignedIn,
    @Param('code') code: string,
    @Body() body: RosterEntryBody,
  ): Promise<RosterEntryView> {
    return rosterEntryView(await this.enterRosterEntry.run(session, code, { ...body }), session);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Say that somebody has completed or left the programme, or correct the entry',
    operationId: 'changeRosterEntry',
  })
  @ApiOkResponse({ type: RosterEntryView })
  async change(
    @CurrentSession() session: SignedIn,
    @Param('code') code: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RosterChangeBody,
    @IfMatch() version: number | null,
  ): Promise<RosterEntryView> {
    return rosterEntryView(
      await this.changeRosterEntry.run(session, code, id, { ...body, version }),
      session,
    );
  }

  @Post('import')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a table into the roster, or nothing of it', operationId: 'importRoster' })
  @ApiOkResponse({ type: RosterImportView })
  async import(
    @CurrentSession() session: SignedIn,
    @Param('code') code: string,
    @Body() { table, dryRun }: RosterImportBody,
    @Language() locale: Locale,
  ): Promise<RosterImportView> {
    return rosterImportView(await this.importRoster.run(session, code, { table, dryRun }), locale);
  }
}
