import type { Policy } from '#domain/catalogue/policy.js';
import { policyConditions } from '#domain/policy/conditions.js';
import { policyLifecycle, type PolicyAction, type PolicyCondition } from '#domain/policy/lifecycle.js';
import { allowedActions, nextState } from '#domain/shared/lifecycle.js';
import type { Localized } from '#domain/shared/localized.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { accountIdOf, rolesOf, type Actor } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { PolicyRehearsalRow } from '#database/entities/policy-rehearsal.js';
import { PolicyVersionRow } from '#database/entities/policy-version.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

/** A policy version with what is shown beside it. */
export interface PolicyVersionDetails {
  readonly row: PolicyVersionRow;
  /** Names of those who wrote on it and published it, by account. */
  readonly names: ReadonlyMap<string, string>;
  /** The last rehearsal; null when there was none. */
  readonly rehearsal: PolicyRehearsalRow | null;
  /** Whether the last one that came to its end still counts. */
  readonly rehearsed: boolean;
  readonly holding: string;
  readonly actions: readonly PolicyAction[];
}

/** The version of the policy that holds on a day, as the transaction sees it. */
export async function holdingVersion({ manager }: Transaction, day: IsoDate): Promise<PolicyVersionRow> {
  const row = await manager
    .createQueryBuilder(PolicyVersionRow, 'policy')
    .where(`policy.state = 'published' AND policy.effectiveFrom <= :day`, { day })
    .orderBy('policy.effectiveFrom', 'DESC')
    .limit(1)
    .getOne();
  if (row === null) throw new PortalError('service.unavailable', { retryAfter: 60 });
  return row;
}

/** @throws PortalError `resource.not_found` when there is none that the actor may see */
export async function findPolicyVersion(
  { manager, actor }: Transaction,
  id: string,
  lock?: 'pessimistic_write',
): Promise<PolicyVersionRow> {
  const query = manager.createQueryBuilder(PolicyVersionRow, 'policy').where('policy.id = :id', { id });
  if (!mayRead(actor)) throw new PortalError('resource.not_found');
  const row = await (lock ? query.setLock(lock) : query).getOne();
  if (row === null) throw new PortalError('resource.not_found');
  return row;
}

/** Drafts and rehearsals are for the service office and the auditors; row-level security says the same once more. */
export function mayRead(actor: Actor): boolean {
  return rolesOf(actor).some((role) => ['service_manager', 'auditor', 'system'].includes(role));
}

/** What is shown beside some versions, gathered for all of them at once. */
export async function policyVersionDetails(
  tx: Transaction,
  rows: readonly PolicyVersionRow[],
): Promise<PolicyVersionDetails[]> {
  const holding = (await holdingVersion(tx, tx.today)).version;
  const ids = rows.map(({ id }) => id);
  const [last, done] = [await lastRehearsals(tx, ids, false), await lastRehearsals(tx, ids, true)];
  const people = rows.flatMap(({ editorIds, publisherId }) => [
    ...editorIds,
    ...(publisherId === null ? [] : [publisherId]),
  ]);
  const names = await namesOfAccounts(tx, people);
  return rows.map((row) => {
    const conditions = conditionsOf(tx.actor, row, holding, done.get(row.id) ?? null);
    const situation = { state: row.state, roles: rolesTowards(tx.actor), conditions };
    return {
      ...{ row, names, holding, rehearsal: last.get(row.id) ?? null },
      rehearsed: conditions.rehearsed,
      actions: allowedActions(policyLifecycle, situation),
    };
  });
}

/** @throws PortalError `access.forbidden`, `policy.four_eyes`, `policy.action_not_allowed` with the reasons */
export async function refuseUnlessAllowed(
  tx: Transaction,
  row: PolicyVersionRow,
  action: PolicyAction,
): Promise<void> {
  const holding = await holdingVersion(tx, tx.today);
  const done = await lastRehearsals(tx, [row.id], true);
  const conditions = conditionsOf(tx.actor, row, holding.version, done.get(row.id) ?? null);
  const roles = rolesTowards(tx.actor);
  const next = nextState(policyLifecycle, { state: row.state, action, roles, conditions });
  if (next.allowed) return;
  if (next.code === 'not_your_role') throw new PortalError('access.forbidden');
  if (next.code !== 'condition_not_met') throw new PortalError('policy.action_not_allowed');
  const reasons = next.missing.map((code) => ({ code, message: TEXTS[code] }));
  const isMine = next.missing.includes('not_my_draft');
  throw new PortalError(isMine ? 'policy.four_eyes' : 'policy.action_not_allowed', { reasons });
}

const TEXTS: Readonly<Record<PolicyCondition, Localized>> = {
  not_my_draft: { 'zh-CN': '您参与了该草案的起草。', en: 'You have written on this draft.' },
  rehearsed: {
    'zh-CN': '草案最近一次修改后尚未完成推演，或现行政策已更换，请重新推演。',
    en: 'No rehearsal has come to its end since the draft, or the policy that holds, was last changed.',
  },
};

function rolesTowards(actor: Actor): 'service_manager'[] {
  return rolesOf(actor).includes('service_manager') ? ['service_manager'] : [];
}

function conditionsOf(
  actor: Actor,
  row: PolicyVersionRow,
  holding: string,
  rehearsal: PolicyRehearsalRow | null,
): Record<PolicyCondition, boolean> {
  return policyConditions({
    me: accountIdOf(actor) ?? '',
    editors: row.editorIds,
    draftVersion: row.draftVersion,
    ...{ holding, rehearsal },
  });
}

async function lastRehearsals(
  { manager }: Transaction,
  versionIds: readonly string[],
  onlyDone: boolean,
): Promise<Map<string, PolicyRehearsalRow>> {
  if (versionIds.length === 0) return new Map();
  const query = manager
    .createQueryBuilder(PolicyRehearsalRow, 'rehearsal')
    .distinctOn(['rehearsal.policyVersionId'])
    .where('rehearsal.policyVersionId IN (:...ids)', { ids: versionIds })
    .orderBy('rehearsal.policyVersionId')
    .addOrderBy('rehearsal.id', 'DESC');
  if (onlyDone) query.andWhere(`rehearsal.state = 'done'`);
  return new Map((await query.getMany()).map((row) => [row.policyVersionId, row]));
}

async function namesOfAccounts(
  { manager }: Transaction,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const accounts = await manager
    .createQueryBuilder(AccountRow, 'account')
    .select(['account.id', 'account.name'])
    .where('account.id IN (:...ids)', { ids: [...new Set(ids)] })
    .getMany();
  return new Map(accounts.map(({ id, name }) => [id, name]));
}

/** The policy of a version with the day from which it is to hold; the YAML's own for a draft. */
export function plannedFrom({ effectiveFrom, content }: PolicyVersionRow): Policy['effectiveFrom'] {
  return effectiveFrom ?? content.effectiveFrom;
}
