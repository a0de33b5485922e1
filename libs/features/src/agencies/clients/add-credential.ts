import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { nextPlace } from '#domain/agencies/client-credentials.js';
import { AgencyClientCredentialRow } from '#database/entities/agency-client-credential.js';
import type { AgencyClientRow } from '#database/entities/agency-client.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { refuseJwk } from '#platform/public-jwk.js';
import { hashSecretToken, newSecretToken } from '#platform/secret-token.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { lockClient, readClient, type ClientDetails } from './client-details.js';

/** Shows where a secret was found for what it is: people and scanners of code know it by this. */
const SECRET_PREFIX = 'tcs_';
const DAY = 24 * 3600 * 1000;

export interface AddedCredential extends ClientDetails {
  readonly credentialId: string;
  /** Told this once; null of a key. */
  readonly secret: string | null;
}

/** Gives a client one more secret, or takes one more public key of it: two can be used at once. */
@Injectable()
export class AddCredential {
  constructor(private readonly transactions: Transactions) {}

  /**
   * `publicJwk` is of a client that proves itself with a key. The credential ends after `days`.
   * @throws PortalError `resource.not_found`, `client.credential_needed`, `client.credential_unwanted`,
   *   `client.key_private`, `client.key_unusable`, `client.credentials_full`
   */
  async run(
    { actor }: SignedIn,
    which: { readonly agencyId: string; readonly clientId: string },
    {
      publicJwk,
      days,
    }: { readonly publicJwk: Readonly<Record<string, unknown>> | null; readonly days: number },
  ): Promise<AddedCredential> {
    return this.transactions.run(actor, async (tx) => {
      const client = await lockClient(tx, which);
      const { secret, kept } = credentialOf(client, publicJwk);
      const now = new Date();
      const place = await this.takePlace(tx, client.id, now);
      const { identifiers } = await tx.manager.insert(AgencyClientCredentialRow, {
        ...{ clientId: client.id, place, ...kept },
        ...{ createdAt: now, expiresAt: new Date(now.getTime() + days * DAY) },
      });
      const credentialId = identifiers[0]?.['id'] as string;
      await tx.record({
        ...{ type: 'agency_client.credential_added', subjectType: 'agency_client', subjectId: client.id },
        data: { credentialId, days },
      });
      return { ...(await readClient(tx, client.id)), credentialId, secret };
    });
  }

  /** A credential that is over makes room by being revoked. */
  private async takePlace(tx: Transaction, clientId: string, now: Date): Promise<number> {
    const kept = await tx.manager.findBy(AgencyClientCredentialRow, { clientId, revokedAt: IsNull() });
    const place = nextPlace(kept, now);
    if (place === null) throw new PortalError('client.credentials_full');
    await tx.manager.update(
      AgencyClientCredentialRow,
      { clientId, place, revokedAt: IsNull() },
      { revokedAt: now },
    );
    return place;
  }
}

function credentialOf(
  { method }: AgencyClientRow,
  publicJwk: Readonly<Record<string, unknown>> | null,
): { secret: string | null; kept: Pick<AgencyClientCredentialRow, 'secretHash' | 'publicJwk' | 'hint'> } {
  if (method === 'client_secret') {
    if (publicJwk !== null) throw new PortalError('client.credential_unwanted');
    const secret = `${SECRET_PREFIX}${newSecretToken()}`;
    return {
      secret,
      kept: { secretHash: hashSecretToken(secret), publicJwk: null, hint: `…${secret.slice(-4)}` },
    };
  }
  if (publicJwk === null) throw new PortalError('client.credential_needed');
  const problem = refuseJwk(publicJwk);
  if (problem === 'private') throw new PortalError('client.key_private');
  if (problem !== null) throw new PortalError('client.key_unusable');
  return {
    secret: null,
    kept: { secretHash: null, publicJwk: { ...publicJwk }, hint: String(publicJwk.kid) },
  };
}
