import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ListOwnReveals } from '#features/accounts/list-own-reveals.js';
import { REVEALED_FIELDS } from '#features/accounts/reveal-personal-data.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, CodesField, InstantField, NestedListField, UuidField } from '../http/fields.js';
import { cursorOf, NextCursor, PageQuery, pageOf } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

class OwnRevealView {
  @UuidField()
  id!: string;

  @ChoiceField(REVEALED_FIELDS, { enumName: 'RevealedField' })
  field!: string;

  @UuidField({ nullable: true, description: 'of whom in a family; null for my own profile' })
  dependantId!: string | null;

  @InstantField()
  revealedAt!: string;

  @CodesField({ max: 1, choices: ['complain'], description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

class OwnRevealsView {
  @NestedListField(() => OwnRevealView, { description: 'the newest first' })
  items!: OwnRevealView[];

  @NextCursor()
  nextCursor!: string | null;
}

/** When an office looked at data of mine that is masked everywhere else. */
@ApiTags('account')
@Controller('me/personal-data-reveals')
@AllowedTo('signed_in')
export class MyRevealsController {
  constructor(private readonly listOwnReveals: ListOwnReveals) {}

  @Get()
  @ApiOperation({
    summary: 'When an office looked at my identity number or telephone',
    operationId: 'listOwnReveals',
  })
  @ApiOkResponse({ type: OwnRevealsView })
  async list(@CurrentSession() session: SignedIn, @Query() query: PageQuery): Promise<OwnRevealsView> {
    const { items, next } = await this.listOwnReveals.run(session, pageOf(query));
    return {
      items: items.map(({ revealedAt, mayComplain, ...item }) => ({
        ...item,
        revealedAt: revealedAt.toISOString(),
        actions: mayComplain ? ['complain'] : [],
      })),
      nextCursor: cursorOf(next),
    };
  }
}
