import type { Locale } from '#domain/shared/localized.js';
import type { OfferedSlot } from '#features/agencies/list-slots.js';
import { AgencyNameView } from '../holder/account.views.js';
import {
  CodeField,
  CodesField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

export class SlotView {
  @UuidField()
  id!: string;

  @CodeField()
  service!: string;

  @NestedField(() => AgencyNameView)
  agency!: AgencyNameView;

  @CodeField()
  city!: string;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @InstantField({ description: 'until then holders may cancel' })
  cancelUntil!: string;

  @IntegerField({ min: 1, max: 10_000 })
  capacity!: number;

  @IntegerField({ min: 0, max: 10_000, description: 'places left' })
  free!: number;

  @FlagField()
  confirmsAtOnce!: boolean;

  @FlagField()
  open!: boolean;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({ max: 1, choices: ['close'], description: ACTIONS_DESCRIPTION })
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

export function slotView({ slot, agency, mine }: OfferedSlot, locale: Locale): SlotView {
  return {
    id: slot.id,
    service: slot.service,
    agency: { id: agency.id, name: agency.name[locale] },
    city: agency.city,
    startsAt: slot.startsAt.toISOString(),
    endsAt: slot.endsAt.toISOString(),
    cancelUntil: slot.cancelUntil.toISOString(),
    capacity: slot.capacity,
    free: slot.capacity - slot.taken,
    confirmsAtOnce: slot.confirmsAtOnce,
    open: slot.open,
    version: slot.version,
    actions: mine && slot.open ? ['close'] : [],
  };
}
