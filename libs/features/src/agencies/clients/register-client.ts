import { Injectable } from '@nestjs/common';
import type { ClientMethod } from '#domain/agencies/client-credentials.js';
import { AccountRow } from '#database/entities/account.js';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import { AgencyRow } from '#database/entities/agency.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { readClient, type ClientDetails } from './client-details.js';
import { refuseRanges, type ClientFields } from './client-fields.js';

/** Enters a program of an agency. It can do nothing before it has a credential. */
@Injectable()
export class RegisterClient {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `client.address_range_invalid` */
  async run(
    { actor }: SignedIn,
    agencyId: string,
    fields: ClientFields & { readonly method: ClientMethod },
  ): Promise<ClientDetails> {
    refuseRanges(fields.addressRanges);
    return this.transactions.run(actor, async (tx) => {
      if (!(await tx.manager.existsBy(AgencyRow, { id: agencyId })))
        throw new PortalError('resource.not_found');
      const account = await tx.manager.insert(AccountRow, {
        ...{ email: null, passwordHash: null, name: fields.name, locale: 'zh-CN', createdAt: tx.now },
      });
      const scopes = [...new Set(fields.scopes)];
      const client = await tx.manager.insert(AgencyClientRow, {
        ...{ agencyId, accountId: account.identifiers[0]?.['id'] as string, name: fields.name },
        ...{ method: fields.method, scopes, addressRanges: [...fields.addressRanges] },
        ...{ requestsAMinute: fields.requestsAMinute, sandbox: fields.sandbox, createdAt: tx.now },
      });
      const id = client.identifiers[0]?.['id'] as string;
      await tx.record({
        ...{ type: 'agency_client.registered', subjectType: 'agency_client', subjectId: id },
        data: { agencyId, method: fields.method, scopes: scopes.join(' ') },
      });
      return readClient(tx, id);
    });
  }
}
