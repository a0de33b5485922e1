import { Inject, Injectable } from '@nestjs/common';
import { numberTail } from '#domain/cards/card-print.js';
import { Transactions } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { Policies } from '../../policy/policies.js';
import { makePrint } from '../paper/make-print.js';
import { PrintLimits } from '../paper/print-limits.js';
import { tierNameOf } from '../tier-name.js';
import { googlePassLink } from './google-pass.js';

/** Makes the link that saves the card in Google's wallet, where the office has turned that on. It is a print as well. */
@Injectable()
export class MakeGooglePass {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    private readonly policies: Policies,
    private readonly limits: PrintLimits,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** @throws PortalError `card_pass.not_configured`, `card.none`, `card.not_in_force`, `card_print.too_many` */
  async run({ actor }: SignedIn, issuer: string): Promise<string> {
    const { googlePass: settings } = this.configuration;
    if (settings === null) throw new PortalError('card_pass.not_configured');
    const { policy } = await this.policies.today();
    await this.limits.countPrint(actor.accountId);
    const { madeAt, made } = await this.transactions.run(actor, async (tx) => ({
      madeAt: tx.now,
      made: await makePrint(tx, this.keys, { holderId: actor.accountId, issuer, kind: 'google_pass' }),
    }));
    const { name, tier, number, validUntil } = made.card;
    return googlePassLink({
      ...{ settings, origin: issuer, madeAt, printId: made.id, checkUrl: made.checkUrl, name, validUntil },
      ...{ tierName: tierNameOf(policy, tier), numberTail: numberTail(number) },
    });
  }
}
