import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { DemoClock, type DemoTime } from '../demo/demo-clock.js';
import { SandboxAccess } from './sandbox-access.js';

/** Lets a program of the sandbox move the demo's clock ahead, to see what its agency's things come to. */
@Injectable()
export class MoveSandboxClock {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: SandboxAccess,
    private readonly clock: DemoClock,
  ) {}

  /** @throws PortalError `sandbox.off`, `sandbox.client_only`, `demo.clock_off` outside the demo */
  async run({ actor }: SignedIn, days: number): Promise<DemoTime> {
    await this.transactions.run(actor, (tx) => this.access.refuseOthers(tx, actor));
    return this.clock.advance(actor, days);
  }
}
