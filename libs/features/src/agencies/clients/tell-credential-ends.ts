import { Injectable } from '@nestjs/common';
import {
  CREDENTIAL_NOTICE_DAYS,
  credentialDaysLeft,
  dueCredentialNotice,
} from '#domain/agencies/credential-notices.js';
import { system } from '#database/actor.js';
import { AgencyClientCredentialRow } from '#database/entities/agency-client-credential.js';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import { Transactions } from '#database/transactions.js';

const ACTOR = system('tell-credential-ends');
const BATCH = 200;

/** The first notice that may be due comes from the rule; which it is, is decided once the row is locked. */
const DUE = `SELECT k.id FROM agency_client_credential k
  JOIN agency_client c ON c.id = k.client_id AND c.disabled_at IS NULL
  JOIN agency a ON a.id = c.agency_id AND a.active
  WHERE k.revoked_at IS NULL AND k.expires_at > $1 AND EXISTS (SELECT FROM unnest($2::integer[]) AS day
    WHERE k.expires_at - day * interval '24 hours' <= $1 AND k.expires_at - day * interval '24 hours' > k.created_at
      AND (k.told_days IS NULL OR k.told_days > day))
  LIMIT $3`;

/** Tells of the end of a client's credential 30, 7 and 1 days before, once each: else a program stands still one day. */
@Injectable()
export class TellCredentialEnds {
  constructor(private readonly transactions: Transactions) {}

  /** The ids of the credentials of which a notice is due. By the real time, by which they end. */
  async due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const asked = [new Date(), [...CREDENTIAL_NOTICE_DAYS], BATCH];
      const rows = await tx.manager.query<{ id: string }[]>(DUE, asked);
      return rows.map(({ id }) => id);
    });
  }

  /** Gives the notice of one credential; nothing happens when it was given, or the credential revoked, meanwhile. */
  async tell(id: string): Promise<void> {
    await this.transactions.run(ACTOR, async (tx) => {
      const credential = await tx.manager.findOne(AgencyClientCredentialRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (credential?.revokedAt !== null) return;
      const now = new Date();
      const toldDays = dueCredentialNotice(credential, now);
      if (toldDays === null) return;
      await tx.manager.update(AgencyClientCredentialRow, { id }, { toldDays });
      const { clientId, expiresAt } = credential;
      const { agencyId, name } = await tx.manager.findOneByOrFail(AgencyClientRow, { id: clientId });
      await tx.record({
        ...{ type: 'agency_client.credential_ending', subjectType: 'agency_client', subjectId: clientId },
        data: { agencyId, name, credentialId: id, days: credentialDaysLeft(expiresAt, now) },
      });
    });
  }
}
