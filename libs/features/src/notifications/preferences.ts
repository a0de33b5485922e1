import { Injectable } from '@nestjs/common';
import {
  goesBy,
  isFixed,
  NOTIFICATION_KIND_CODES,
  wants,
  type Channel,
  type NotificationKind,
  type Preference,
} from '#domain/notifications/kinds.js';
import { isStaff, type Role } from '#domain/accounts/roles.js';
import { system } from '#database/actor.js';
import { NotificationPreferenceRow } from '#database/entities/notification-preference.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Outlets } from './outlets.js';

/** One kind and channel as its reader has it. */
export interface Setting extends Preference {
  /** Cannot be switched off: what one must be told, in the portal. */
  readonly fixed: boolean;
}

export interface Settings {
  /** The channels in service here. */
  readonly channels: readonly Channel[];
  readonly items: readonly Setting[];
}

/** What is only of use to those who work for an office or an agency. */
const OF_STAFF: ReadonlySet<NotificationKind> = new Set(['work', 'digest']);

/** How somebody wants to be told, by kind and channel. */
@Injectable()
export class Preferences {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlets: Outlets,
  ) {}

  get({ actor }: SignedIn): Promise<Settings> {
    return this.transactions.run(actor, (tx) => this.settings(tx, actor.accountId, actor.roles));
  }

  /**
   * Changes what is named and leaves the rest as it is.
   * @throws PortalError `preference.fixed` for switching off what one must be told, `preference.unknown` for a kind
   * that does not go by the channel
   */
  save({ actor }: SignedIn, wishes: readonly Preference[]): Promise<Settings> {
    for (const { kind, channel, wanted } of wishes) {
      if (!goesBy(kind, channel))
        throw new PortalError('preference.unknown', { parameters: { kind, channel } });
      if (!wanted && isFixed(kind, channel)) throw new PortalError('preference.fixed');
    }
    return this.transactions.run(actor, async (tx) => {
      await keep(tx, actor.accountId, wishes);
      return this.settings(tx, actor.accountId, actor.roles);
    });
  }

  /** Ends the digests of an account, on the word of a link that only its letters carry. Once more does nothing. */
  async endDigests(accountId: string): Promise<void> {
    await this.transactions.run(system('unsubscribe'), (tx) =>
      keep(tx, accountId, [{ kind: 'digest', channel: 'mail', wanted: false }]),
    );
  }

  private async settings(tx: Transaction, accountId: string, roles: readonly Role[]): Promise<Settings> {
    const said = await tx.manager.findBy(NotificationPreferenceRow, { accountId });
    const channels: readonly Channel[] = ['portal', ...this.outlets.inService];
    const kinds = NOTIFICATION_KIND_CODES.filter((kind) => isStaff(roles) || !OF_STAFF.has(kind));
    const items = kinds.flatMap((kind) =>
      channels
        .filter((channel) => goesBy(kind, channel))
        .map((channel) => ({
          ...{ kind, channel },
          wanted: wants(kind, channel, said),
          fixed: isFixed(kind, channel),
        })),
    );
    return { channels, items };
  }
}

async function keep(tx: Transaction, accountId: string, wishes: readonly Preference[]): Promise<void> {
  if (wishes.length === 0) return;
  // Named twice, the last word holds.
  const last = new Map(wishes.map((wish) => [`${wish.kind} ${wish.channel}`, wish]));
  await tx.manager.upsert(
    NotificationPreferenceRow,
    [...last.values()].map(({ kind, channel, wanted }) => ({ accountId, kind, channel, wanted })),
    ['accountId', 'kind', 'channel'],
  );
  await tx.record({ type: 'account.preferences_changed', subjectType: 'account', subjectId: accountId });
}
