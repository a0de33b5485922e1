import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ChangeSlot } from '#features/agencies/change-slot.js';
import { CloseSlot } from '#features/agencies/close-slot.js';
import { ImportSlots } from '#features/agencies/import-slots.js';
import { ListSlots } from '#features/agencies/list-slots.js';
import { PublishPattern } from '#features/agencies/publish-pattern.js';
import { PublishSlot } from '#features/agencies/publish-slot.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { OptionalBody } from '../http/optional-body.js';
import { cursorOf, pageOf } from '../http/paging.js';
import { IfMatch } from '../http/version.js';
import {
  CloseBody,
  PatternBody,
  SlotBody,
  SlotChangeBody,
  SlotImportBody,
  SlotQuery,
} from './slot.bodies.js';
import {
  PatternReportView,
  patternReportView,
  PublishedSlotView,
  SlotImportView,
  slotImportView,
  SlotsView,
  slotView,
} from './slot.views.js';

@ApiTags('slots')
@Controller('slots')
export class SlotsController {
  constructor(
    private readonly listSlots: ListSlots,
    private readonly publishSlot: PublishSlot,
    private readonly publishPattern: PublishPattern,
    private readonly importSlots: ImportSlots,
    private readonly changeSlot: ChangeSlot,
    private readonly closeSlot: CloseSlot,
  ) {}

  @Get()
  @AllowedTo('signed_in')
  @ApiOperation({
    summary: 'Slots on offer; an agency’s staff sees all of its own',
    operationId: 'listSlots',
  })
  @ApiOkResponse({ type: SlotsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: SlotQuery,
    @Language() locale: Locale,
  ): Promise<SlotsView> {
    const { items, next } = await this.listSlots.run(session, query, pageOf(query));
    return { items: items.map((offered) => slotView(offered, locale)), nextCursor: cursorOf(next) };
  }

  @Post()
  @AllowedTo('agency_staff')
  @ApiOperation({ summary: 'Offer a slot', operationId: 'publishSlot' })
  @ApiCreatedResponse({ type: PublishedSlotView })
  async publish(@CurrentSession() session: SignedIn, @Body() body: SlotBody): Promise<PublishedSlotView> {
    const slot = await this.publishSlot.run(session, {
      ...body,
      startsAt: new Date(body.startsAt),
      endsAt: new Date(body.endsAt),
      cancelUntil: new Date(body.cancelUntil),
    });
    return { id: slot.id, version: slot.version };
  }

  @Post('patterns')
  @HttpCode(200)
  @AllowedTo('agency_staff')
  @ApiOperation({
    summary: 'Offer slots that come again; a dry run is the preview',
    operationId: 'publishSlotPattern',
  })
  @ApiOkResponse({ type: PatternReportView })
  async pattern(@CurrentSession() session: SignedIn, @Body() body: PatternBody): Promise<PatternReportView> {
    const fields = { ...body, skipOverlapping: body.skipOverlapping ?? false };
    return patternReportView(await this.publishPattern.run(session, fields));
  }

  @Post('imports')
  @HttpCode(200)
  @AllowedTo('agency_staff')
  @ApiOperation({
    summary: 'Offer the slots of a table; a dry run tells row by row',
    operationId: 'importSlots',
  })
  @ApiOkResponse({ type: SlotImportView })
  async import(
    @CurrentSession() session: SignedIn,
    @Body() body: SlotImportBody,
    @Language() locale: Locale,
  ): Promise<SlotImportView> {
    return slotImportView(await this.importSlots.run(session, body), locale);
  }

  @Patch(':id')
  @AllowedTo('agency_staff')
  @ApiOperation({
    summary: 'Change places or times of a slot; who booked it is told',
    operationId: 'changeSlot',
  })
  @ApiOkResponse({ type: PublishedSlotView })
  async change(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SlotChangeBody,
    @IfMatch() version: number | null,
  ): Promise<PublishedSlotView> {
    const { startsAt, endsAt, cancelUntil, ...rest } = body;
    const changes = {
      ...rest,
      ...(startsAt !== undefined && { startsAt: new Date(startsAt) }),
      ...(endsAt !== undefined && { endsAt: new Date(endsAt) }),
      ...(cancelUntil !== undefined && { cancelUntil: new Date(cancelUntil) }),
    };
    const slot = await this.changeSlot.run(session, id, changes, version);
    return { id: slot.id, version: slot.version };
  }

  @Post(':id/close')
  @HttpCode(200)
  @AllowedTo('agency_staff')
  @ApiOperation({
    summary: 'Take a slot off the offer; its bookings stay, or are called off with a reason',
    operationId: 'closeSlot',
  })
  @ApiBody({ type: CloseBody, required: false })
  @ApiOkResponse({ type: PublishedSlotView })
  async close(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @OptionalBody(CloseBody) { callOff }: CloseBody,
    @IfMatch() version: number | null,
  ): Promise<PublishedSlotView> {
    const slot = await this.closeSlot.run(session, { id }, callOff ?? null, version);
    return { id: slot.id, version: slot.version };
  }
}
