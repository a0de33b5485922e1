import { Injectable } from '@nestjs/common';
import { toldAbout } from '#domain/cards/disclosure.js';
import { verdictOf } from '#domain/cards/verification.js';
import { refuseSandboxCard, sandboxNumber } from '#domain/sandbox/sandbox-cards.js';
import { SandboxCardRow } from '#database/entities/sandbox-card.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { getLookingAgency } from '../cards/presentations/looking-agency.js';
import type { CardVerification, ReadOff } from '../cards/presentations/verify-card.js';
import { Policies } from '../policy/policies.js';
import { FindSandboxCard, isOfSandbox } from './find-sandbox-card.js';
import { SandboxAccess } from './sandbox-access.js';

/** Verifies a made-up card for the program that it was made for, and answers as of a real one. */
@Injectable()
export class VerifySandboxCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: SandboxAccess,
    private readonly findCard: FindSandboxCard,
    private readonly policies: Policies,
  ) {}

  /** Null where it is not for the sandbox to answer. @throws PortalError `access.forbidden` of an agency that is shut */
  async run({ actor }: SignedIn, shown: ReadOff): Promise<CardVerification | null> {
    if (!this.access.isOpenTo(actor) || !isOfSandbox(shown)) return null;
    const published = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      if (!(await this.access.has(tx, actor))) return null;
      const { services } = await getLookingAgency(tx, actor.agencyId, published);
      const { card, code, age, ...found } = await this.findCard.run(tx, actor, shown);
      const nothing = { id: card?.id ?? null, age, card: null, told: [], entitlements: [], published };
      if (card === null) return { ...nothing, verdict: verdictOf(found.reason) };
      const reason = refuseSandboxCard(card, code, tx.today);
      const takes = code?.reason === null && !code.taken;
      await tx.manager.update(
        SandboxCardRow,
        { id: card.id },
        { lookedAt: reason === null ? tx.now : null, ...(takes && { takenAt: tx.now }) },
      );
      if (reason !== null) return { ...nothing, verdict: verdictOf(reason) };
      return {
        ...{
          ...nothing,
          verdict: verdictOf(null),
          card: { ...card, number: sandboxNumber(card.state) },
          told: toldAbout(services),
        },
        entitlements: services.map((service) => ({
          ...{ service, eligible: card.tier in service.tiers, remaining: null, unlimited: true },
        })),
      };
    });
  }
}
