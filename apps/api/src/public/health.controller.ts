import {
  Controller,
  Get,
  Inject,
  Injectable,
  VERSION_NEUTRAL,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { PortalError } from '#features/errors/portal-error.js';
import { AllowedTo } from '../http/access.js';
import { TextField } from '../http/fields.js';

class HealthView {
  @TextField({ max: 10 })
  status!: 'ok';
}

/** Whether this process can serve. While it drains it says no, so that a balancer sends nothing more. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private draining = false;

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  beforeApplicationShutdown(): void {
    this.draining = true;
  }

  async check(): Promise<void> {
    if (this.draining) throw new PortalError('service.unavailable', { retryAfter: 5 });
    await this.dataSource.query('SELECT 1');
  }
}

@ApiTags('operations')
@Controller({ path: 'health', version: VERSION_NEUTRAL })
@AllowedTo('public')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @ApiOperation({ summary: 'The process runs', operationId: 'getLive' })
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'The process and its database can serve', operationId: 'getReady' })
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    await this.readiness.check();
    return { status: 'ok' };
  }
}
