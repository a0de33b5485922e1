import { Injectable } from '@nestjs/common';
import { readRosterRow, type RosterColumn } from '#domain/programmes/read-roster-row.js';
import { RosterEntryRow } from '#database/entities/roster-entry.js';
import { RosterVault } from '#database/roster-vault.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { getProgramme } from './get-programme.js';
import { enterOnRoster, findOnRoster, noteOnApplications } from './roster-changes.js';
import { ROSTER_PROBLEM_TEXTS } from './roster-problem-texts.js';

/** Puts one person on the roster of a programme. */
@Injectable()
export class EnterRosterEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly vault: RosterVault,
  ) {}

  /** @throws PortalError `resource.not_found`, `body.invalid` with every field that is wrong, `roster.already_there` */
  async run(
    { actor }: SignedIn,
    code: string,
    cells: Readonly<Partial<Record<RosterColumn, string>>>,
  ): Promise<RosterEntryRow> {
    const { code: programme } = await getProgramme(this.policies, code);
    return this.transactions.run(actor, async (tx) => {
      const row = readRosterRow(cells, Number(tx.today.slice(0, 4)));
      if (!('name' in row)) {
        const errors = row.map(({ column, code: problem }) => ({
          ...{ pointer: `/${column}`, code: problem, message: ROSTER_PROBLEM_TEXTS[problem] },
        }));
        throw new PortalError('body.invalid', { errors });
      }
      if (await findOnRoster(tx, this.vault, programme, row)) throw new PortalError('roster.already_there');
      const id = await enterOnRoster(tx, this.vault, programme, row);
      const entry = await tx.manager.findOneByOrFail(RosterEntryRow, { id });
      await noteOnApplications(tx, this.policies, entry);
      return entry;
    });
  }
}
