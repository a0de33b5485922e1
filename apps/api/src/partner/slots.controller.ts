import { Body, Controller, Delete, HttpCode, Param, Put, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from '#features/accounts/find-session.js';
import { CloseSlot } from '#features/agencies/close-slot.js';
import { PutSlot } from '#features/agencies/put-slot.js';
import { SlotBody } from '../agency/slot.bodies.js';
import { PublishedSlotView } from '../agency/slot.views.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { TextField } from '../http/fields.js';
import { IfMatch } from '../http/version.js';
import { WithoutBody } from '../http/without-input.js';

class ExternalSlotKey {
  @TextField({ max: 64, pattern: /^[A-Za-z0-9._:-]+$/, description: 'the agency’s own key for the slot' })
  externalId!: string;
}

/** Slots of an agency's own system, under the keys that it gives them. */
@ApiTags('partner')
@Controller('partner/slots')
@AllowedTo('agency_staff', client('slots:write'))
export class PartnerSlotsController {
  constructor(
    private readonly putSlot: PutSlot,
    private readonly closeSlot: CloseSlot,
  ) {}

  @Put(':externalId')
  @ApiOperation({
    summary: 'Offer the slot of one’s own key, or change it; the same again changes nothing',
    operationId: 'putPartnerSlot',
  })
  @ApiCreatedResponse({ type: PublishedSlotView, description: 'published' })
  @ApiOkResponse({ type: PublishedSlotView, description: 'changed, or as it was' })
  async put(
    @CurrentSession() session: SignedIn,
    @Param() { externalId }: ExternalSlotKey,
    @Body() body: SlotBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublishedSlotView> {
    const fields = {
      ...body,
      startsAt: new Date(body.startsAt),
      endsAt: new Date(body.endsAt),
      cancelUntil: new Date(body.cancelUntil),
    };
    const { slot, created } = await this.putSlot.run(session, externalId, fields, version);
    void reply.status(created ? 201 : 200);
    return { id: slot.id, version: slot.version };
  }

  @Delete(':externalId')
  @HttpCode(204)
  @WithoutBody()
  @ApiOperation({
    summary: 'Take the slot of one’s own key off the offer; its bookings stay',
    operationId: 'closePartnerSlot',
  })
  @ApiNoContentResponse()
  async close(
    @CurrentSession() session: SignedIn,
    @Param() { externalId }: ExternalSlotKey,
    @IfMatch() version: number | null,
  ): Promise<void> {
    await this.closeSlot.run(session, { externalId }, null, version);
  }
}
