import { cardLifecycle } from '#domain/cards/lifecycle.js';
import { TIERS, TRACKS } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { RENEWAL_STATES, type CardRenewalRow } from '#database/entities/card-renewal.js';
import { CARD_STEPS } from '#database/entities/card-step.js';
import type { CardDetails } from '#features/cards/card-details.js';
import {
  ChoiceField,
  CodesField,
  DateField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

export class CardRenewalView {
  @ChoiceField(RENEWAL_STATES, {
    enumName: 'RenewalState',
    description: 'lapsed: the card ended otherwise before anybody decided',
  })
  state!: string;

  @TextField({ max: 2000, description: 'what the holder does now, by his or her own account' })
  statement!: string;

  @InstantField()
  askedAt!: string;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @TextField({ max: 1000, nullable: true, description: 'why it was renewed or refused' })
  reason!: string | null;

  @UuidField({ nullable: true, description: 'the card that it gave' })
  newCardId!: string | null;
}

export class CardStepView {
  @ChoiceField(CARD_STEPS, { enumName: 'CardStepAction' })
  action!: string;

  @TextField({ max: 1000, description: 'why, as the office wrote it; the holder reads it' })
  reason!: string;

  @InstantField()
  takenAt!: string;
}

export class CardView {
  @UuidField()
  id!: string;

  @TextField({ max: 17, description: 'its last two digits are check digits (ISO 7064 MOD 97-10)' })
  number!: string;

  @TextField({ max: 100 })
  name!: string;

  @ChoiceField(TIERS, { enumName: 'Tier' })
  tier!: string;

  @TextField({ max: 200 })
  tierName!: string;

  @ChoiceField(TRACKS, { enumName: 'Track' })
  track!: string;

  @ChoiceField(cardLifecycle.states, { enumName: 'CardState' })
  state!: string;

  @DateField()
  validFrom!: string;

  @DateField({ description: 'last day on which it is valid' })
  validUntil!: string;

  @DateField({ description: 'first day on which it may be renewed' })
  renewalOpensOn!: string;

  @InstantField()
  issuedAt!: string;

  @UuidField({ nullable: true, description: 'the application that it came of' })
  applicationId!: string | null;

  @NestedField(() => CardRenewalView, { nullable: true, description: 'the last that was asked for' })
  renewal!: CardRenewalView | null;

  @NestedField(() => CardStepView, {
    nullable: true,
    description: 'the last suspension, reinstatement or revocation',
  })
  lastStep!: CardStepView | null;

  @CodesField({ max: 8, choices: cardLifecycle.actions, description: ACTIONS_DESCRIPTION })
  actions!: string[];

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;
}

export class CardsView {
  @NestedListField(() => CardView)
  items!: CardView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function cardView(
  { card, policy, actions, renewalOpensOn, renewal, lastStep }: CardDetails,
  locale: Locale,
): CardView {
  const { id, number, name, tier, track, state, validFrom, validUntil, applicationId, version } = card;
  const definition = policy.tiers.find(({ code }) => code === tier);
  return {
    ...{ id, number, name },
    ...{ tier, tierName: definition?.name[locale] ?? tier },
    ...{ track, state, validFrom, validUntil, renewalOpensOn },
    issuedAt: card.issuedAt.toISOString(),
    renewal: renewal && renewalView(renewal),
    lastStep: lastStep && {
      ...{ action: lastStep.action, reason: lastStep.reason },
      takenAt: lastStep.takenAt.toISOString(),
    },
    ...{ applicationId, actions: [...actions], version },
  };
}

function renewalView({ state, statement, askedAt, decidedAt, reason, newCardId }: CardRenewalRow) {
  return {
    ...{ state, statement, reason, newCardId },
    askedAt: askedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
