import { Inject, Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { detailsOf, type ApplicationDetails } from './application-details.js';
import { findDossier } from './dossier.js';

/** One application, for whoever may see it. */
@Injectable()
export class GetApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<ApplicationDetails> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const [details] = await detailsOf(tx, [await findDossier(tx, this.policies, id)], this.configuration);
      if (details === undefined) throw new PortalError('resource.not_found');
      return details;
    });
  }
}
