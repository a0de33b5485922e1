import { cardLifecycle, type CardState } from '#domain/cards/lifecycle.js';
import { TIERS, type Tier } from '#domain/catalogue/policy.js';
import { PREVIEWED, type PreviewedAction } from '#features/cards/preview-card-action.js';
import { ChoiceField, TextField } from '../http/fields.js';
import { PageQuery } from '../http/paging.js';

export class CardReasonBody {
  @TextField({ max: 1000, description: 'the holder reads it; it is erased with the holder' })
  reason!: string;
}

export class CardEffectsQuery {
  @ChoiceField(PREVIEWED, { enumName: 'PreviewedCardAction' })
  action!: PreviewedAction;
}

export class CardsQuery extends PageQuery {
  @ChoiceField(cardLifecycle.states, { enumName: 'CardState', optional: true })
  state?: CardState;

  @ChoiceField(TIERS, { enumName: 'Tier', optional: true })
  tier?: Tier;

  @ChoiceField(['asked'], {
    enumName: 'RenewalFilter',
    optional: true,
    description: 'those whose renewal waits for the office',
  })
  renewal?: 'asked';

  @TextField({ max: 100, optional: true, description: "part of the holder's name or of the number" })
  q?: string;

  @ChoiceField(['-issuedAt'], {
    enumName: 'CardSort',
    optional: true,
    description: 'the newest first, which is also what holds unless told',
  })
  sort?: string;
}
