import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { OFFLINE_HOURS, refuseOfflineUse, type OfflineOutcome } from '#domain/cards/offline-use.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { CardVerificationRow } from '#database/entities/card-verification.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { presentationIdOf } from '../cards/presentations/presentation.js';
import { VERIFICATION_TEXTS } from '../cards/presentations/verification-texts.js';
import { VerifyCard } from '../cards/presentations/verify-card.js';
import { PortalError, type ErrorReason } from '../errors/portal-error.js';
import { RedeemPass, VERIFIED_MINUTES, type RedeemedFields } from './redeem-pass.js';
import type { RequestDetails } from './request-details.js';
import type { IdempotencyOf } from './write-request.js';

export interface PresentedUse extends Omit<RedeemedFields, 'cardNumber' | 'verificationId' | 'on'> {
  /** What the holder's code said. */
  readonly presentation: string;
  /** When the holder was let in, of a use that is handed in later; null of one that is to be granted now. */
  readonly redeemedAt: Date | null;
}

export interface PresentedOutcome {
  readonly outcome: OfflineOutcome;
  readonly request: RequestDetails | null;
  readonly reasons: readonly ErrorReason[];
}

/** The card that a code stands for, or why the code is not taken. */
type ReadCard =
  | { readonly cardNumber: string }
  | { readonly refused: readonly [ErrorReason]; readonly used: boolean };

const USED_UP_THAT_DAY: ErrorReason = {
  code: 'day_used_up',
  message: {
    'zh-CN': '当日次数在此前已用完。',
    en: 'The uses of that day had been taken before.',
  },
};

/**
 * Redeems one use from the holder's code: now, or later where the agency had no network. Of a use that is handed in
 * later, the code is judged by the moment at which it was read, the right to the service by its day, and the card as
 * it stands now. A code gives one use, whoever sends it, however often and under whatever key.
 */
@Injectable()
export class RedeemPresentation {
  constructor(
    private readonly transactions: Transactions,
    private readonly verifyCard: VerifyCard,
    private readonly redeemPass: RedeemPass,
  ) {}

  /**
   * A use that is to be granted now is accepted or refused with an error; one that is handed in later is answered with
   * what became of it.
   * @throws PortalError `redemption.card_refused`, `redemption.time_in_future`, `redemption.too_late` and as
   *   `RedeemPass` does
   */
  async run(session: SignedIn, use: PresentedUse, call: IdempotencyOf): Promise<PresentedOutcome> {
    const { presentation, redeemedAt, ...fields } = use;
    if (redeemedAt !== null) await this.refuseTime(session, redeemedAt);
    const read = await this.read(session, presentation, redeemedAt);
    if ('refused' in read) return refusedCode(read, redeemedAt);
    const on = redeemedAt === null ? {} : { on: shanghaiDay(redeemedAt) };
    try {
      const redeemed = { ...fields, ...on, cardNumber: read.cardNumber };
      const request = await this.redeemPass.run(session, redeemed, ofCode(presentation, call));
      return { outcome: 'accepted', request, reasons: [] };
    } catch (error) {
      if (!(error instanceof PortalError)) throw error;
      // The holder sees that somebody came with the code once more.
      if (error.code === 'idempotency.key_reused') await this.look(session, presentation, redeemedAt);
      return refusedUse(error, redeemedAt);
    }
  }

  private async refuseTime({ actor }: SignedIn, usedAt: Date): Promise<void> {
    const now = await this.transactions.run(actor, async (tx) => tx.now);
    const refusal = refuseOfflineUse(usedAt, now);
    if (refusal === 'in_future') throw new PortalError('redemption.time_in_future');
    if (refusal === 'too_late')
      throw new PortalError('redemption.too_late', { parameters: { hours: OFFLINE_HOURS } });
  }

  /** Stands by what the same program found when it read the code before, or reads it now. */
  private async read(session: SignedIn, presentation: string, readAt: Date | null): Promise<ReadCard> {
    const found = await this.ownLook(session, presentation, readAt);
    if (found !== null) return { cardNumber: found };
    const { verdict, card } = await this.look(session, presentation, readAt);
    if (card !== null) return { cardNumber: card.number };
    const code = verdict.reason ?? 'card_unknown';
    return { refused: [{ code, message: VERIFICATION_TEXTS[code] }], used: code === 'presentation_used' };
  }

  private look(session: SignedIn, presentation: string, readAt: Date | null): ReturnType<VerifyCard['run']> {
    return this.verifyCard.run(session, { presentation, ...(readAt !== null && { readAt }) });
  }

  /** The number of the card that the program found good by this code, minutes before the use at most. */
  private ownLook({ actor }: SignedIn, presentation: string, readAt: Date | null): Promise<string | null> {
    const presentationId = presentationIdOf(presentation);
    if (presentationId === null) return Promise.resolve(null);
    return this.transactions.run(actor, async (tx) => {
      const mine = { presentationId, verifiedBy: actor.accountId, result: 'valid' } as const;
      const look = await tx.manager.findOneBy(CardVerificationRow, mine);
      if (look === null) return null;
      const apart = (readAt ?? tx.now).getTime() - (look.readAt ?? look.verifiedAt).getTime();
      if (Math.abs(apart) > VERIFIED_MINUTES * 60_000) return null;
      const card = await tx.seeingAll(() => tx.manager.findOneByOrFail(CardRow, { id: look.cardId }));
      return card.number;
    });
  }
}

/** The code itself is the key under which its use is written, and the caller's own key tells a repetition. */
function ofCode(presentation: string, { key, fingerprint }: IdempotencyOf): IdempotencyOf {
  return {
    key: `presentation:${presentationIdOf(presentation) ?? ''}`,
    fingerprint: createHash('sha256').update(key).update(fingerprint).digest(),
  };
}

function refusedCode(
  { refused, used }: Extract<ReadCard, { refused: unknown }>,
  redeemedAt: Date | null,
): PresentedOutcome {
  if (redeemedAt === null) throw new PortalError('redemption.card_refused', { reasons: refused });
  return { outcome: used ? 'duplicate' : 'refused', request: null, reasons: refused };
}

/** What stands against the use. What the agency did wrong in asking is no answer about it, and is thrown on. */
function refusedUse(error: PortalError, redeemedAt: Date | null): PresentedOutcome {
  if (error.code === 'idempotency.key_reused') {
    const message = VERIFICATION_TEXTS.presentation_used;
    return refusedCode({ refused: [{ code: 'presentation_used', message }], used: true }, redeemedAt);
  }
  if (redeemedAt === null) throw error;
  if (error.code === 'request.not_eligible')
    return { outcome: 'refused', request: null, reasons: error.details.reasons ?? [] };
  // Counters of days that are over are no facts any more, though the database still keeps to them.
  if (error.code === 'request.changed_meanwhile' && shanghaiDay(redeemedAt) < shanghaiDay(new Date()))
    return { outcome: 'refused', request: null, reasons: [USED_UP_THAT_DAY] };
  throw error;
}
