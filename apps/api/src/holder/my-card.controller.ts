import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetMyCard } from '#features/cards/get-my-card.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { cardView, CardView } from './card.views.js';

@ApiTags('cards')
@Controller('me/card')
@AllowedTo('signed_in')
export class MyCardController {
  constructor(private readonly getMyCard: GetMyCard) {}

  @Get()
  @ApiOperation({ summary: 'My card, or the last one that I had', operationId: 'getMyCard' })
  @ApiOkResponse({ type: CardView })
  async get(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<CardView> {
    return cardView(await this.getMyCard.run(session), locale);
  }
}
