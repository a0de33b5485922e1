import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DemoClock } from '#features/demo/demo-clock.js';
import type { Actor } from '#database/actor.js';
import { AllowedTo } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { DateField, InstantField, IntegerField } from '../http/fields.js';

class AdvanceBody {
  @IntegerField({ min: 1, max: 400, description: 'days to move ahead' })
  days!: number;
}

class ClockView {
  @InstantField()
  now!: string;

  @DateField({ description: 'the day in Heilongjiang' })
  today!: string;
}

/** The demo's clock can be moved ahead, so that a notice of five working days can be seen to end. */
@ApiTags('demo')
@Controller('demo/clock')
export class DemoClockController {
  constructor(private readonly clock: DemoClock) {}

  @Get()
  @AllowedTo('public')
  @ApiOperation({ summary: 'What the demo takes for now', operationId: 'getDemoClock' })
  @ApiOkResponse({ type: ClockView })
  async get(): Promise<ClockView> {
    return clockView(await this.clock.read());
  }

  @Post('advance')
  @HttpCode(200)
  @AllowedTo('signed_in')
  @ApiOperation({ summary: 'Move the demo’s clock ahead', operationId: 'advanceDemoClock' })
  @ApiOkResponse({ type: ClockView })
  async advance(@Caller() actor: Actor, @Body() body: AdvanceBody): Promise<ClockView> {
    return clockView(await this.clock.advance(actor, body.days));
  }
}

function clockView({ now, today }: { now: Date; today: string }): ClockView {
  return { now: now.toISOString(), today };
}
