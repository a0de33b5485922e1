import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { endedByItself, type ClientMethod } from '#domain/agencies/client-credentials.js';
import type { ClientScope } from '#domain/agencies/client-scopes.js';
import { system } from '#database/actor.js';
import { AgencyClientCredentialRow } from '#database/entities/agency-client-credential.js';
import { AgencyClientTokenRow } from '#database/entities/agency-client-token.js';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import { AgencyRow } from '#database/entities/agency.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { isWithin } from '#platform/address-ranges.js';
import { hashSecretToken } from '#platform/secret-token.js';

const ACTOR = system('oauth');
/** Whoever still uses a credential that ended uses one of the last. */
const MOST_ENDED = 4;

/** What the token endpoint has to know of a client. */
export interface RegisteredClient {
  readonly id: string;
  readonly method: ClientMethod;
  readonly scopes: readonly ClientScope[];
  /** Its public keys (RFC 7517). */
  readonly keys: readonly object[];
}

export interface EndedKey {
  readonly publicJwk: object;
  readonly expiresAt: Date;
}

export interface IssuedToken {
  readonly token: string;
  readonly clientId: string;
  readonly scopes: readonly ClientScope[];
  readonly keyThumbprint: string | null;
  readonly expiresAt: Date;
}

/** What the token endpoint asks of the database and keeps in it. Nothing but hashes of secrets and tokens is there. */
@Injectable()
export class ClientAuthentication {
  constructor(private readonly transactions: Transactions) {}

  /** A client that may ask for a token from this address; null of any other, and of one that is shut. */
  async find(id: string, address: string): Promise<RegisteredClient | null> {
    return this.transactions.run(ACTOR, async (tx) => {
      const client = await tx.manager.findOneBy(AgencyClientRow, { id, disabledAt: IsNull() });
      if (client === null || !(await isOpen(tx, client))) return null;
      const { method, scopes, addressRanges } = client;
      if (addressRanges.length > 0 && !isWithin(address, addressRanges)) return null;
      const credentials = await tx.manager.findBy(AgencyClientCredentialRow, usable(id));
      const keys = credentials.flatMap(({ publicJwk }) => publicJwk ?? []);
      return { id, method, scopes, keys };
    });
  }

  /** Whether a secret is one of those that the client can use now. */
  async isSecretOf(id: string, secret: string): Promise<boolean> {
    return this.transactions.run(ACTOR, (tx) =>
      tx.manager.existsBy(AgencyClientCredentialRow, { ...usable(id), secretHash: hashSecretToken(secret) }),
    );
  }

  /** When this secret of the client ended by itself; null of one that it never had, that holds, or was revoked. */
  async endOfSecret(clientId: string, secret: string): Promise<Date | null> {
    const ended = await this.ended(clientId, { secretHash: hashSecretToken(secret) });
    return ended[0]?.expiresAt ?? null;
  }

  /** The public keys of a client that ended by themselves. */
  async endedKeys(clientId: string): Promise<EndedKey[]> {
    const ended = await this.ended(clientId);
    return ended.flatMap(({ publicJwk, expiresAt }) => (publicJwk === null ? [] : { publicJwk, expiresAt }));
  }

  /** Keeps a token that was made. */
  async keepToken({ token, clientId, scopes, keyThumbprint, expiresAt }: IssuedToken): Promise<void> {
    await this.transactions.run(ACTOR, (tx) =>
      tx.manager.insert(AgencyClientTokenRow, {
        ...{ tokenHash: hashSecretToken(token), clientId, scopes: [...scopes], keyThumbprint, expiresAt },
      }),
    );
  }

  private async ended(
    clientId: string,
    which: { readonly secretHash?: Buffer } = {},
  ): Promise<AgencyClientCredentialRow[]> {
    const now = new Date();
    const kept = await this.transactions.run(ACTOR, (tx) =>
      tx.manager.find(AgencyClientCredentialRow, {
        where: { clientId, expiresAt: LessThanOrEqual(now), ...which },
        order: { expiresAt: 'DESC' },
        take: MOST_ENDED,
      }),
    );
    return kept.filter((credential) => endedByItself(credential, now));
  }
}

function usable(clientId: string) {
  return { clientId, revokedAt: IsNull(), expiresAt: MoreThan(new Date()) };
}

function isOpen(tx: Transaction, { agencyId }: AgencyClientRow): Promise<boolean> {
  return tx.manager.existsBy(AgencyRow, { id: agencyId, active: true });
}
