import { Inject, Injectable } from '@nestjs/common';
import type { RequestRole } from '#domain/requests/lifecycle.js';
import { RequestDocumentRow } from '#database/entities/request-document.js';
import { Transactions } from '#database/transactions.js';
import { FILE_STORE, type FileStore } from '#platform/file-store.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { findVisible } from './get-request.js';
import { rolesTowards } from './request-details.js';

/** Hands out a file of a request to its holder and to the agency that works on it; each opening is recorded. */
@Injectable()
export class OpenRequestDocument {
  constructor(
    private readonly transactions: Transactions,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
  async run(
    { actor }: SignedIn,
    id: string,
    documentId: string,
  ): Promise<{ document: RequestDocumentRow; content: Buffer }> {
    const document = await this.transactions.run(actor, async (tx) => {
      const request = await findVisible(tx.manager, actor, id);
      const found = await tx.manager.findOneBy(RequestDocumentRow, { id: documentId, requestId: id });
      // The service office and the auditors see the request, and need none of its files.
      if (found === null || !isParty(rolesTowards(request, actor))) {
        throw new PortalError('resource.not_found');
      }
      await tx.record({
        type: 'request.document_opened',
        subjectType: 'request',
        subjectId: id,
        data: { documentId, kind: found.kind },
      });
      return found;
    });
    return { document, content: await this.files.get(document.sha256) };
  }
}

function isParty(roles: readonly RequestRole[]): boolean {
  return roles.includes('holder') || roles.includes('agency');
}
