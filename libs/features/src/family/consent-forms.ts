import { In } from 'typeorm';
import {
  consentFormLifecycle,
  type ConsentFormAction,
  type ConsentFormCondition,
  type ConsentFormRole,
  type ConsentFormState,
} from '#domain/family/form-lifecycle.js';
import { allowedActions, nextState } from '#domain/shared/lifecycle.js';
import type { Localized } from '#domain/shared/localized.js';
import { accountIdOf, rolesOf } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import type { DependantConsentRow } from '#database/entities/dependant-consent.js';
import { DependantRow } from '#database/entities/dependant.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

/** A form that somebody signed, of whom and for which holder, and what the reader may do with it. */
export interface ConsentForm {
  readonly consent: DependantConsentRow;
  readonly state: ConsentFormState;
  readonly dependant: DependantRow;
  readonly holderName: string;
  /** Who looked at it; null before anybody did. */
  readonly checkedByName: string | null;
  readonly actions: readonly ConsentFormAction[];
}

/** What is shown beside these forms, gathered for all of them at once. */
export async function consentForms(
  tx: Transaction,
  consents: readonly DependantConsentRow[],
): Promise<ConsentForm[]> {
  const ids = consents.map(({ dependantId }) => dependantId);
  const dependants = await tx.manager.findBy(DependantRow, { id: In(ids) });
  const people = [
    ...dependants.map(({ accountId }) => accountId),
    ...consents.flatMap(({ checkedBy }) => (checkedBy === null ? [] : [checkedBy])),
  ];
  const accounts = await tx.manager.find(AccountRow, {
    select: { id: true, name: true },
    where: { id: In(people) },
  });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return consents.flatMap((consent) => {
    const dependant = dependants.find(({ id }) => id === consent.dependantId);
    if (dependant === undefined) return [];
    const situation = situationOf(tx, consent, dependant);
    return [
      {
        ...{ consent, dependant, state: situation.state },
        holderName: names.get(dependant.accountId) ?? '',
        checkedByName: consent.checkedBy === null ? null : (names.get(consent.checkedBy) ?? null),
        actions: allowedActions(consentFormLifecycle, situation),
      },
    ];
  });
}

const TEXTS: Readonly<Record<ConsentFormCondition, Localized>> = {
  not_about_me: {
    'zh-CN': '不得核验本人或本人家庭的同意书。',
    en: 'Nobody checks a form of his or her own family.',
  },
  standing: {
    'zh-CN': '该同意已终止，无需核验。',
    en: 'The consent has ended, so there is nothing to check.',
  },
};

/**
 * The state that an action leads to.
 * @throws PortalError `access.forbidden`, `consent.form_settled` with the reasons
 */
export function nextFormState(
  tx: Transaction,
  consent: DependantConsentRow,
  dependant: DependantRow,
  action: ConsentFormAction,
): ConsentFormState {
  const next = nextState(consentFormLifecycle, { action, ...situationOf(tx, consent, dependant) });
  if (next.allowed) return next.to;
  if (next.code === 'not_your_role') throw new PortalError('access.forbidden');
  if (next.code !== 'condition_not_met') throw new PortalError('consent.form_settled');
  const reasons = next.missing.map((code) => ({ code, message: TEXTS[code] }));
  const isMine = next.missing.includes('not_about_me');
  throw new PortalError(isMine ? 'access.forbidden' : 'consent.form_settled', { reasons });
}

function situationOf(tx: Transaction, consent: DependantConsentRow, dependant: DependantRow) {
  const me = accountIdOf(tx.actor);
  const roles: ConsentFormRole[] = rolesOf(tx.actor).includes('service_manager') ? ['service_manager'] : [];
  return {
    // One without a state is no form, and is not looked for among them.
    state: consent.checkState ?? ('unchecked' as const),
    roles,
    conditions: {
      not_about_me: me !== dependant.accountId && me !== dependant.linkedAccountId,
      standing: consent.endedAt === null,
    },
  };
}
