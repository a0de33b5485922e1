import { ROSTER_STATES, type RosterState } from '#domain/catalogue/policy.js';
import { ChoiceField, FlagField, QueryInteger, TextField } from '../http/fields.js';
import { PageQuery } from '../http/paging.js';

export class RosterQuery extends PageQuery {
  @QueryInteger({ optional: true, min: 1990, max: 2100, description: 'year of the intake' })
  cohort?: number;

  @ChoiceField(ROSTER_STATES, { enumName: 'RosterState', optional: true })
  state?: RosterState;

  @TextField({ optional: true, max: 100, description: 'part of a name' })
  q?: string;
}

/** As texts, like a row of a table: each is read the same way. */
export class RosterEntryBody {
  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 40, optional: true, description: 'resident_identity_card, unless it says passport' })
  identityType?: string;

  @TextField({ max: 40 })
  identityNumber!: string;

  @TextField({ max: 10, description: 'year of the intake', example: '2025' })
  cohort!: string;

  @TextField({ max: 20, optional: true, description: 'active, unless it says completed' })
  state?: string;
}

export class RosterChangeBody {
  @ChoiceField(ROSTER_STATES, { enumName: 'RosterState', optional: true })
  state?: RosterState;

  @TextField({ max: 100, optional: true })
  name?: string;

  @TextField({ max: 500, description: 'why; kept with the entry' })
  reason!: string;
}

export class RosterImportBody {
  @TextField({
    max: 200_000,
    description:
      'CSV or tab-separated, with a head: name, identityNumber, cohort, and if wanted identityType and state (or in Chinese)',
    example: '姓名,证件号码,年度\n王小明,11010519491231002X,2025',
  })
  table!: string;

  @FlagField({ description: 'true says what would happen and changes nothing' })
  dryRun!: boolean;
}
