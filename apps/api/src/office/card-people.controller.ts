import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RELATIONS } from '#domain/catalogue/policy.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetCardPeople, type CardPeople } from '#features/cards/get-card-people.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, NestedListField, TextField, UuidField } from '../http/fields.js';
import { maskedIdentityNumber } from '../http/masked.js';
import { WithoutQuery } from '../http/without-input.js';

class CardPersonView {
  @UuidField({ description: 'the subject of a look: the account of the holder, or a dependant' })
  id!: string;

  @ChoiceField(RELATIONS, { enumName: 'Relation' })
  relation!: string;

  @TextField({
    max: 100,
    nullable: true,
    description: 'of the family; the name of the holder stands on the card',
  })
  name!: string | null;

  @TextField({ max: 30, description: 'all but the last two characters are masked' })
  identityNumber!: string;
}

class CardPeopleView {
  @NestedListField(() => CardPersonView, { description: 'the holder first; nobody when he or she is erased' })
  items!: CardPersonView[];
}

/** The people of a card, masked, for looks at their personal data. */
@ApiTags('cards')
@Controller('cards/:id/people')
@AllowedTo('service_manager')
export class CardPeopleController {
  constructor(private readonly getCardPeople: GetCardPeople) {}

  @Get()
  @WithoutQuery()
  @ApiOperation({
    summary: 'The holder and the family, whose data can be looked at with a reason',
    operationId: 'listCardPeople',
  })
  @ApiOkResponse({ type: CardPeopleView })
  async list(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CardPeopleView> {
    return cardPeopleView(await this.getCardPeople.run(session, id));
  }
}

function cardPeopleView({ holderId, profile, family }: CardPeople): CardPeopleView {
  if (profile === null) return { items: [] };
  return {
    items: [
      { id: holderId, relation: 'self', name: null, identityNumber: maskedIdentityNumber(profile) },
      ...family.map(({ id, relation, name, identityTail }) => ({
        ...{ id, relation, name },
        identityNumber: maskedIdentityNumber({ identityTail: identityTail ?? '' }),
      })),
    ],
  };
}
