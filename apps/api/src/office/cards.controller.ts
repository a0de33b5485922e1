import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ActOnCard, type CardStep } from '#features/cards/act-on-card.js';
import { DecideRenewal, type RenewalDecision } from '#features/cards/decide-renewal.js';
import { GetCard } from '#features/cards/get-card.js';
import { ListCards } from '#features/cards/list-cards.js';
import { PreviewCardAction } from '#features/cards/preview-card-action.js';
import { cardView, CardsView, CardView } from '../holder/card.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { cursorOf, pageOf } from '../http/paging.js';
import { IfMatch } from '../http/version.js';
import { CardEffectsQuery, CardReasonBody, CardsQuery } from './card.bodies.js';
import { cardEffectsView, CardEffectsView } from './card-effects.views.js';

/** Cards: the service office's, and for holders their own. */
@ApiTags('cards')
@Controller('cards')
@AllowedTo('service_manager')
export class CardsController {
  constructor(
    private readonly listCards: ListCards,
    private readonly getCard: GetCard,
    private readonly actOnCard: ActOnCard,
    private readonly decideRenewal: DecideRenewal,
    private readonly previewCardAction: PreviewCardAction,
  ) {}

  @Get()
  @AllowedTo('signed_in')
  @ApiOperation({ summary: 'All cards, or my own', operationId: 'listCards' })
  @ApiOkResponse({ type: CardsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: CardsQuery,
    @Language() locale: Locale,
  ): Promise<CardsView> {
    const { items, next } = await this.listCards.run(session, query, pageOf(query));
    return { items: items.map((card) => cardView(card, locale)), nextCursor: cursorOf(next) };
  }

  @Get(':id')
  @AllowedTo('signed_in')
  @ApiOperation({ summary: 'A card', operationId: 'getCard' })
  @ApiOkResponse({ type: CardView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<CardView> {
    return cardView(await this.getCard.run(session, id), locale);
  }

  @Post(':id/suspend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Suspend a card', operationId: 'suspendCard' })
  @ApiOkResponse({ type: CardView })
  async suspend(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CardReasonBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<CardView> {
    return this.act(session, id, { action: 'suspend', reason, version }, locale);
  }

  @Post(':id/reinstate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a suspended card hold again', operationId: 'reinstateCard' })
  @ApiOkResponse({ type: CardView })
  async reinstate(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CardReasonBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<CardView> {
    return this.act(session, id, { action: 'reinstate', reason, version }, locale);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a card for good', operationId: 'revokeCard' })
  @ApiOkResponse({ type: CardView })
  async revoke(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CardReasonBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<CardView> {
    return this.act(session, id, { action: 'revoke', reason, version }, locale);
  }

  @Post(':id/renew')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Renew a card as its holder asked; answers the new one',
    operationId: 'renewCard',
  })
  @ApiOkResponse({ type: CardView })
  async renew(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CardReasonBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<CardView> {
    return this.decide(session, id, { action: 'renew', reason, version }, locale);
  }

  @Post(':id/refuse_renewal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse the renewal that was asked for', operationId: 'refuseCardRenewal' })
  @ApiOkResponse({ type: CardView })
  async refuseRenewal(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CardReasonBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<CardView> {
    return this.decide(session, id, { action: 'refuse_renewal', reason, version }, locale);
  }

  @Get(':id/effects')
  @ApiOperation({
    summary: 'What an action on a card would do to the open requests of its holder; nothing is changed',
    operationId: 'previewCardAction',
  })
  @ApiOkResponse({ type: CardEffectsView })
  async effects(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { action }: CardEffectsQuery,
    @Language() locale: Locale,
  ): Promise<CardEffectsView> {
    return cardEffectsView(await this.previewCardAction.run(session, id, action), locale);
  }

  private async decide(
    session: SignedIn,
    id: string,
    decision: RenewalDecision,
    locale: Locale,
  ): Promise<CardView> {
    return this.get(session, await this.decideRenewal.run(session, id, decision), locale);
  }

  private async act(session: SignedIn, id: string, step: CardStep, locale: Locale): Promise<CardView> {
    await this.actOnCard.run(session, id, step);
    return this.get(session, id, locale);
  }
}
