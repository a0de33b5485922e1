import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { erasureLifecycle, type ErasureState } from '#domain/erasure/lifecycle.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AskForErasure } from '#features/erasure/ask-for-erasure.js';
import { CarryOutErasure } from '#features/erasure/carry-out-erasure.js';
import { ListErasures } from '#features/erasure/list-erasures.js';
import { SettleErasure } from '#features/erasure/settle-erasure.js';
import { erasureView, ErasuresView, ErasureView } from '../holder/erasure.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, TextField, UuidField } from '../http/fields.js';
import { Language } from '../http/language.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';
import { IfMatch } from '../http/version.js';
import { WithoutBody } from '../http/without-input.js';

class ErasureBody {
  @UuidField()
  accountId!: string;

  @TextField({ min: 4, max: 1000, description: 'what it goes by, such as a letter of the person' })
  reason!: string;
}

class ErasureRefusalBody {
  @TextField({ min: 4, max: 1000, description: 'why; the person reads it' })
  reason!: string;
}

class ErasuresQuery extends PageQuery {
  @ChoiceField(erasureLifecycle.states, { enumName: 'ErasureState', optional: true })
  state?: ErasureState;
}

/** Erasing people, with four eyes: whoever asked does not carry it out. */
@ApiTags('office')
@Controller('erasures')
@AllowedTo('administrator')
export class ErasuresController {
  constructor(
    private readonly listErasures: ListErasures,
    private readonly askForErasure: AskForErasure,
    private readonly carryOutErasure: CarryOutErasure,
    private readonly settleErasure: SettleErasure,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Erasures, the newest first', operationId: 'listErasures' })
  @ApiOkResponse({ type: ErasuresView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: ErasuresQuery,
    @Language() locale: Locale,
  ): Promise<ErasuresView> {
    const { items, next } = await this.listErasures.run(session, query, pageOf(query));
    return { items: items.map((details) => erasureView(details, locale)), nextCursor: cursorOf(next) };
  }

  @Post()
  @ApiOperation({
    summary: 'Ask that somebody be erased, on behalf of that person, who is told',
    operationId: 'askForErasure',
  })
  @ApiCreatedResponse({ type: ErasureView })
  async ask(
    @CurrentSession() session: SignedIn,
    @Body() body: ErasureBody,
    @Language() locale: Locale,
  ): Promise<ErasureView> {
    return erasureView(await this.askForErasure.run(session, body), locale);
  }

  @Get(':id')
  @ApiOperation({ summary: 'An erasure, with what stands against it', operationId: 'getErasure' })
  @ApiOkResponse({ type: ErasureView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<ErasureView> {
    return erasureView(await this.listErasures.get(session, id), locale);
  }

  @Post(':id/carry_out')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Erase the person; nobody can undo it', operationId: 'carryOutErasure' })
  @ApiOkResponse({ type: ErasureView })
  async carryOut(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ErasureView> {
    return erasureView(await this.carryOutErasure.run(session, id, version), locale);
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse an erasure, with the reason', operationId: 'refuseErasure' })
  @ApiOkResponse({ type: ErasureView })
  async refuse(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ErasureRefusalBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ErasureView> {
    const details = await this.settleErasure.run(session, id, { action: 'refuse', reason, version });
    return erasureView(details, locale);
  }
}
