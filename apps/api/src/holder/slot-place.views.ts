import { WAITING_STATES } from '#domain/slots/waiting-states.js';
import type { Locale } from '#domain/shared/localized.js';
import type { WaitingDetails } from '#features/requests/get-waiting.js';
import type { SlotHold } from '#features/requests/hold-slot.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';
import { AgencyNameView } from './account.views.js';

const MOST = 2_147_483_647;

export class PlaceBody {
  @UuidField({ optional: true, description: 'a dependant; anybody of the family when left out' })
  beneficiaryId?: string;
}

export class SlotHoldView {
  @UuidField()
  id!: string;

  @UuidField()
  slotId!: string;

  @InstantField({ description: 'by the clock of the portal' })
  expiresAt!: string;

  @IntegerField({ min: 0, max: MOST })
  secondsLeft!: number;
}

export class WaitingEntryView {
  @UuidField()
  id!: string;

  @UuidField()
  slotId!: string;

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

  @ChoiceField(WAITING_STATES, { enumName: 'WaitingState' })
  state!: string;

  @IntegerField({ min: 1, max: MOST, nullable: true, description: '1 is next; null once it waits no more' })
  position!: number | null;

  @InstantField({
    nullable: true,
    description: 'until then the place is kept: submit a request for the slot',
  })
  offeredUntil!: string | null;

  @IntegerField({ min: 0, max: MOST, nullable: true })
  secondsLeft!: number | null;

  @InstantField()
  joinedAt!: string;

  @CodesField({ max: 1, choices: ['leave'], description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class WaitingEntriesView {
  @NestedListField(() => WaitingEntryView)
  items!: WaitingEntryView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function slotHoldView({ id, slotId, expiresAt, secondsLeft }: SlotHold): SlotHoldView {
  return { id, slotId, expiresAt: expiresAt.toISOString(), secondsLeft };
}

export function waitingEntryView(details: WaitingDetails, locale: Locale): WaitingEntryView {
  const { entry, slot, agency, position, secondsLeft, actions } = details;
  return {
    id: entry.id,
    slotId: slot.id,
    service: slot.service,
    agency: { id: agency.id, name: agency.name[locale] },
    city: agency.city,
    startsAt: slot.startsAt.toISOString(),
    endsAt: slot.endsAt.toISOString(),
    state: entry.state,
    position,
    offeredUntil: entry.offeredUntil?.toISOString() ?? null,
    secondsLeft,
    joinedAt: entry.joinedAt.toISOString(),
    actions: [...actions],
  };
}
