import { Inject, Injectable } from '@nestjs/common';
import { RequestFileRow } from '#database/entities/request-file.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { FILE_STORE, type FileStore } from '#platform/file-store.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { findVisible } from './get-request.js';
import { rolesTowards } from './request-details.js';

/** The files of a request, for its holder and the agency that works on it; each opening is recorded. */
@Injectable()
export class OpenRequestFile {
  constructor(
    private readonly transactions: Transactions,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** In the order in which they came. @throws PortalError `resource.not_found` */
  async list({ actor }: SignedIn, id: string): Promise<RequestFileRow[]> {
    return this.transactions.run(actor, async (tx) => filesOf(tx, await findVisible(tx.manager, actor, id)));
  }

  /** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
  async run(
    { actor }: SignedIn,
    id: string,
    fileId: string,
  ): Promise<{ file: RequestFileRow; content: Buffer }> {
    const file = await this.transactions.run(actor, async (tx) => {
      const files = await filesOf(tx, await findVisible(tx.manager, actor, id));
      const found = files.find((row) => row.id === fileId);
      if (found === undefined) throw new PortalError('resource.not_found');
      await tx.record({
        type: 'request.file_opened',
        subjectType: 'request',
        subjectId: id,
        data: { fileId, purpose: found.purpose },
      });
      return found;
    });
    return { file, content: await this.files.get(file.sha256) };
  }
}

/** The service office and the auditors see the request, and need none of its files. */
async function filesOf(tx: Transaction, request: ServiceRequestRow): Promise<RequestFileRow[]> {
  const roles = rolesTowards(request, tx.actor);
  if (!roles.includes('holder') && !roles.includes('agency')) return [];
  const rows = await tx.manager.find(RequestFileRow, {
    where: { requestId: request.id },
    order: { id: 'ASC' },
  });
  const seesOutcome = roles.includes('agency') || request.state === 'fulfilled';
  return rows.filter(({ purpose }) => purpose === 'exchange' || seesOutcome);
}
