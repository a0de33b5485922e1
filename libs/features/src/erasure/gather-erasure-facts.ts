import type { ErasureFacts } from '#domain/erasure/refuse-erasure.js';
import { In } from 'typeorm';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { CardRow } from '#database/entities/card.js';
import { DependantRow } from '#database/entities/dependant.js';
import { ObjectionRow } from '#database/entities/objection.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import type { Transaction } from '#database/transactions.js';

const STATE = { id: true, state: true } as const;

/** The states of everything that a person has to do with. The asker may see none of it and learns only what stands. */
export function gatherErasureFacts(tx: Transaction, accountId: string): Promise<ErasureFacts> {
  return tx.seeingAll(async () => {
    const { manager } = tx;
    const applications = await manager.find(AccreditationApplicationRow, {
      select: STATE,
      where: { applicantId: accountId },
    });
    const places = await manager.find(DependantRow, {
      select: { id: true },
      where: { linkedAccountId: accountId },
    });
    const requests = await manager.find(ServiceRequestRow, {
      select: STATE,
      where: [{ holderId: accountId }, { beneficiaryId: In(places.map(({ id }) => id)) }],
    });
    const cards = await manager.find(CardRow, { select: STATE, where: { holderId: accountId } });
    const objections = await manager.find(ObjectionRow, { select: STATE, where: { objectorId: accountId } });
    return {
      applications: applications.map(({ state }) => state),
      requests: requests.map(({ state }) => state),
      cards: cards.map(({ state }) => state),
      objections: objections.map(({ state }) => state),
      grantedRoles: await manager.countBy(AccountRoleRow, { accountId }),
    };
  });
}
