import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { DependantConsentRow } from '#database/entities/dependant-consent.js';
import { DependantRow } from '#database/entities/dependant.js';
import { Transactions } from '#database/transactions.js';
import { FILE_STORE, type FileStore } from '#platform/file-store.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';

export interface ConsentDocument {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/**
 * Hands out the signed form on which the consent for somebody rests: to the holder, to the person and to the service
 * office. Each opening is recorded.
 */
@Injectable()
export class OpenConsentDocument {
  constructor(
    private readonly transactions: Transactions,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
  async run({ actor }: SignedIn, dependantId: string): Promise<ConsentDocument> {
    const { documentName, documentType, documentSha256 } = await this.transactions.run(actor, async (tx) => {
      const consent = await tx.manager.findOneBy(DependantConsentRow, { dependantId, endedAt: IsNull() });
      const dependant = await tx.manager.findOneBy(DependantRow, { id: dependantId });
      if (consent === null || dependant === null || !sees(actor, dependant)) {
        throw new PortalError('resource.not_found');
      }
      await tx.record({
        type: 'dependant.consent_opened',
        subjectType: 'account',
        subjectId: dependant.accountId,
        data: { dependantId, consentId: consent.id },
      });
      return consent;
    });
    if (documentName === null || documentType === null || documentSha256 === null) {
      throw new PortalError('resource.not_found');
    }
    return {
      fileName: documentName,
      mediaType: documentType,
      content: await this.files.get(documentSha256),
    };
  }
}

function sees({ accountId, roles }: SignedIn['actor'], dependant: DependantRow): boolean {
  return (
    dependant.accountId === accountId ||
    dependant.linkedAccountId === accountId ||
    roles.includes('service_manager')
  );
}
