import { Injectable } from '@nestjs/common';
import { AgencyServiceRow } from '#database/entities/agency-service.js';
import { AgencyRow } from '#database/entities/agency.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { endTokens } from './clients/end-tokens.js';
import { readAgency, refuseUnknown, type AgencyDetails, type AgencyFields } from './agency-details.js';

/** Neither kind nor city: requests were routed by them. */
type AgencyChanges = Partial<Pick<AgencyFields, 'name' | 'address' | 'services'>> & {
  readonly active?: boolean | undefined;
};

/** Changes what holders see of an agency and which services it fulfils, or shuts it with its programs. */
@Injectable()
export class ChangeAgency {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `version.stale`, `body.invalid` */
  async run(
    { actor }: SignedIn,
    id: string,
    changes: AgencyChanges,
    version: number | null,
  ): Promise<AgencyDetails> {
    const { policy } = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      const agency = await tx.manager.findOne(AgencyRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (agency === null) throw new PortalError('resource.not_found');
      refuseStale(agency, version);
      const { services, name, address, active } = changes;
      const row = {
        ...(name !== undefined && { name }),
        ...(address !== undefined && { address }),
        ...(active !== undefined && { active }),
      };
      if (services !== undefined) {
        refuseUnknown({ kind: agency.kind, city: agency.city, services }, policy);
        await setServices(tx, id, services);
      }
      // The version counts every change, that of services too.
      await tx.manager.update(AgencyRow, { id }, { ...row, version: () => 'version + 1' });
      if (active === true && !agency.active) await endTokens(tx, id);
      const data = { fields: Object.keys(changes).join(' '), ...(active !== undefined && { active }) };
      await tx.record({ type: 'agency.changed', subjectType: 'agency', subjectId: id, data });
      return readAgency(tx, id);
    });
  }
}

async function setServices(tx: Transaction, agencyId: string, services: readonly string[]): Promise<void> {
  await tx.manager.delete(AgencyServiceRow, { agencyId });
  const rows = [...new Set(services)].map((service) => ({ agencyId, service }));
  await tx.manager.insert(AgencyServiceRow, rows);
}
