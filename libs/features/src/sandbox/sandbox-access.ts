import { Inject, Injectable } from '@nestjs/common';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import type { Transaction } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';

/** Who may play: programs that an administrator has marked for it, where this portal has a sandbox at all. */
@Injectable()
export class SandboxAccess {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** The agency of the actor, a program of the sandbox. @throws PortalError `sandbox.off`, `sandbox.client_only` */
  async refuseOthers(tx: Transaction, actor: SignedIn['actor']): Promise<string> {
    if (!this.configuration.sandbox) throw new PortalError('sandbox.off');
    if (actor.agencyId === null || !(await this.has(tx, actor))) throw new PortalError('sandbox.client_only');
    return actor.agencyId;
  }

  /** Whether the actor is a program that may play here. People and other programs cost no query. */
  async has(tx: Transaction, actor: SignedIn['actor']): Promise<boolean> {
    if (!this.isOpenTo(actor)) return false;
    return tx.manager.existsBy(AgencyClientRow, { accountId: actor.accountId, sandbox: true });
  }

  /** Whether the actor is any program, and there is a sandbox. */
  isOpenTo(actor: SignedIn['actor']): boolean {
    return this.configuration.sandbox && actor.roles.includes('agency_client');
  }
}
