import { IsNull } from 'typeorm';
import { CONSENT_TEXT } from '#domain/family/consent-texts.js';
import type { ConsentEnd } from '#domain/family/consent.js';
import { accountIdOf } from '#database/actor.js';
import { DependantConsentRow } from '#database/entities/dependant-consent.js';
import type { DependantRow } from '#database/entities/dependant.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

type Given = Pick<DependantConsentRow, 'basis'> &
  Partial<
    Pick<
      DependantConsentRow,
      'guardianCapacity' | 'checkState' | 'signedOn' | 'documentName' | 'documentType' | 'documentSha256'
    >
  >;

/**
 * Consent is to a text that was read: another version than the present one is refused.
 * @throws PortalError `consent.text_changed`
 */
export function refuseOtherText(version: string): void {
  if (version !== CONSENT_TEXT.version) throw new PortalError('consent.text_changed');
}

/** Records a consent in place of the one that stood. The dependant's row is locked. */
export async function recordConsent(tx: Transaction, dependant: DependantRow, given: Given): Promise<void> {
  await endConsent(tx, dependant, 'replaced');
  await tx.manager.insert(DependantConsentRow, {
    ...given,
    ...{ dependantId: dependant.id, textVersion: CONSENT_TEXT.version },
    ...{ recordedBy: personOf(tx), recordedAt: tx.now },
  });
  await tx.record({
    type: 'dependant.consented',
    subjectType: 'account',
    subjectId: dependant.accountId,
    data: { dependantId: dependant.id, basis: given.basis, textVersion: CONSENT_TEXT.version },
  });
}

/** Ends the consent that stands; answers whether there was one. The dependant's row is locked. */
export async function endConsent(
  tx: Transaction,
  dependant: Pick<DependantRow, 'id'>,
  endReason: ConsentEnd,
): Promise<boolean> {
  const { affected } = await tx.manager.update(
    DependantConsentRow,
    { dependantId: dependant.id, endedAt: IsNull() },
    { endedAt: tx.now, endedBy: personOf(tx), endReason },
  );
  return affected === 1;
}

function personOf(tx: Transaction): string {
  const id = accountIdOf(tx.actor);
  if (id === null) throw new Error('Only a person gives or ends a consent');
  return id;
}
