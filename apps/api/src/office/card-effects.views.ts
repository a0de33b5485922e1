import { CARD_EFFECTS } from '#domain/cards/card-effects.js';
import type { Locale } from '#domain/shared/localized.js';
import { PREVIEWED, type CardActionPreview } from '#features/cards/preview-card-action.js';
import { REQUEST_STATES } from '../holder/service-request.views.js';
import {
  ChoiceField,
  CodeField,
  DateField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';

export class AffectedRequestView {
  @UuidField()
  id!: string;

  @CodeField()
  service!: string;

  @TextField({ max: 200 })
  serviceName!: string;

  @ChoiceField(REQUEST_STATES, { enumName: 'RequestState' })
  state!: string;

  @DateField()
  serviceOn!: string;

  @ChoiceField(CARD_EFFECTS, {
    enumName: 'CardEffect',
    description:
      'kept: it goes on; blocked: it stands still until the card holds again; resumed: it goes on with a new time limit; cancelled: it ends, and quota and place go back',
  })
  effect!: string;

  @IntegerField({ min: 0, max: 10, description: 'counters that get a use back' })
  givesBack!: number;
}

export class CardTermView {
  @DateField()
  validFrom!: string;

  @DateField({ description: 'last day on which it is valid' })
  validUntil!: string;
}

export class CardEffectsView {
  @ChoiceField(PREVIEWED, { enumName: 'PreviewedCardAction' })
  action!: string;

  @NestedListField(() => AffectedRequestView, { description: 'all open requests of the holder' })
  requests!: AffectedRequestView[];

  @NestedField(() => CardTermView, { nullable: true, description: 'of the card that a renewal gives' })
  newTerm!: CardTermView | null;
}

export function cardEffectsView(
  { action, requests, newTerm }: CardActionPreview,
  locale: Locale,
): CardEffectsView {
  return {
    action,
    newTerm,
    requests: requests.map(({ request, service, effect }) => ({
      id: request.id,
      service: request.service,
      serviceName: service?.name[locale] ?? request.service,
      state: request.state,
      serviceOn: request.serviceOn,
      effect,
      givesBack: effect === 'cancelled' ? request.quotaTakes.length : 0,
    })),
  };
}
