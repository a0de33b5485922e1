import type { Locale } from '#domain/shared/localized.js';
import { SLOT_COLUMNS } from '#domain/slots/read-slot-row.js';
import type { SlotImportReport } from '#features/agencies/import-slots.js';
import type { OfferedSlot } from '#features/agencies/list-slots.js';
import type { PatternReport } from '#features/agencies/publish-pattern.js';
import { SLOT_PROBLEM_TEXTS } from '#features/agencies/slot-problem-texts.js';
import { AgencyNameView } from '../holder/account.views.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';

export class SlotView {
  @UuidField()
  id!: string;

  @CodeField()
  service!: string;

  @NestedField(() => AgencyNameView)
  agency!: AgencyNameView;

  @CodeField()
  city!: string;

  @TextField({ max: 64, nullable: true, description: 'the agency’s own key; null for everybody else' })
  externalId!: string | null;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @InstantField({ description: 'until then holders may cancel' })
  cancelUntil!: string;

  @IntegerField({ min: 1, max: 10_000 })
  capacity!: number;

  @IntegerField({ min: 0, max: 10_000, description: 'places that nobody has, holds or is owed' })
  free!: number;

  @FlagField({ description: 'a place is kept for the caller: hold it again to go on' })
  held!: boolean;

  @IntegerField({ min: 0, max: 2_147_483_647, description: 'people on the waiting list' })
  waiting!: number;

  @FlagField()
  confirmsAtOnce!: boolean;

  @FlagField()
  open!: boolean;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({
    max: 4,
    choices: ['hold', 'wait', 'change', 'close'],
    description:
      'what the caller may do now: hold a place (holds), wait for one (waiting-entries), change it, close it',
  })
  actions!: string[];
}

export class SlotsView {
  @NestedListField(() => SlotView)
  items!: SlotView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class PublishedSlotView {
  @UuidField()
  id!: string;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;
}

export class PlannedSlotView {
  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @InstantField()
  cancelUntil!: string;

  @UuidField({ nullable: true, description: 'the slot on offer that it would overlap' })
  overlaps!: string | null;
}

export class PatternReportView {
  @NestedListField(() => PlannedSlotView)
  slots!: PlannedSlotView[];

  @IntegerField({ min: 0, max: 1000, description: 'how many were published; 0 in a dry run' })
  published!: number;
}

export class SlotProblemView {
  @IntegerField({ min: 1, max: 2_147_483_647, description: 'as spreadsheets count: the head is 1' })
  row!: number;

  @ChoiceField(SLOT_COLUMNS, { enumName: 'SlotColumn' })
  column!: string;

  @CodeField()
  code!: string;

  @TextField({ max: 200 })
  message!: string;
}

export class SlotImportView {
  @IntegerField({ min: 0, max: 1000, description: 'rows that can be published, or were' })
  good!: number;

  @IntegerField({ min: 0, max: 1000 })
  published!: number;

  @NestedListField(() => SlotProblemView)
  problems!: SlotProblemView[];
}

export function patternReportView({ slots, published }: PatternReport): PatternReportView {
  return {
    slots: slots.map(({ startsAt, endsAt, cancelUntil, overlaps }) => ({
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      cancelUntil: cancelUntil.toISOString(),
      overlaps,
    })),
    published,
  };
}

export function slotImportView(
  { good, published, problems }: SlotImportReport,
  locale: Locale,
): SlotImportView {
  return {
    good,
    published,
    problems: problems.map((problem) => ({ ...problem, message: SLOT_PROBLEM_TEXTS[problem.code][locale] })),
  };
}

export function slotView(
  { slot, agency, externalId, held, free, actions }: OfferedSlot,
  locale: Locale,
): SlotView {
  return {
    id: slot.id,
    service: slot.service,
    agency: { id: agency.id, name: agency.name[locale] },
    city: agency.city,
    externalId,
    startsAt: slot.startsAt.toISOString(),
    endsAt: slot.endsAt.toISOString(),
    cancelUntil: slot.cancelUntil.toISOString(),
    capacity: slot.capacity,
    free,
    held,
    waiting: slot.waiting,
    confirmsAtOnce: slot.confirmsAtOnce,
    open: slot.open,
    version: slot.version,
    actions: [...actions],
  };
}
