import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { DocumentKind } from '#domain/catalogue/policy.js';
import { RequestDocumentRow } from '#database/entities/request-document.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { KeepDocument } from './keep-document.js';
import { refuseNotAsked } from './request-documents.js';

const MOST_WAITING = 40;

export interface DocumentFile {
  readonly service: string;
  readonly kind: string;
  readonly fileName: string;
  readonly content: Buffer;
}

/** A file that was handed in, with the kinds of documents that its service asks for. */
export interface HandedInDocument {
  readonly document: RequestDocumentRow;
  readonly kinds: readonly DocumentKind[];
}

/** Takes a file for a request that is yet to be submitted; the request then names it by its id. */
@Injectable()
export class HandInDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly keepDocument: KeepDocument,
  ) {}

  /**
   * @throws PortalError `request.service_unknown`, `request.document_not_asked`, `request.documents_too_many` and as
   *   `KeepDocument` does
   */
  async run({ actor }: SignedIn, file: DocumentFile): Promise<HandedInDocument> {
    const { service: code, kind } = file;
    const service = (await this.policies.today()).services.get(code);
    if (service === undefined)
      throw new PortalError('request.service_unknown', { parameters: { service: code } });
    refuseNotAsked(service, kind);
    const clean = await this.keepDocument.clean(file.content, file.fileName);
    const { document } = await this.transactions.run(actor, async (tx) => {
      // The uploads of one person take turns, so that none is counted too late.
      await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `documents:${actor.accountId}`,
      ]);
      const waiting = await tx.manager.countBy(RequestDocumentRow, {
        accountId: actor.accountId,
        requestId: IsNull(),
      });
      if (waiting >= MOST_WAITING)
        throw new PortalError('request.documents_too_many', { parameters: { most: MOST_WAITING } });
      return this.keepDocument.store(tx, clean, { requestId: null, service: code, kind });
    });
    return { document, kinds: service.documents };
  }
}
