import { OBJECTION_STATES } from '#domain/accreditation/objection-states.js';
import type { ObjectionRow } from '#database/entities/objection.js';
import type { ObjectionDetails } from '#features/accreditation/list-objections.js';
import {
  ChoiceField,
  CodesField,
  InstantField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';
import { StaffView } from './application.views.js';

export const OBJECTION_STATE = {
  enumName: 'ObjectionState',
  description: '`lapsed`: the application ended without a decision on the objection',
};

export class ObjectionBody {
  @TextField({ max: 4000, min: 5, description: 'what speaks against the accreditation' })
  reason!: string;
}

/** What somebody who objects is told: the objection, and nothing of the application. */
export class ObjectionReceiptView {
  @UuidField()
  id!: string;

  @ChoiceField(OBJECTION_STATES, OBJECTION_STATE)
  state!: string;

  @TextField({ max: 4000 })
  reason!: string;

  @InstantField()
  writtenAt!: string;
}

export class ObjectionView {
  @UuidField()
  id!: string;

  @ChoiceField(OBJECTION_STATES, OBJECTION_STATE)
  state!: string;

  @InstantField()
  writtenAt!: string;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @TextField({ max: 4000, nullable: true, description: 'why it was upheld or dismissed' })
  decisionReason!: string | null;

  @NestedField(() => StaffView, { nullable: true, description: 'for approvers and auditors only' })
  objector!: StaffView | null;

  @TextField({ max: 4000, nullable: true, description: 'for approvers and auditors only' })
  reason!: string | null;

  @NestedField(() => StaffView, { nullable: true, description: 'for approvers and auditors only' })
  decidedBy!: StaffView | null;

  @CodesField({ max: 2, choices: ['uphold', 'dismiss'], description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class ObjectionsView {
  @NestedListField(() => ObjectionView, { description: 'the oldest first' })
  items!: ObjectionView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function objectionReceiptView({ id, state, reason, writtenAt }: ObjectionRow): ObjectionReceiptView {
  return { id, state, reason, writtenAt: writtenAt.toISOString() };
}

export function objectionsView(objections: readonly ObjectionDetails[]): ObjectionsView {
  return { items: objections.map(objectionView), nextCursor: null };
}

function objectionView(objection: ObjectionDetails): ObjectionView {
  const { id, state, writtenAt, decidedAt, decisionReason, reason } = objection;
  return {
    ...{ id, state, writtenAt: writtenAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null },
    ...{ decisionReason, reason },
    objector: named(objection.objector),
    decidedBy: named(objection.decidedBy),
    actions: [...objection.actions],
  };
}

function named(person: ObjectionDetails['objector']): StaffView | null {
  return person && { id: person.id, name: person.name };
}
