import { TIERS, type Tier } from '#domain/catalogue/policy.js';
import { ChoiceField, CodeField, TextField } from '../http/fields.js';

export class ReturnBody {
  @TextField({ max: 4000, description: 'what the applicant has to mend' })
  reason!: string;
}

export class RecommendationBody {
  @ChoiceField(TIERS, { enumName: 'Tier', nullable: true, description: 'null recommends a rejection' })
  tier!: Tier | null;

  @TextField({ max: 4000 })
  reason!: string;
}

export class RejectionBody {
  @CodeField({ description: "one of the policy's `rejectionReasons`" })
  reasonCode!: string;

  @TextField({ max: 4000, description: 'told to the applicant' })
  reason!: string;
}

export class ObjectionDecisionBody {
  @TextField({ max: 4000, description: 'told to the applicant and to whoever objected; it names neither' })
  reason!: string;
}
