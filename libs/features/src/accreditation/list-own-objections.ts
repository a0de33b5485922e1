import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ObjectionRow } from '#database/entities/objection.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';

/** What somebody objected to, and the answer. */
export interface OwnObjection {
  readonly objection: ObjectionRow;
  /** As it stood on the public notice; a dash once the applicant is erased. */
  readonly applicantName: string | null;
}

/**
 * The objections of the actor, the newest first, each with what came of it. Of the application there is the name that
 * everybody could read when it was objected to, and nothing else.
 */
@Injectable()
export class ListOwnObjections {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn, page: KeysetPage): Promise<PageOf<OwnObjection>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(ObjectionRow, 'objection')
        .where('objection.objectorId = :me', { me: actor.accountId });
      const { items, next } = await keysetPage(query, 'writtenAt', page);
      const applications = await tx.seeingAll(() =>
        tx.manager.find(AccreditationApplicationRow, {
          select: { id: true, applicantName: true },
          where: { id: In(items.map(({ applicationId }) => applicationId)) },
        }),
      );
      const names = new Map(applications.map(({ id, applicantName }) => [id, applicantName]));
      return {
        items: items.map((objection) => ({
          objection,
          applicantName: names.get(objection.applicationId) ?? null,
        })),
        next,
      };
    });
  }
}
