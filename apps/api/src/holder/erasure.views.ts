import { CONSEQUENCES, OBSTACLE_TEXTS } from '#domain/erasure/erasure-texts.js';
import { erasureLifecycle } from '#domain/erasure/lifecycle.js';
import { ERASURE_OBSTACLES, type ErasureObstacle } from '#domain/erasure/refuse-erasure.js';
import type { Locale } from '#domain/shared/localized.js';
import type { ErasureDetails } from '#features/erasure/erasure-details.js';
import type { ErasureOutlook } from '#features/erasure/get-my-erasure.js';
import {
  ChoiceField,
  CodesField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

export class ErasureObstacleView {
  @ChoiceField(ERASURE_OBSTACLES, { enumName: 'ErasureObstacle' })
  code!: ErasureObstacle;

  @TextField({ max: 1000 })
  message!: string;

  @TextField({ max: 1000, description: 'what would change it' })
  remedy!: string;
}

export class ErasureView {
  @UuidField()
  id!: string;

  @UuidField({ description: 'whose data it is' })
  accountId!: string;

  @TextField({ max: 100, nullable: true, description: 'for the administrators' })
  accountName!: string | null;

  @ChoiceField(erasureLifecycle.states, { enumName: 'ErasureState' })
  state!: string;

  @UuidField({ description: 'the person, or an administrator for the person' })
  requestedBy!: string;

  @TextField({ max: 100, nullable: true, description: 'for the administrators' })
  requesterName!: string | null;

  @InstantField()
  requestedAt!: string;

  @TextField({ max: 1000, nullable: true, description: 'what an administrator who asked goes by' })
  reason!: string | null;

  @TextField({
    max: 100,
    nullable: true,
    description: 'who carried it out or refused it; for the administrators',
  })
  deciderName!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @TextField({ max: 1000, nullable: true, description: 'why it was refused' })
  decisionReason!: string | null;

  @NestedListField(() => ErasureObstacleView, { description: 'what must end before it can be carried out' })
  obstacles!: ErasureObstacleView[];

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({ max: 3, choices: erasureLifecycle.actions, description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class ErasuresView {
  @NestedListField(() => ErasureView)
  items!: ErasureView[];

  @NextCursor()
  nextCursor!: string | null;
}

class ConsequenceView {
  @ChoiceField(CONSEQUENCES.map(({ code }) => code), { enumName: 'ErasureConsequence' })
  code!: string;

  @TextField({ max: 1000 })
  text!: string;
}

export class MyErasureView {
  @NestedListField(() => ConsequenceView, { description: 'what an erasure does' })
  consequences!: ConsequenceView[];

  @NestedListField(() => ErasureObstacleView, { description: 'what must end before it can be asked for' })
  obstacles!: ErasureObstacleView[];

  @NestedField(() => ErasureView, { nullable: true, description: 'the last one that was asked for' })
  last!: ErasureView | null;

  @CodesField({
    max: 2,
    choices: ['request', 'withdraw'],
    description: 'what the caller may do now: `request` is a POST here, `withdraw` a sub-resource',
  })
  actions!: string[];
}

export function erasureView(
  { erasure, names, obstacles, actions }: ErasureDetails,
  locale: Locale,
): ErasureView {
  const { id, accountId, state, requestedBy, reason, decisionReason, version } = erasure;
  return {
    ...{ id, accountId, state, requestedBy, reason, decisionReason, version },
    accountName: names?.account ?? null,
    requesterName: names?.requester ?? null,
    deciderName: names?.decider ?? null,
    requestedAt: erasure.requestedAt.toISOString(),
    decidedAt: erasure.decidedAt?.toISOString() ?? null,
    obstacles: obstacles.map((code) => obstacleView(code, locale)),
    actions: [...actions],
  };
}

export function myErasureView({ obstacles, last, actions }: ErasureOutlook, locale: Locale): MyErasureView {
  return {
    consequences: CONSEQUENCES.map(({ code, text }) => ({ code, text: text[locale] })),
    obstacles: obstacles.map((code) => obstacleView(code, locale)),
    last: last && erasureView(last, locale),
    actions: [...actions],
  };
}

function obstacleView(code: ErasureObstacle, locale: Locale): ErasureObstacleView {
  const { message, remedy } = OBSTACLE_TEXTS[code];
  return { code, message: message[locale], remedy: remedy[locale] };
}
