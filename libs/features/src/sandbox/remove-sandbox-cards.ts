import { Injectable } from '@nestjs/common';
import { SandboxCardRow } from '#database/entities/sandbox-card.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { SandboxAccess } from './sandbox-access.js';

/** Takes a program's made-up cards away. Nothing else was ever written of them. */
@Injectable()
export class RemoveSandboxCards {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: SandboxAccess,
  ) {}

  /** @throws PortalError `sandbox.off`, `sandbox.client_only` */
  async run({ actor, sessionId }: SignedIn): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await this.access.refuseOthers(tx, actor);
      const { affected } = await tx.manager.delete(SandboxCardRow, { accountId: actor.accountId });
      if ((affected ?? 0) === 0) return;
      await tx.record({
        type: 'agency_client.sandbox_cards_removed',
        subjectType: 'agency_client',
        subjectId: sessionId,
      });
    });
  }
}
