import { Injectable } from '@nestjs/common';
import type { OfflineOutcome } from '#domain/cards/offline-use.js';
import type { VerificationReason } from '#domain/cards/verification.js';
import { refuseSandboxCard } from '#domain/sandbox/sandbox-cards.js';
import { SandboxCardRow } from '#database/entities/sandbox-card.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { VERIFICATION_TEXTS } from '../cards/presentations/verification-texts.js';
import { getLookingAgency } from '../cards/presentations/looking-agency.js';
import { PortalError, type ErrorReason } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { FindSandboxCard, isOfSandbox } from './find-sandbox-card.js';
import { SandboxAccess } from './sandbox-access.js';

/** As for a real card; `redeemedAt` of a use that is handed in later. */
export interface SandboxUse {
  readonly presentation: string | null;
  readonly verificationId: string | null;
  readonly service: string;
  readonly redeemedAt: Date | null;
}

export interface SandboxOutcome {
  readonly outcome: OfflineOutcome;
  readonly reasons: readonly ErrorReason[];
}

/** How long a program may stand by its own look; the same as of real cards. */
const LOOK_MILLISECONDS = 10 * 60_000;

/** Redeems a pass with a made-up card. No use is written anywhere: no counter moves, and nobody's request is made. */
@Injectable()
export class RedeemSandboxCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: SandboxAccess,
    private readonly findCard: FindSandboxCard,
    private readonly policies: Policies,
  ) {}

  /** Null where it is not for the sandbox to answer. @throws PortalError `redemption.not_a_pass`, `redemption.card_refused` */
  async run({ actor }: SignedIn, use: SandboxUse): Promise<SandboxOutcome | null> {
    const { presentation, verificationId, service, redeemedAt } = use;
    if (!this.access.isOpenTo(actor)) return null;
    if (presentation !== null && !isOfSandbox({ presentation })) return null;
    const published = await this.policies.today();
    const reason = await this.transactions.run(actor, async (tx) => {
      if (!(await this.access.has(tx, actor))) return undefined;
      const looked = verificationId === null ? null : await ownLook(tx, verificationId);
      if (presentation === null && looked === null) return undefined;
      const { services } = await getLookingAgency(tx, actor.agencyId, published);
      if (!services.some(({ code, mode }) => code === service && mode === 'pass'))
        throw new PortalError('redemption.not_a_pass');
      if (presentation === null) return null;
      const readAt = redeemedAt === null ? {} : { readAt: redeemedAt };
      const { card, code, ...found } = await this.findCard.run(tx, actor, { presentation, ...readAt });
      return card === null ? found.reason : this.takeUse(tx, card, code?.reason ?? null);
    });
    return reason === undefined ? null : outcomeOf(reason, redeemedAt);
  }

  /** A code gives one use, after the program's own look at it or without one. */
  private async takeUse(
    tx: Transaction,
    card: SandboxCardRow,
    ofCode: VerificationReason | null,
  ): Promise<VerificationReason | null> {
    const own = card.takenAt !== null && card.lookedAt !== null && isRecent(card.lookedAt, tx.now);
    const taken = card.redeemedAt !== null || (card.takenAt !== null && !own);
    const reason = refuseSandboxCard(card, { reason: own ? null : ofCode, taken }, tx.today);
    if (reason !== null) return reason;
    const { id } = card;
    await tx.manager.update(SandboxCardRow, { id }, { takenAt: card.takenAt ?? tx.now, redeemedAt: tx.now });
    return null;
  }
}

/** A card of the sandbox that the program has just found valid. */
async function ownLook(tx: Transaction, id: string): Promise<SandboxCardRow | null> {
  const card = await tx.manager.findOneBy(SandboxCardRow, { id });
  return card?.lookedAt != null && isRecent(card.lookedAt, tx.now) ? card : null;
}

function isRecent(lookedAt: Date, now: Date): boolean {
  return now.getTime() - lookedAt.getTime() <= LOOK_MILLISECONDS;
}

function outcomeOf(reason: VerificationReason | null, redeemedAt: Date | null): SandboxOutcome {
  if (reason === null) return { outcome: 'accepted', reasons: [] };
  const reasons = [{ code: reason, message: VERIFICATION_TEXTS[reason] }] as const;
  if (redeemedAt === null) throw new PortalError('redemption.card_refused', { reasons });
  return { outcome: reason === 'presentation_used' ? 'duplicate' : 'refused', reasons };
}
