import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ReassignRequest } from '#features/requests/reassign-request.js';
import { ServiceRequestPresenter } from '../holder/service-request.presenter.js';
import { ServiceRequestView } from '../holder/service-request.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { TextField, UuidField } from '../http/fields.js';
import { Language } from '../http/language.js';

class ReassignBody {
  @UuidField({ description: 'an agency of the same city that gives the service' })
  agencyId!: string;

  @TextField({ max: 2000, description: 'read by the holder and the new agency' })
  reason!: string;
}

/** What the service office does with requests. */
@ApiTags('service office')
@Controller('service-requests/:id')
@AllowedTo('service_manager')
export class RequestOfficeController {
  constructor(
    private readonly reassignRequest: ReassignRequest,
    private readonly presenter: ServiceRequestPresenter,
  ) {}

  @Post('reassign')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a case to another agency', operationId: 'reassignServiceRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  async reassign(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReassignBody,
    @Language() locale: Locale,
  ): Promise<ServiceRequestView> {
    return this.presenter.view(await this.reassignRequest.run(session, id, body), locale);
  }
}
