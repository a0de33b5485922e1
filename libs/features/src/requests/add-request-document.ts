import { Injectable } from '@nestjs/common';
import { RequestDocumentRow } from '#database/entities/request-document.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { findVisible } from './get-request.js';
import type { DocumentFile, HandedInDocument } from './hand-in-document.js';
import { KeepDocument } from './keep-document.js';
import { exchangesFor, rolesTowards } from './request-details.js';
import { refuseNotAsked } from './request-documents.js';

const MOST_FILES = 40;

/** Takes a file for a request that is under way: the agency may have asked for it. */
@Injectable()
export class AddRequestDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly keepDocument: KeepDocument,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `access.forbidden`, `request.document_not_asked`,
   *   `request.document_too_late`, `request.documents_too_many` and as `KeepDocument` does
   */
  async run({ actor }: SignedIn, id: string, file: Omit<DocumentFile, 'service'>): Promise<HandedInDocument> {
    await this.policies.ready();
    const clean = await this.keepDocument.clean(file.content, file.fileName);
    return this.transactions.run(actor, async (tx) => {
      const request = await findVisible(tx.manager, actor, id, 'pessimistic_write');
      if (!rolesTowards(request, actor).includes('holder')) throw new PortalError('access.forbidden');
      const service = (await this.policies.version(request.policyVersion)).services.get(request.service);
      refuseNotAsked(service, file.kind);
      if (!exchangesFor(request, actor).includes('add_document'))
        throw new PortalError('request.document_too_late');
      if ((await tx.manager.countBy(RequestDocumentRow, { requestId: id })) >= MOST_FILES)
        throw new PortalError('request.documents_too_many', { parameters: { most: MOST_FILES } });
      const place = { requestId: id, service: request.service, kind: file.kind };
      const { document, isNew } = await this.keepDocument.store(tx, clean, place);
      const kinds = service?.documents ?? [];
      // Sent again because the answer got lost, it is told once.
      if (!isNew) return { document, kinds };
      await tx.record({
        type: 'request.document_added',
        subjectType: 'request',
        subjectId: id,
        data: {
          ...{ service: request.service, agencyId: request.agencyId },
          ...{ documentId: document.id, kind: file.kind },
        },
      });
      return { document, kinds };
    });
  }
}
