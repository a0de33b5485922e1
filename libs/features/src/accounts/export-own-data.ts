import { Injectable } from '@nestjs/common';
import { LEFT_OUT_TEXTS, type LeftOutText } from '#domain/accounts/left-out.js';
import type { Actor } from '#database/actor.js';
import { DependantVault } from '#database/dependant-vault.js';
import { SessionRow } from '#database/entities/session.js';
import { IdentityVault } from '#database/identity-vault.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { MoreThan } from 'typeorm';
import { PortalError } from '../errors/portal-error.js';
import type { SignedIn } from './find-session.js';
import { OwnDataLimit } from './own-data-limit.js';
import { gatherOwnData, type GatheredData } from './own-data/gather-own-data.js';

/** The layout of the document. It grows when a part or a field goes or changes its meaning, not when one is added. */
export const OWN_DATA_LAYOUT = 1;

/** For how long after signing in a copy can be taken. */
const FRESH_MINUTES = 15;

/** Everything that is kept about a person. */
export interface OwnData extends GatheredData {
  readonly madeAt: Date;
  readonly accountId: string;
  readonly leftOut: readonly LeftOutText[];
}

/**
 * Hands a person a copy of everything that the portal keeps about him or her (Personal Information Protection Law of the
 * PRC, art. 45). As it shows unmasked what the screens mask, it takes a fresh sign-in, with the one-time code where
 * there is one, and the person is told.
 */
@Injectable()
export class ExportOwnData {
  constructor(
    private readonly transactions: Transactions,
    private readonly limit: OwnDataLimit,
    private readonly identities: IdentityVault,
    private readonly dependants: DependantVault,
  ) {}

  /** @throws PortalError `auth.sign_in_again`, `account.export_too_often` */
  async run({ actor, sessionId }: SignedIn): Promise<OwnData> {
    const { accountId: me } = actor;
    await this.transactions.run(actor, (tx) => refuseStaleSignIn(tx, sessionId));
    await this.limit.count(me);
    return this.transactions.onSnapshot(asPersonOnly(actor), async (tx) => {
      await tx.record({ type: 'account.exported', subjectType: 'account', subjectId: me });
      const { identities, dependants } = this;
      const gathered = await gatherOwnData({ tx, me, identities, dependants });
      return { ...gathered, accountId: me, madeAt: tx.now, leftOut: Object.values(LEFT_OUT_TEXTS) };
    });
  }
}

/** Sessions live by the real time, so the demo's clock does not make them old. */
async function refuseStaleSignIn({ manager }: Transaction, sessionId: string): Promise<void> {
  const since = new Date(Date.now() - FRESH_MINUTES * 60_000);
  if (await manager.existsBy(SessionRow, { id: sessionId, createdAt: MoreThan(since) })) return;
  throw new PortalError('auth.sign_in_again', { parameters: { minutes: FRESH_MINUTES } });
}

/** Without what an office lets somebody see: row-level security then lets through what is the person's own. */
function asPersonOnly(actor: Extract<Actor, { kind: 'account' }>): Actor {
  const roles = actor.roles.filter((role) => role === 'applicant' || role === 'holder');
  return { ...actor, roles, agencyId: null };
}
