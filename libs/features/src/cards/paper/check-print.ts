import { Injectable } from '@nestjs/common';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import {
  maskedName,
  numberTail,
  PRINT_TYPE,
  printVerdictOf,
  refusePrint,
  type PrintKind,
  type PrintReason,
  type PrintVerdict,
} from '#domain/cards/card-print.js';
import type { Tier } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Localized } from '#domain/shared/localized.js';
import { system } from '#database/actor.js';
import { CardPrintRow } from '#database/entities/card-print.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { JwsError, verifyCompact, type JwsProblem } from '#platform/jws.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { Policies } from '../../policy/policies.js';
import { tierNameOf } from '../tier-name.js';
import { patternOf } from './make-print.js';
import { PrintLimits } from './print-limits.js';

/** What to compare with the paper, of a card that holds or is suspended: nothing that does not stand on it. */
export interface ComparedPrint {
  readonly tier: Tier;
  readonly tierName: Localized;
  readonly maskedName: string;
  readonly numberTail: string;
  readonly validUntil: IsoDate;
  /** The seed of the security print. */
  readonly pattern: string;
}

export interface CheckedPrint extends PrintVerdict {
  /** Null of a print that is not kept. */
  readonly print: { readonly kind: PrintKind; readonly printedOn: IsoDate } | null;
  readonly compared: ComparedPrint | null;
}

interface Found {
  readonly reason: PrintReason | null;
  readonly row: CardPrintRow | null;
  readonly card: CardRow | null;
}

const REASON_OF: Readonly<Record<JwsProblem, PrintReason>> = {
  malformed: 'print_broken',
  wrong_type: 'print_for_others',
  unknown_key: 'print_of_unknown_key',
  bad_signature: 'print_broken',
};

// One statement, so that checks at the same moment all count.
const COUNT = 'UPDATE card_print SET checks = checks + 1, last_checked_at = $2 WHERE id = $1';

/**
 * Says to anybody who holds a printed card what it is worth. Checks are counted for the holder; who checks is not kept,
 * for whoever compares a card need not tell the portal who they are.
 */
@Injectable()
export class CheckPrint {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    private readonly policies: Policies,
    private readonly limits: PrintLimits,
  ) {}

  /** `document` is what stands in the code behind `#`, `address` where it is asked from. @throws PortalError `rate.limited` */
  async run(document: string, address: string): Promise<CheckedPrint> {
    await this.limits.countCheck(address);
    const { policy } = await this.policies.today();
    const { reason, row, card } = await this.transactions.run(system('print-check'), (tx) =>
      this.find(tx, document),
    );
    const verdict = printVerdictOf(reason);
    const print = row && { kind: row.kind, printedOn: shanghaiDay(row.printedAt) };
    const holds = verdict.result === 'valid' || verdict.result === 'suspended';
    if (!holds || row === null || card === null) return { ...verdict, print, compared: null };
    const { tier, name, number, validUntil } = card;
    return {
      ...{ ...verdict, print },
      compared: {
        ...{ tier, tierName: tierNameOf(policy, tier), validUntil },
        ...{ maskedName: maskedName(name), numberTail: numberTail(number) },
        pattern: patternOf(card, row.id),
      },
    };
  }

  private async find(tx: Transaction, document: string): Promise<Found> {
    const nothing = { row: null, card: null };
    let payload;
    try {
      // A card lives for years and keys do not: what any of them signed is looked up, and stands or falls with its row.
      ({ payload } = verifyCompact(document, { keys: await this.keys.published(tx), typ: PRINT_TYPE }));
    } catch (error) {
      if (!(error instanceof JwsError)) throw error;
      return { ...nothing, reason: REASON_OF[error.problem] };
    }
    const row = await tx.manager.findOneBy(CardPrintRow, { id: String(payload['jti']) });
    if (row === null) return { ...nothing, reason: 'print_unknown' };
    await tx.manager.query(COUNT, [row.id, tx.now]);
    const card = await tx.manager.findOneByOrFail(CardRow, { id: row.cardId });
    return { row, card, reason: refusePrint({ withdrawnAt: row.withdrawnAt, card }, tx.today) };
  }
}
