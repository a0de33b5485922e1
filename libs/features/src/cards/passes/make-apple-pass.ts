import { Inject, Injectable } from '@nestjs/common';
import { numberTail } from '#domain/cards/card-print.js';
import { Transactions } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { Policies } from '../../policy/policies.js';
import { CardPrinter } from '../paper/card-printer.js';
import { makePrint } from '../paper/make-print.js';
import { PrintLimits } from '../paper/print-limits.js';
import { tierNameOf } from '../tier-name.js';

/** Makes the card into a pass for Apple's wallet, where the office has turned that on. It is a print like one on paper. */
@Injectable()
export class MakeApplePass {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    private readonly policies: Policies,
    private readonly limits: PrintLimits,
    private readonly printer: CardPrinter,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * The pass as its file.
   * @throws PortalError `card_pass.not_configured`, `card.none`, `card.not_in_force`, `card_print.too_many`,
   *   `service.unavailable`
   */
  async run({ actor }: SignedIn, issuer: string): Promise<Buffer> {
    const { applePass: settings, cardIssuer } = this.configuration;
    if (settings === null) throw new PortalError('card_pass.not_configured');
    this.printer.admit();
    const { policy } = await this.policies.today();
    await this.limits.countPrint(actor.accountId);
    const { id, card, checkUrl } = await this.transactions.run(actor, (tx) =>
      makePrint(tx, this.keys, { holderId: actor.accountId, issuer, kind: 'apple_pass' }),
    );
    const { name, tier, number, validUntil } = card;
    return this.printer.make({
      applePass: {
        ...{ settings, printId: id, name, validUntil, checkUrl, issuer: cardIssuer },
        ...{ tierName: tierNameOf(policy, tier), numberTail: numberTail(number) },
      },
    });
  }
}
