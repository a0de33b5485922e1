import { Injectable } from '@nestjs/common';
import { AgencyServiceRow } from '#database/entities/agency-service.js';
import { AgencyRow } from '#database/entities/agency.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { readAgency, refuseUnknown, type AgencyDetails, type AgencyFields } from './agency-details.js';

/** Enters a partner agency. */
@Injectable()
export class RegisterAgency {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `body.invalid`, `agency.code_taken` */
  async run({ actor }: SignedIn, fields: AgencyFields & { readonly code: string }): Promise<AgencyDetails> {
    const { services, ...rest } = fields;
    refuseUnknown(fields, (await this.policies.today()).policy);
    return this.transactions.run(actor, async (tx) => {
      const { identifiers } = await tx.manager.insert(AgencyRow, rest);
      const id = identifiers[0]?.['id'] as string;
      await tx.manager.insert(
        AgencyServiceRow,
        services.map((service) => ({ agencyId: id, service })),
      );
      await tx.record({ type: 'agency.registered', subjectType: 'agency', subjectId: id });
      return readAgency(tx, id);
    });
  }
}
