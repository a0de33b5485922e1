import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { PRESENTATION_SECONDS } from '#domain/cards/verification.js';
import { sandboxCards, type SandboxCard } from '#domain/sandbox/sandbox-cards.js';
import { SandboxCardRow } from '#database/entities/sandbox-card.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { SandboxAccess } from './sandbox-access.js';
import { signSandboxCode } from './sandbox-code.js';

export interface MadeSandboxCard extends SandboxCard {
  readonly presentation: string;
  readonly expiresAt: Date;
}

/** Gives a program one made-up card in each state, each with a code; those that it had before are gone. */
@Injectable()
export class MakeSandboxCards {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: SandboxAccess,
    private readonly keys: SigningKeys,
  ) {}

  /** @throws PortalError `sandbox.off`, `sandbox.client_only` */
  async run({ actor, sessionId }: SignedIn): Promise<MadeSandboxCard[]> {
    return this.transactions.run(actor, async (tx) => {
      await this.access.refuseOthers(tx, actor);
      await tx.manager.delete(SandboxCardRow, { accountId: actor.accountId });
      const key = await tx.seeingAll(() => this.keys.current(tx));
      const made = sandboxCards(tx.today).map((card) => ({ card, jti: randomUUID() }));
      await tx.manager.insert(
        SandboxCardRow,
        made.map(({ card: { state, name, tier, validFrom, validUntil }, jti: presentationId }) => ({
          ...{ accountId: actor.accountId, state, name, tier, validFrom, validUntil, presentationId },
        })),
      );
      await recordMade(tx, sessionId);
      const expiresAt = new Date(tx.now.getTime() + PRESENTATION_SECONDS * 1000);
      return made.map(({ card, jti }) => ({
        ...{ ...card, presentation: signSandboxCode(card, { jti, now: tx.now }, key), expiresAt },
      }));
    });
  }
}

async function recordMade(tx: Transaction, clientId: string): Promise<void> {
  await tx.record({
    type: 'agency_client.sandbox_cards_made',
    subjectType: 'agency_client',
    subjectId: clientId,
  });
}
