import { Inject, Injectable } from '@nestjs/common';
import { CHECK_PAGE, numberTail } from '#domain/cards/card-print.js';
import type { Locale } from '#domain/shared/localized.js';
import { Transactions } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { Policies } from '../../policy/policies.js';
import { tierNameOf } from '../tier-name.js';
import { CardPrinter } from './card-printer.js';
import { makePrint, patternOf } from './make-print.js';
import { PrintLimits } from './print-limits.js';

export interface PrintedCard {
  readonly pdf: Buffer;
  /** The last four characters of the card's number, by which the holder tells files apart. */
  readonly tail: string;
}

/** Prints the card on a sheet of paper: a PDF with the card, front and back, and a code by which anybody checks it. */
@Injectable()
export class PrintCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    private readonly policies: Policies,
    private readonly limits: PrintLimits,
    private readonly printer: CardPrinter,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** @throws PortalError `card.none`, `card.not_in_force`, `card_print.too_many`, `service.unavailable` */
  async run({ actor }: SignedIn, issuer: string, locale: Locale): Promise<PrintedCard> {
    this.printer.admit();
    const { policy } = await this.policies.today();
    await this.limits.countPrint(actor.accountId);
    const sheet = await this.transactions.run(actor, async (tx) => {
      const made = await makePrint(tx, this.keys, { holderId: actor.accountId, issuer, kind: 'paper' });
      const { id, card, checkUrl } = made;
      const { name, tier, number, validUntil } = card;
      return {
        ...{ locale, name, tier, number, validUntil, checkUrl },
        ...{ tierName: tierNameOf(policy, tier), issuer: this.configuration.cardIssuer },
        ...{ printId: id, printedAt: tx.now, printedOn: tx.today },
        ...{ pattern: patternOf(card, id), checkPage: `${issuer}${CHECK_PAGE}` },
      };
    });
    return { pdf: await this.printer.make({ sheet }), tail: numberTail(sheet.number) };
  }
}
