import { createHash, randomUUID } from 'node:crypto';
import { CHECK_PAGE, PRINT_TYPE, type PrintKind } from '#domain/cards/card-print.js';
import { addDays } from '#domain/calendar/add-days.js';
import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { Tier } from '#domain/catalogue/policy.js';
import { CardPrintRow } from '#database/entities/card-print.js';
import type { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { signCompact } from '#platform/jws.js';
import type { SigningKeys } from '../../keys/signing-keys.js';
import { getPresentedCard } from '../presentations/presented-card.js';

/** What the code on paper or in a pass says. Nobody's name and no number is in it: those stand beside it. */
export interface PrintClaims {
  /** Names this one print. */
  readonly jti: string;
  /** Whole seconds since 1970: when it was made, and the end of the card's last day. */
  readonly iat: number;
  readonly exp: number;
  readonly tier: Tier;
  readonly status: { readonly status_list: { readonly idx: number; readonly uri: string } };
}

export interface MadePrint {
  readonly id: string;
  readonly card: CardRow;
  /** The page that says what it is worth, with the signed document behind `#`. */
  readonly checkUrl: string;
}

/**
 * Signs and keeps a print of the holder's card.
 * @throws PortalError `card.none`, `card.not_in_force`
 */
export async function makePrint(
  tx: Transaction,
  keys: SigningKeys,
  { holderId, issuer, kind }: { holderId: string; issuer: string; kind: PrintKind },
): Promise<MadePrint> {
  const { card, status } = await getPresentedCard(tx, holderId, issuer);
  const id = randomUUID();
  const claims: PrintClaims = {
    jti: id,
    iat: Math.floor(tx.now.getTime() / 1000),
    exp: startOfShanghaiDay(addDays(card.validUntil, 1)).getTime() / 1000,
    ...{ tier: card.tier, status: { status_list: status } },
  };
  const document = signCompact({ ...claims }, { ...(await keys.current(tx)), typ: PRINT_TYPE });
  await tx.manager.insert(CardPrintRow, { id, cardId: card.id, holderId, kind, printedAt: tx.now });
  await tx.record({
    type: 'card.printed',
    subjectType: 'card',
    subjectId: card.id,
    data: { printId: id, kind },
  });
  return { id, card, checkUrl: `${issuer}${CHECK_PAGE}#${document}` };
}

/**
 * The seed of the security print: of everything that stands on the card, so that a card on which something was changed
 * has the pattern of another. Whoever can run this program can draw it too; it stops a razor blade, and no printer.
 */
export function patternOf({ number, tier, name, validUntil }: CardRow, printId: string): string {
  return createHash('sha256')
    .update([number, tier, name, validUntil, printId].join('\0'))
    .digest('hex')
    .slice(0, 22);
}
