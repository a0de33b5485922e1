import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { CloseSlot } from '#features/agencies/close-slot.js';
import { ListSlots } from '#features/agencies/list-slots.js';
import { PublishSlot } from '#features/agencies/publish-slot.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { CodeField, DateField, FlagField, InstantField, IntegerField, UuidField } from '../http/fields.js';
import { Language } from '../http/language.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';
import { IfMatch } from '../http/version.js';
import { PublishedSlotView, SlotsView, slotView } from './slot.views.js';

class SlotQuery extends PageQuery {
  @CodeField({ optional: true })
  service?: string;

  @CodeField({ optional: true })
  city?: string;

  @UuidField({ optional: true })
  agencyId?: string;

  @DateField({ optional: true, description: 'first day; today when left out' })
  from?: string;

  @DateField({ optional: true, description: 'last day' })
  to?: string;
}

class SlotBody {
  @CodeField({ example: 'MED-CHECKUP' })
  service!: string;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @InstantField({ description: 'until then holders may cancel' })
  cancelUntil!: string;

  @IntegerField({ min: 1, max: 10_000 })
  capacity!: number;

  @FlagField({ description: 'a booking is confirmed without the agency’s answer' })
  confirmsAtOnce!: boolean;
}

@ApiTags('slots')
@Controller('slots')
export class SlotsController {
  constructor(
    private readonly listSlots: ListSlots,
    private readonly publishSlot: PublishSlot,
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

  @Post(':id/close')
  @HttpCode(200)
  @AllowedTo('agency_staff')
  @ApiOperation({ summary: 'Take a slot off the offer; bookings in it stay', operationId: 'closeSlot' })
  @ApiOkResponse({ type: PublishedSlotView })
  async close(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<PublishedSlotView> {
    const slot = await this.closeSlot.run(session, id, version);
    return { id: slot.id, version: slot.version };
  }
}
