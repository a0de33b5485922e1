import { ROSTER_STATES } from '#domain/catalogue/policy.js';
import { ROSTER_COLUMNS } from '#domain/programmes/read-roster-row.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import type { RosterEntryRow } from '#database/entities/roster-entry.js';
import type { RosterImportReport } from '#features/programmes/import-roster.js';
import { ROSTER_PROBLEM_TEXTS } from '#features/programmes/roster-problem-texts.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  InstantField,
  IntegerField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { maskedIdentityNumber } from '../http/masked.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

const MOST = 2_147_483_647;

export class RosterEntryView {
  @UuidField()
  id!: string;

  @CodeField()
  programme!: string;

  @IntegerField({ min: 1990, max: 2100, description: 'year of the intake' })
  cohort!: number;

  @TextField({ max: 100 })
  name!: string;

  @ChoiceField(['resident_identity_card', 'passport'], { enumName: 'IdentityType' })
  identityType!: string;

  @TextField({ max: 20, description: 'masked: the last two characters alone are shown' })
  identityNumber!: string;

  @ChoiceField(ROSTER_STATES, { enumName: 'RosterState' })
  state!: string;

  @TextField({ max: 500, nullable: true, description: 'why it was changed last' })
  reason!: string | null;

  @InstantField()
  enteredAt!: string;

  @CodesField({ max: 1, choices: ['change'], description: ACTIONS_DESCRIPTION })
  actions!: string[];

  @IntegerField({ min: 1, max: MOST })
  version!: number;
}

export class RosterView {
  @NestedListField(() => RosterEntryView)
  items!: RosterEntryView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class RosterProblemView {
  @IntegerField({ min: 2, max: MOST, description: 'line of the table; the head is 1' })
  row!: number;

  @ChoiceField(ROSTER_COLUMNS, { enumName: 'RosterColumn' })
  column!: string;

  @CodeField()
  code!: string;

  @TextField({ max: 200 })
  message!: string;
}

export class RosterImportView {
  @IntegerField({ min: 0, max: MOST })
  entered!: number;

  @IntegerField({ min: 0, max: MOST, description: 'entries whose name or state changes' })
  changed!: number;

  @IntegerField({ min: 0, max: MOST })
  unchanged!: number;

  @NestedListField(() => RosterProblemView, { description: 'while there is one, nothing can be taken in' })
  problems!: RosterProblemView[];
}

export function rosterEntryView(entry: RosterEntryRow, { actor }: SignedIn): RosterEntryView {
  const { id, programme, cohort, name, identityType, state, stateReason, enteredAt, version } = entry;
  return {
    ...{ id, programme, cohort, name, identityType },
    identityNumber: maskedIdentityNumber(entry),
    ...{ state, reason: stateReason === '' ? null : stateReason },
    enteredAt: enteredAt.toISOString(),
    actions: actor.roles.includes('administrator') ? ['change'] : [],
    version,
  };
}

export function rosterImportView(report: RosterImportReport, locale: Locale): RosterImportView {
  const { entered, changed, unchanged, problems } = report;
  return {
    ...{ entered, changed, unchanged },
    problems: problems.map((problem) => ({
      ...problem,
      message: ROSTER_PROBLEM_TEXTS[problem.code][locale],
    })),
  };
}
