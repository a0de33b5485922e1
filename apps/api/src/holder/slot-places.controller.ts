import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetWaiting } from '#features/requests/get-waiting.js';
import { HoldSlot } from '#features/requests/hold-slot.js';
import { JoinWaitingList } from '#features/requests/join-waiting-list.js';
import { LeaveWaitingList } from '#features/requests/leave-waiting-list.js';
import { ReleaseHold } from '#features/requests/release-hold.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { OptionalBody } from '../http/optional-body.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';
import { WithoutBody } from '../http/without-input.js';
import {
  PlaceBody,
  SlotHoldView,
  slotHoldView,
  WaitingEntriesView,
  WaitingEntryView,
  waitingEntryView,
} from './slot-place.views.js';

/** Places that are kept for a holder: while a form is filled in, or as soon as one is free. */
@ApiTags('slots')
@Controller()
@AllowedTo('signed_in')
export class SlotPlacesController {
  constructor(
    private readonly holdSlot: HoldSlot,
    private readonly releaseHold: ReleaseHold,
    private readonly joinWaitingList: JoinWaitingList,
    private readonly getWaiting: GetWaiting,
    private readonly leaveWaitingList: LeaveWaitingList,
  ) {}

  @Post('slots/:id/holds')
  @ApiOperation({
    summary: 'Have a place kept while a form is filled in; asking again does not make it longer',
    operationId: 'holdSlot',
  })
  @ApiBody({ type: PlaceBody, required: false })
  @ApiCreatedResponse({ type: SlotHoldView })
  async hold(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @OptionalBody(PlaceBody) { beneficiaryId }: PlaceBody,
  ): Promise<SlotHoldView> {
    return slotHoldView(await this.holdSlot.run(session, id, beneficiaryId));
  }

  @Delete('slots/:id/holds')
  @HttpCode(204)
  @WithoutBody()
  @ApiOperation({ summary: 'Let the place go', operationId: 'releaseHold' })
  @ApiNoContentResponse()
  async release(@CurrentSession() session: SignedIn, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.releaseHold.run(session, id);
  }

  @Post('slots/:id/waiting-entries')
  @ApiOperation({
    summary: 'Wait for a place in a slot that is full',
    operationId: 'joinWaitingList',
  })
  @ApiBody({ type: PlaceBody, required: false })
  @ApiCreatedResponse({ type: WaitingEntryView })
  async join(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @OptionalBody(PlaceBody) { beneficiaryId }: PlaceBody,
    @Language() locale: Locale,
  ): Promise<WaitingEntryView> {
    return waitingEntryView(await this.joinWaitingList.run(session, id, beneficiaryId), locale);
  }

  @Get('waiting-entries')
  @ApiOperation({
    summary: 'What I wait for, with my position and what is offered to me',
    operationId: 'listWaitingEntries',
  })
  @ApiOkResponse({ type: WaitingEntriesView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: PageQuery,
    @Language() locale: Locale,
  ): Promise<WaitingEntriesView> {
    const { items, next } = await this.getWaiting.list(session.actor, pageOf(query));
    return { items: items.map((one) => waitingEntryView(one, locale)), nextCursor: cursorOf(next) };
  }

  @Post('waiting-entries/:id/leave')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Wait no more, or decline what is offered', operationId: 'leaveWaitingList' })
  @ApiOkResponse({ type: WaitingEntryView })
  async leave(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<WaitingEntryView> {
    return waitingEntryView(await this.leaveWaitingList.run(session, id), locale);
  }
}
