import { Injectable } from '@nestjs/common';
import type { RosterState } from '#domain/catalogue/policy.js';
import { RosterEntryRow } from '#database/entities/roster-entry.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { noteOnApplications } from './roster-changes.js';

export interface RosterChange {
  readonly state?: RosterState | undefined;
  readonly name?: string | undefined;
  /** Why; kept with the entry. */
  readonly reason: string;
  readonly version: number | null;
}

/** Says that somebody on a roster has completed or left the programme, or corrects what the roster says. */
@Injectable()
export class ChangeRosterEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `version.stale` */
  async run(
    { actor }: SignedIn,
    programme: string,
    id: string,
    { state, name, reason, version }: RosterChange,
  ): Promise<RosterEntryRow> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const kept = await tx.manager.findOne(RosterEntryRow, {
        where: { id, programme },
        lock: { mode: 'pessimistic_write' },
      });
      if (kept === null) throw new PortalError('resource.not_found');
      refuseStale(kept, version);
      const fields = { state: state ?? kept.state, name: name ?? kept.name, stateReason: reason };
      await tx.manager.update(RosterEntryRow, { id }, fields);
      await tx.record({
        type: 'roster.changed',
        subjectType: 'roster_entry',
        subjectId: id,
        data: { programme, cohort: kept.cohort, from: kept.state, state: fields.state },
      });
      const entry = await tx.manager.findOneByOrFail(RosterEntryRow, { id });
      await noteOnApplications(tx, this.policies, entry);
      return entry;
    });
  }
}
