import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { ConsentFormAction } from '#domain/family/form-lifecycle.js';
import { DependantConsentRow } from '#database/entities/dependant-consent.js';
import { DependantRow } from '#database/entities/dependant.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { cancelRequestsFor, holdSubmitsOf } from './cancel-requests-for.js';
import { consentForms, nextFormState, type ConsentForm } from './consent-forms.js';

export interface FormCheck {
  readonly action: ConsentFormAction;
  /** Why it is rejected, for the holder; null when it is confirmed. */
  readonly reason: string | null;
}

/**
 * The service office confirms a form that somebody signed, or rejects it: then the consent ends as if it had been
 * withdrawn, and what can still be cancelled is cancelled.
 */
@Injectable()
export class CheckConsentForm {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden`, `consent.form_settled` */
  async run({ actor }: SignedIn, id: string, { action, reason }: FormCheck): Promise<ConsentForm> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const { dependant, consent } = await lockForm(tx, id);
      const state = nextFormState(tx, consent, dependant, action);
      await tx.manager.update(
        DependantConsentRow,
        { id },
        {
          ...{ checkState: state, checkedBy: actor.accountId, checkedAt: tx.now, checkReason: reason },
          ...(action === 'reject' && { endedAt: tx.now, endedBy: actor.accountId, endReason: 'rejected' }),
        },
      );
      const cancelled = action === 'reject' ? await cancelRequestsFor(tx, this.policies, dependant) : 0;
      await tx.record({
        type: action === 'reject' ? 'dependant.consent_rejected' : 'dependant.consent_confirmed',
        subjectType: 'account',
        subjectId: dependant.accountId,
        data: { dependantId: dependant.id, consentId: id, cancelled },
      });
      const [form] = await consentForms(tx, [await tx.manager.findOneByOrFail(DependantConsentRow, { id })]);
      if (form === undefined) throw new Error('A form is of somebody');
      return form;
    });
  }
}

/** In the order in which a submit and a withdrawal take them: the holder's card, the person, the consent. */
async function lockForm(
  tx: Transaction,
  id: string,
): Promise<{ dependant: DependantRow; consent: DependantConsentRow }> {
  const found = await tx.manager.findOneBy(DependantConsentRow, { id, checkState: Not(IsNull()) });
  const person = found && (await tx.manager.findOneBy(DependantRow, { id: found.dependantId }));
  if (!person) throw new PortalError('resource.not_found');
  await holdSubmitsOf(tx, person.accountId);
  return tx.seeingAll(async () => {
    const lock = { mode: 'pessimistic_write' } as const;
    const dependant = await tx.manager.findOneOrFail(DependantRow, { where: { id: person.id }, lock });
    return { dependant, consent: await tx.manager.findOneByOrFail(DependantConsentRow, { id }) };
  });
}
