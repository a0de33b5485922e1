import { TRACKS, type Track } from '#domain/catalogue/policy.js';
import {
  ChoiceField,
  CodeField,
  NestedListField,
  RecordField,
  TextField,
  UuidField,
} from '../http/fields.js';

const MOST_CLAIMS = 20;
const MOST_PROMISES = 40;

export class ClaimBody {
  @CodeField({ description: 'code of a criterion; each at most once', example: 'D-SENIOR-RESEARCH' })
  criterion!: string;

  @TextField({ max: 4000, description: 'what the applicant says to it' })
  statement!: string;

  @RecordField({
    maxProperties: 30,
    description: "the facts that the criterion's `requirements` ask for",
    example: { professionalTitle: 'professor', yearsInProvince: 6 },
  })
  facts!: Record<string, unknown>;
}

export class ApplicationBody {
  @ChoiceField(TRACKS, { enumName: 'Track' })
  track!: Track;

  @NestedListField(() => ClaimBody, { max: MOST_CLAIMS })
  claims!: ClaimBody[];
}

export class ApplicationChangeBody {
  @ChoiceField(TRACKS, { enumName: 'Track', optional: true })
  track?: Track;

  @NestedListField(() => ClaimBody, {
    max: MOST_CLAIMS,
    optional: true,
    description: 'all claims as they shall be; one for the same criterion as before keeps its evidence',
  })
  claims?: ClaimBody[];
}

export class AppealBody {
  @TextField({ max: 4000, description: 'why the rejection is wrong' })
  reason!: string;
}

export class PromiseBody {
  @UuidField()
  claimId!: string;

  @CodeField({ description: "code of a document among the criterion's `evidence` that may follow" })
  kind!: string;
}

/** What goes with a submission; nothing has to. */
export class SubmissionBody {
  @NestedListField(() => PromiseBody, {
    max: MOST_PROMISES,
    optional: true,
    description: 'missing documents that will follow within the working days that the policy gives each',
  })
  promises?: PromiseBody[];
}

export class PlannedClaimBody {
  @CodeField({ description: 'code of a criterion; each at most once', example: 'D-SENIOR-RESEARCH' })
  criterion!: string;

  @TextField({ max: 4000, optional: true, description: 'taken as in an application, and not weighed' })
  statement?: string;

  @RecordField({
    maxProperties: 30,
    description:
      "the facts that the criterion's `requirements` ask for; those left out count as not satisfied",
    example: { professionalTitle: 'professor', yearsInProvince: 2 },
  })
  facts!: Record<string, unknown>;
}

/** What somebody would apply with. */
export class PlanBody {
  @ChoiceField(TRACKS, { enumName: 'Track' })
  track!: Track;

  @NestedListField(() => PlannedClaimBody, { max: MOST_CLAIMS })
  claims!: PlannedClaimBody[];
}

/** The fields that go with a file. */
export class EvidenceFields {
  @UuidField()
  claimId!: string;

  @CodeField({ description: "code of a document among the criterion's `evidence`" })
  kind!: string;
}
