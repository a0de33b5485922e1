import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import { WalletRequestRow } from '#database/entities/wallet-request.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { thumbprintOf } from '#platform/jws.js';
import { verifySdJwtVc } from '#platform/sd-jwt-vc.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { KEYED_SECONDS, TALENT_CARD_TYPE, type HolderKey } from '../credential/sign-card-credential.js';
import { VerifyCard } from '../presentations/verify-card.js';
import { findOpenWalletRequest } from './open-wallet-request.js';
import { findPlace, type StatusPlace } from './place-of-copy.js';

/** What a wallet sends: the card as it shows it, or null where the holder said no. */
export interface WalletAnswer {
  readonly shown: string | null;
  /** Who is asked about cards, the issuer of the credential. */
  readonly issuer: string;
  /** Whom the wallet believes that it shows the card to. */
  readonly audience: string;
}

interface ShownCopy {
  readonly status: { readonly status_list: StatusPlace };
  readonly cnf: { readonly jwk: HolderKey };
}

interface Asker {
  readonly actor: SignedIn['actor'];
  readonly status: StatusPlace;
}

/**
 * Takes the answer of a wallet to the request of an agency. The look is the agency's and is kept as any other; a card
 * that has been suspended meanwhile is told to the agency and not to the wallet.
 */
@Injectable()
export class AnswerWalletRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    private readonly verifyCard: VerifyCard,
  ) {}

  /** Whether it was taken: by a request that is open, and of a credential that holds. */
  async run(id: string, answer: WalletAnswer): Promise<boolean> {
    const asker = await this.transactions.run(system('wallet'), async (tx) => {
      const request = await findOpenWalletRequest(tx, id);
      if (request === null) return null;
      if (answer.shown === null) return this.decline(tx, id);
      const status = await this.statusOf(tx, request.row, { ...answer, shown: answer.shown });
      return status === null ? null : { actor: await actorOf(tx, request.row), status };
    });
    if (asker === null || asker === 'declined') return asker !== null;
    const isTaken = await this.look(id, asker);
    if (isTaken) await this.forgetKey(id);
    return isTaken;
  }

  /** What was sent cannot be read any more, by us either, once it has been. */
  private async forgetKey(id: string): Promise<void> {
    await this.transactions.run(system('wallet'), (tx) =>
      tx.manager.update(WalletRequestRow, { id }, { sealedKey: null }),
    );
  }

  private async decline(tx: Transaction, id: string): Promise<'declined'> {
    await tx.manager.update(WalletRequestRow, { id }, { declinedAt: tx.now, sealedKey: null });
    return 'declined';
  }

  /** Of two answers at once the database takes one; to the holder the other is a second look. */
  private async look(requestId: string, { actor, status }: Asker): Promise<boolean> {
    try {
      const { verdict } = await this.verifyCard.run({ actor }, { requestId, status });
      return verdict.reason !== 'presentation_used';
    } catch (error) {
      // The agency was shut since it asked.
      if (error instanceof PortalError) return false;
      throw error;
    }
  }

  /** Where the shown card stands in the status list; null of what was not shown as it was asked. */
  private async statusOf(
    tx: Transaction,
    { nonce, claims }: WalletRequestRow,
    { shown, issuer, audience }: WalletAnswer & { readonly shown: string },
  ): Promise<Asker['status'] | null> {
    const since = new Date(tx.now.getTime() - KEYED_SECONDS * 1000);
    const keys = await this.keys.signingSince(tx, since);
    const now = Math.floor(tx.now.getTime() / 1000);
    const payload = await verifySdJwtVc(shown, { keys, nonce, audience, now, requiredClaims: claims });
    if (payload === null || payload['iss'] !== issuer || payload['vct'] !== `${issuer}${TALENT_CARD_TYPE}`)
      return null;
    // Whatever has this type and signature was written by this program, field by field.
    const { status, cnf } = payload as unknown as ShownCopy;
    const copy = (await findPlace(tx, status.status_list))?.copy ?? null;
    // Were one of our keys stolen: a copy that was never issued to this key is none.
    const isForged = copy !== null && copy.keyThumbprint !== thumbprintOf(cnf.jwk);
    return isForged ? null : status.status_list;
  }
}

/** Whoever asked looks, whether a person or a program. */
async function actorOf(
  tx: Transaction,
  { askedBy: accountId, agencyId }: WalletRequestRow,
): Promise<Asker['actor']> {
  const isProgram = await tx.manager.existsBy(AgencyClientRow, { accountId });
  const roles = isProgram ? (['agency_client', 'agency_staff'] as const) : (['agency_staff'] as const);
  return { kind: 'account', accountId, roles, agencyId };
}
