import { Injectable } from '@nestjs/common';
import { AgencyRow } from '#database/entities/agency.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { readAgency, withServices, type AgencyDetails } from './agency-details.js';

/** Every agency, the shut ones too, for the office. There are some hundred at most. */
@Injectable()
export class ListAgencies {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn): Promise<AgencyDetails[]> {
    return this.transactions.run(actor, async (tx) =>
      withServices(tx, await tx.manager.find(AgencyRow, { order: { city: 'ASC', code: 'ASC' } })),
    );
  }

  /** @throws PortalError `resource.not_found` */
  async get({ actor }: SignedIn, id: string): Promise<AgencyDetails> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await tx.manager.existsBy(AgencyRow, { id }))) throw new PortalError('resource.not_found');
      return readAgency(tx, id);
    });
  }
}
