import { Inject, Injectable } from '@nestjs/common';
import type { EventType } from '#database/event-types.js';
import { RequestFileRow } from '#database/entities/request-file.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { FILE_STORE, sha256Of, type FileStore } from '#platform/file-store.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import type { CleanEvidence } from '../files/clean-evidence.js';
import { lockContent } from '../files/lock-content.js';
import { findVisible } from './get-request.js';
import { KeepDocument } from './keep-document.js';
import { refuseExchange, sideOf } from './refuse-exchange.js';

const MOST_FILES = 60;

export interface SentFile {
  readonly purpose: RequestFileRow['purpose'];
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * Takes a file that holder and agency give each other about a request, or a document of its outcome. The same file
 * of the same side is taken once.
 */
@Injectable()
export class AddRequestFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly keepDocument: KeepDocument,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `access.forbidden`, `request.action_not_allowed`,
   *   `request.documents_too_many` and as `KeepDocument` does
   */
  async run(
    { actor }: SignedIn,
    id: string,
    { purpose, fileName, content }: SentFile,
  ): Promise<RequestFileRow> {
    const clean = await this.keepDocument.clean(content, fileName);
    return this.transactions.run(actor, async (tx) => {
      const request = await findVisible(tx.manager, actor, id, 'pessimistic_write');
      refuseExchange(request, actor, purpose === 'outcome' ? 'add_outcome' : 'attach');
      return this.store(tx, request, clean, purpose);
    });
  }

  private async store(
    tx: Transaction,
    request: ServiceRequestRow,
    { fileName, mediaType, content }: CleanEvidence,
    purpose: RequestFileRow['purpose'],
  ): Promise<RequestFileRow> {
    const author = sideOf(request, tx.actor);
    const sha256 = sha256Of(content);
    const requestId = request.id;
    await lockContent(tx, sha256);
    const kept = await tx.manager.findOneBy(RequestFileRow, { requestId, author, purpose, sha256 });
    if (kept !== null) return kept;
    if ((await tx.manager.countBy(RequestFileRow, { requestId })) >= MOST_FILES)
      throw new PortalError('request.documents_too_many', { parameters: { most: MOST_FILES } });
    await this.files.put(content);
    const { identifiers } = await tx.manager.insert(RequestFileRow, {
      ...{ requestId, author, purpose, fileName, mediaType, sha256, sizeBytes: content.length },
      ...{ messageId: null, uploadedAt: tx.now },
      uploadedBy: tx.actor.kind === 'account' ? tx.actor.accountId : '',
    });
    const id = identifiers[0]?.['id'] as string;
    await tx.record({
      type: eventOf(purpose),
      subjectType: 'request',
      subjectId: requestId,
      data: {
        fileId: id,
        author,
        service: request.service,
        agencyId: request.agencyId,
        state: request.state,
      },
    });
    return tx.manager.findOneByOrFail(RequestFileRow, { id });
  }
}

function eventOf(purpose: RequestFileRow['purpose']): EventType {
  return purpose === 'outcome' ? 'request.outcome_added' : 'request.file_added';
}
