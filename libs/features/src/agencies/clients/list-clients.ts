import { Injectable } from '@nestjs/common';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import { AgencyRow } from '#database/entities/agency.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { withCredentials, type ClientDetails } from './client-details.js';
import { visibleTo } from './visible-to.js';

/** The programs of an agency, for the office and for the agency itself. */
@Injectable()
export class ListClients {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, agencyId: string): Promise<ClientDetails[]> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await tx.manager.existsBy(AgencyRow, { id: agencyId })))
        throw new PortalError('resource.not_found');
      const query = tx.manager
        .createQueryBuilder(AgencyClientRow, 'client')
        .where('client.agencyId = :agencyId', { agencyId })
        .orderBy('client.createdAt');
      return withCredentials(tx, await visibleTo(query, actor).getMany());
    });
  }
}
