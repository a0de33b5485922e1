import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TOLD_FIELDS } from '#domain/cards/disclosure.js';
import { VERIFICATION_RESULTS, VERIFICATION_WAYS } from '#domain/cards/verification.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ListOwnVerifications } from '#features/cards/presentations/list-own-verifications.js';
import { LOOK_TEXTS } from '#features/cards/presentations/verification-texts.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import {
  ChoiceField,
  CodesField,
  InstantField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { Language } from '../http/language.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';
import { cursorOf, NextCursor, PageQuery, pageOf } from '../http/paging.js';

class OwnVerificationView {
  @UuidField()
  id!: string;

  @TextField({ max: 200 })
  agencyName!: string;

  @InstantField({ description: 'when the agency told the portal' })
  verifiedAt!: string;

  @InstantField({ nullable: true, description: 'when it read the code, where it had no network then' })
  readAt!: string | null;

  @ChoiceField(VERIFICATION_WAYS, {
    enumName: 'VerificationWay',
    description: 'by the code on my screen, by the number of the card, or out of my wallet',
  })
  way!: string;

  @ChoiceField(VERIFICATION_RESULTS, { enumName: 'VerificationResult' })
  result!: string;

  @TextField({ max: 200, nullable: true, description: 'why it was not valid' })
  message!: string | null;

  @CodesField({ max: 4, choices: TOLD_FIELDS, description: 'what the agency was told' })
  told!: string[];

  @CodesField({ max: 1, choices: ['complain'], description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

class OwnVerificationsView {
  @NestedListField(() => OwnVerificationView, { description: 'the newest first' })
  items!: OwnVerificationView[];

  @NextCursor()
  nextCursor!: string | null;
}

/** Which agencies looked at my card, when, how, and what they were told. */
@ApiTags('cards')
@Controller('me/card/verifications')
@AllowedTo('signed_in')
export class MyVerificationsController {
  constructor(private readonly listOwnVerifications: ListOwnVerifications) {}

  @Get()
  @ApiOperation({ summary: 'Who verified my card', operationId: 'listOwnVerifications' })
  @ApiOkResponse({ type: OwnVerificationsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: PageQuery,
    @Language() locale: Locale,
  ): Promise<OwnVerificationsView> {
    const { items, next } = await this.listOwnVerifications.run(session, pageOf(query));
    return {
      items: items.map(({ reason, agencyName, verifiedAt, readAt, mayComplain, ...item }) => ({
        ...item,
        agencyName: agencyName[locale],
        verifiedAt: verifiedAt.toISOString(),
        readAt: readAt?.toISOString() ?? null,
        actions: mayComplain ? ['complain'] : [],
        message: reason && LOOK_TEXTS[reason][locale],
      })),
      nextCursor: cursorOf(next),
    };
  }
}
