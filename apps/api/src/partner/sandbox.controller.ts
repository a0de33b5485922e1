import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { cardLifecycle } from '#domain/cards/lifecycle.js';
import { TIERS } from '#domain/catalogue/policy.js';
import { WEBHOOK_TYPE_CODES, type WebhookType } from '#domain/webhooks/webhook-types.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { MakeSandboxCards, type MadeSandboxCard } from '#features/sandbox/make-sandbox-cards.js';
import { MoveSandboxClock } from '#features/sandbox/move-sandbox-clock.js';
import { RemoveSandboxCards } from '#features/sandbox/remove-sandbox-cards.js';
import { TriggerWebhook } from '#features/webhooks/trigger-webhook.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import {
  ChoiceField,
  DateField,
  InstantField,
  IntegerField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { Idempotency, RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { WithoutBody } from '../http/without-input.js';

class SandboxEventBody {
  @ChoiceField(WEBHOOK_TYPE_CODES, { enumName: 'WebhookType' })
  type!: WebhookType;

  @UuidField({ description: 'the request, slot or complaint of the agency that it is to tell of' })
  id!: string;
}

class SandboxClockBody {
  @IntegerField({ min: 1, max: 400, description: 'days to move ahead; it never goes back' })
  days!: number;
}

class SandboxCardView {
  @ChoiceField(cardLifecycle.states, { enumName: 'CardState' })
  state!: string;

  @TextField({ max: 40, description: 'of the year 9999, in which no card is issued' })
  number!: string;

  @TextField({ max: 100 })
  name!: string;

  @ChoiceField(TIERS, { enumName: 'Tier' })
  tier!: string;

  @DateField()
  validUntil!: string;

  @TextField({ max: 4000, description: 'what its code says; good for one look, and for this program alone' })
  presentation!: string;

  @InstantField({ description: 'when the code ends' })
  expiresAt!: string;
}

class SandboxCardsView {
  @NestedListField(() => SandboxCardView)
  items!: SandboxCardView[];
}

class TriggeredView {
  @IntegerField({ min: 1, max: 100, description: 'messages that are on their way, one an endpoint' })
  messages!: number;
}

class SandboxClockView {
  @InstantField()
  now!: string;

  @DateField({ description: 'the day in Heilongjiang' })
  today!: string;
}

/** For the developers of agencies: cards that are nobody's, and messages of what did not happen. */
@ApiTags('partner')
@Controller('partner/sandbox')
@AllowedTo(client('cards:verify'))
export class SandboxController {
  constructor(
    private readonly makeCards: MakeSandboxCards,
    private readonly removeCards: RemoveSandboxCards,
    private readonly triggerWebhook: TriggerWebhook,
    private readonly moveClock: MoveSandboxClock,
  ) {}

  @Post('cards')
  @Idempotency('required')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @WithoutBody()
  @ApiOperation({
    summary: 'Make a made-up card in each state, each with a code; those made before are gone',
    operationId: 'makeSandboxCards',
  })
  @ApiCreatedResponse({ type: SandboxCardsView })
  async cards(
    @CurrentSession() session: SignedIn,
    @RequiredIdempotency() _: IdempotentCall,
  ): Promise<SandboxCardsView> {
    return { items: (await this.makeCards.run(session)).map(sandboxCardView) };
  }

  @Delete('cards')
  @HttpCode(204)
  @WithoutBody()
  @ApiOperation({ summary: 'Take one’s made-up cards away', operationId: 'removeSandboxCards' })
  @ApiNoContentResponse()
  async remove(@CurrentSession() session: SignedIn): Promise<void> {
    await this.removeCards.run(session);
  }

  @Post('events')
  @AllowedTo(client('webhooks:manage'))
  @HttpCode(200)
  @Idempotency('required')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOperation({
    summary: 'Have one’s endpoints told that something happened to a thing of the agency, though it did not',
    operationId: 'triggerSandboxEvent',
  })
  @ApiOkResponse({ type: TriggeredView })
  async trigger(
    @CurrentSession() session: SignedIn,
    @Body() body: SandboxEventBody,
    @RequiredIdempotency() _: IdempotentCall,
  ): Promise<TriggeredView> {
    return { messages: await this.triggerWebhook.run(session, body) };
  }

  @Post('clock/advance')
  @HttpCode(200)
  @Idempotency('required')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOperation({
    summary: 'Move the clock of the demo ahead, for everybody; refused outside the demo',
    operationId: 'advanceSandboxClock',
  })
  @ApiOkResponse({ type: SandboxClockView })
  async advance(
    @CurrentSession() session: SignedIn,
    @Body() { days }: SandboxClockBody,
    @RequiredIdempotency() _: IdempotentCall,
  ): Promise<SandboxClockView> {
    const { now, today } = await this.moveClock.run(session, days);
    return { now: now.toISOString(), today };
  }
}

function sandboxCardView(card: MadeSandboxCard): SandboxCardView {
  const { state, number, name, tier, validUntil, presentation, expiresAt } = card;
  return { state, number, name, tier, validUntil, presentation, expiresAt: expiresAt.toISOString() };
}
