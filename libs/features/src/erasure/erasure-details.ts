import { CONDITION_TEXTS, OBSTACLE_TEXTS } from '#domain/erasure/erasure-texts.js';
import {
  erasureLifecycle,
  type ErasureAction,
  type ErasureCondition,
  type ErasureRole,
  type ErasureState,
} from '#domain/erasure/lifecycle.js';
import { refuseErasure, type ErasureObstacle } from '#domain/erasure/refuse-erasure.js';
import { allowedActions, nextState, type NextState } from '#domain/shared/lifecycle.js';
import { In } from 'typeorm';
import { accountIdOf, rolesOf, type Actor } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { ErasureRow } from '#database/entities/erasure.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError, type ErrorReason } from '../errors/portal-error.js';
import { gatherErasureFacts } from './gather-erasure-facts.js';

/** Whom an erasure concerns and who has done something about it, by name. */
export interface ErasureNames {
  /** Of the person; what is left of it once he or she is erased. */
  readonly account: string | null;
  readonly requester: string | null;
  readonly decider: string | null;
}

/** An erasure, with what stands against it now and what the reader may do. */
export interface ErasureDetails {
  readonly erasure: ErasureRow;
  /** For the administrators; the person learns no names of those who handle it. */
  readonly names: ErasureNames | null;
  /** Empty once it is settled. */
  readonly obstacles: readonly ErasureObstacle[];
  readonly actions: readonly ErasureAction[];
}

export async function erasureDetails(tx: Transaction, erasure: ErasureRow): Promise<ErasureDetails> {
  const obstacles = erasure.state === 'requested' ? await obstaclesOf(tx, erasure.accountId) : [];
  const actions = allowedActions(erasureLifecycle, {
    state: erasure.state,
    roles: rolesTowards(tx.actor, erasure),
    conditions: conditionsOf(tx.actor, erasure, obstacles),
  });
  return { erasure, names: await namesOf(tx, erasure), obstacles, actions };
}

async function namesOf(
  { actor, manager }: Transaction,
  { accountId, requestedBy, decidedBy }: ErasureRow,
): Promise<ErasureNames | null> {
  if (!rolesOf(actor).includes('administrator')) return null;
  const rows = await manager.find(AccountRow, {
    select: { id: true, name: true },
    where: { id: In([accountId, requestedBy, decidedBy].filter((id) => id !== null)) },
  });
  const nameOf = (id: string | null) => rows.find((row) => row.id === id)?.name ?? null;
  return { account: nameOf(accountId), requester: nameOf(requestedBy), decider: nameOf(decidedBy) };
}

export async function obstaclesOf(tx: Transaction, accountId: string): Promise<ErasureObstacle[]> {
  return refuseErasure(await gatherErasureFacts(tx, accountId));
}

/** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
export async function lockErasure(tx: Transaction, id: string): Promise<ErasureRow> {
  const row = await tx.manager.findOne(ErasureRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (row === null) throw new PortalError('resource.not_found');
  return row;
}

/**
 * The state that an action leads to.
 * @throws PortalError `access.forbidden`, `erasure.action_not_allowed`, `erasure.in_the_way`, with the reasons
 */
export function nextErasureState(
  tx: Transaction,
  erasure: ErasureRow,
  action: ErasureAction,
  obstacles: readonly ErasureObstacle[] = [],
): ErasureState {
  const next = nextState(erasureLifecycle, {
    action,
    state: erasure.state,
    roles: rolesTowards(tx.actor, erasure),
    conditions: conditionsOf(tx.actor, erasure, obstacles),
  });
  if (!next.allowed) throw refused(next, obstacles);
  return next.to;
}

/** What stands against an erasure, for people. */
export function obstacleReasons(obstacles: readonly ErasureObstacle[]): ErrorReason[] {
  return obstacles.map((code) => ({ code, ...OBSTACLE_TEXTS[code] }));
}

function rolesTowards(actor: Actor, erasure: ErasureRow): ErasureRole[] {
  return [
    ...(accountIdOf(actor) === erasure.accountId ? (['person'] as const) : []),
    ...(rolesOf(actor).includes('administrator') ? (['administrator'] as const) : []),
  ];
}

function conditionsOf(
  actor: Actor,
  { accountId, requestedBy }: ErasureRow,
  obstacles: readonly ErasureObstacle[],
): Record<ErasureCondition, boolean> {
  const me = accountIdOf(actor);
  return {
    not_about_me: me !== accountId,
    asked_by_another: me !== requestedBy,
    nothing_in_the_way: obstacles.length === 0,
  };
}

function refused(
  refusal: Extract<NextState<ErasureState, ErasureAction, ErasureRole, ErasureCondition>, { allowed: false }>,
  obstacles: readonly ErasureObstacle[],
): PortalError {
  switch (refusal.code) {
    case 'unknown_action':
    case 'wrong_state':
      return new PortalError('erasure.action_not_allowed');
    case 'not_your_role':
      return new PortalError('access.forbidden');
    case 'condition_not_met': {
      const personal = refusal.missing.filter((condition) => condition !== 'nothing_in_the_way');
      if (personal.length === 0) {
        return new PortalError('erasure.in_the_way', { reasons: obstacleReasons(obstacles) });
      }
      return new PortalError('access.forbidden', {
        reasons: personal.map((code) => ({ code, message: CONDITION_TEXTS[code] })),
      });
    }
  }
}
