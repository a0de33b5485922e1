import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AskRenewal } from '#features/cards/ask-renewal.js';
import { GetMyCard } from '#features/cards/get-my-card.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { TextField } from '../http/fields.js';
import { Language } from '../http/language.js';
import { cardView, CardView } from './card.views.js';

class RenewalBody {
  @TextField({
    max: 2000,
    description: 'what I do now, by which the office sees whether the conditions still hold',
  })
  statement!: string;
}

@ApiTags('cards')
@Controller('me/card')
@AllowedTo('signed_in')
export class MyCardController {
  constructor(
    private readonly getMyCard: GetMyCard,
    private readonly askRenewal: AskRenewal,
  ) {}

  @Get()
  @ApiOperation({ summary: 'My card, or the last one that I had', operationId: 'getMyCard' })
  @ApiOkResponse({ type: CardView })
  async get(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<CardView> {
    return cardView(await this.getMyCard.run(session), locale);
  }

  @Post('renewals')
  @ApiOperation({ summary: 'Ask for another card before mine ends', operationId: 'askForCardRenewal' })
  @ApiCreatedResponse({ type: CardView })
  async renew(
    @CurrentSession() session: SignedIn,
    @Body() { statement }: RenewalBody,
    @Language() locale: Locale,
  ): Promise<CardView> {
    return cardView(await this.askRenewal.run(session, statement), locale);
  }
}
