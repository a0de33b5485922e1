import { DECLINE_REASON_CODES, type DeclineReason } from '#domain/requests/decline-reasons.js';
import { ChoiceField, TextField } from '../http/fields.js';

export class DeclineBody {
  @ChoiceField(DECLINE_REASON_CODES, { enumName: 'DeclineReason' })
  reasonCode!: DeclineReason;

  @TextField({ max: 2000 })
  reason!: string;
}

export class FulfilBody {
  @TextField({ max: 4000, optional: true, description: 'what came of it, told to the holder' })
  outcome?: string;
}
