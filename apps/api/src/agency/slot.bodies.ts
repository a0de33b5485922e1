import { DECLINE_REASON_CODES, type DeclineReason } from '#domain/requests/decline-reasons.js';
import {
  ChoiceField,
  CodeField,
  DateField,
  FlagField,
  InstantField,
  IntegerField,
  IntegersField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { PageQuery } from '../http/paging.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class SlotQuery extends PageQuery {
  @CodeField({ optional: true })
  service?: string;

  @CodeField({ optional: true })
  city?: string;

  @UuidField({ optional: true })
  agencyId?: string;

  @DateField({ optional: true, description: 'first day; today when left out' })
  from?: string;

  @DateField({ optional: true, description: 'last day' })
  to?: string;
}

export class SlotBody {
  @CodeField({ example: 'MED-CHECKUP' })
  service!: string;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @InstantField({ description: 'until then holders may cancel' })
  cancelUntil!: string;

  @IntegerField({ min: 1, max: 10_000 })
  capacity!: number;

  @FlagField({ description: 'a booking is confirmed without the agency’s answer' })
  confirmsAtOnce!: boolean;
}

export class SlotChangeBody {
  @InstantField({ optional: true })
  startsAt?: string;

  @InstantField({ optional: true })
  endsAt?: string;

  @InstantField({ optional: true, description: 'until then holders may cancel' })
  cancelUntil?: string;

  @IntegerField({ optional: true, min: 1, max: 10_000, description: 'not less than is taken' })
  capacity?: number;

  @FlagField({ optional: true })
  confirmsAtOnce?: boolean;
}

class PatternTimeBody {
  @TextField({ max: 5, pattern: TIME, example: '09:00', description: 'in Asia/Shanghai' })
  starts!: string;

  @TextField({ max: 5, pattern: TIME, example: '09:30' })
  ends!: string;
}

export class PatternBody {
  @CodeField({ example: 'MED-CHECKUP' })
  service!: string;

  @DateField({ description: 'first day' })
  from!: string;

  @DateField({ description: 'last day, included' })
  to!: string;

  @IntegersField({ min: 1, max: 7, least: 1, most: 7, description: '1 is Monday, 7 Sunday' })
  weekdays!: number[];

  @NestedListField(() => PatternTimeBody, { min: 1, max: 48 })
  times!: PatternTimeBody[];

  @IntegerField({
    min: 0,
    max: 720,
    description: 'hours before the beginning until which holders may cancel',
  })
  cancelHours!: number;

  @FlagField({ description: 'leaves out holidays, by the calendar that the office keeps' })
  workingDaysOnly!: boolean;

  @IntegerField({ min: 1, max: 10_000 })
  capacity!: number;

  @FlagField({ description: 'a booking is confirmed without the agency’s answer' })
  confirmsAtOnce!: boolean;

  @FlagField({ optional: true, description: 'publishes those that overlap nothing' })
  skipOverlapping?: boolean;

  @FlagField({ description: 'true says what would come of it and changes nothing' })
  dryRun!: boolean;
}

export class SlotImportBody {
  @TextField({
    max: 200_000,
    description:
      'CSV or tab-separated, with a head: service, date, starts, ends, capacity, and if wanted cancelHours and confirmsAtOnce (or in Chinese)',
    example: 'service,date,starts,ends,capacity\nMED-CHECKUP,2026-12-01,09:00,09:30,4',
  })
  table!: string;

  @FlagField({ description: 'true says what would happen and changes nothing' })
  dryRun!: boolean;
}

class CallOffBody {
  @ChoiceField(DECLINE_REASON_CODES, { enumName: 'DeclineReason' })
  reasonCode!: DeclineReason;

  @TextField({ max: 2000 })
  reason!: string;
}

export class CloseBody {
  @NestedField(() => CallOffBody, {
    optional: true,
    description: 'declines the bookings; they stay when left out',
  })
  callOff?: CallOffBody;
}
