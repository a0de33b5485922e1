import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { AgencyRow } from '#database/entities/agency.js';
import { RequestNoteRow } from '#database/entities/request-note.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { findVisible } from './get-request.js';
import { refuseExchange } from './refuse-exchange.js';
import { rolesTowards } from './request-details.js';

export interface RequestNote {
  readonly note: RequestNoteRow;
  readonly writer: string;
  /** Null for the service office. */
  readonly agency: Pick<AgencyRow, 'id' | 'name'> | null;
}

/**
 * Notes on a request, for the agency that works on it and the service office. For the holder there are none: not
 * the text, not that there is one.
 */
@Injectable()
export class RequestNotes {
  constructor(private readonly transactions: Transactions) {}

  /** In the order in which they were written. @throws PortalError `resource.not_found`, also for the holder */
  async list({ actor }: SignedIn, id: string): Promise<RequestNote[]> {
    return this.transactions.run(actor, async (tx) => {
      const request = await findNotable(tx, id);
      return detailsOf(
        tx,
        await tx.manager.find(RequestNoteRow, { where: { requestId: request.id }, order: { id: 'ASC' } }),
      );
    });
  }

  /** @throws PortalError `resource.not_found`, also for the holder; `access.forbidden` for those who only read */
  async write({ actor }: SignedIn, id: string, text: string): Promise<RequestNote> {
    return this.transactions.run(actor, async (tx) => {
      const request = await findNotable(tx, id);
      refuseNote(request, actor);
      const isAgencys = rolesTowards(request, actor).includes('agency');
      const { identifiers } = await tx.manager.insert(RequestNoteRow, {
        ...{ requestId: id, agencyId: isAgencys ? request.agencyId : null, text, writtenAt: tx.now },
        writtenBy: actor.accountId,
      });
      const noteId = identifiers[0]?.['id'] as string;
      await tx.record({
        type: 'request.noted',
        subjectType: 'request',
        subjectId: id,
        data: { noteId, agencyId: request.agencyId },
      });
      const [note] = await detailsOf(tx, [await tx.manager.findOneByOrFail(RequestNoteRow, { id: noteId })]);
      if (note === undefined) throw new Error('A note has details');
      return note;
    });
  }
}

async function findNotable(tx: Transaction, id: string): Promise<ServiceRequestRow> {
  const request = await findVisible(tx.manager, tx.actor, id);
  if (rolesTowards(request, tx.actor).includes('holder')) throw new PortalError('resource.not_found');
  return request;
}

function refuseNote(request: ServiceRequestRow, actor: Actor): void {
  if (rolesTowards(request, actor).length === 0) throw new PortalError('access.forbidden');
  refuseExchange(request, actor, 'note');
}

async function detailsOf({ manager }: Transaction, notes: readonly RequestNoteRow[]): Promise<RequestNote[]> {
  const writers = await manager.find(AccountRow, {
    select: { id: true, name: true },
    where: { id: In(notes.map(({ writtenBy }) => writtenBy)) },
  });
  const agencyIds = notes.map(({ agencyId }) => agencyId).filter((agencyId) => agencyId !== null);
  const agencies = await manager.findBy(AgencyRow, { id: In(agencyIds) });
  return notes.map((note) => ({
    note,
    writer: writers.find(({ id }) => id === note.writtenBy)?.name ?? '',
    agency: agencies.find(({ id }) => id === note.agencyId) ?? null,
  }));
}
