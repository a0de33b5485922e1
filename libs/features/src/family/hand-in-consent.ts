import { Inject, Injectable } from '@nestjs/common';
import { adultOn } from '#domain/family/adulthood.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { Transactions } from '#database/transactions.js';
import { FILE_STORE, sha256Of, type FileStore } from '#platform/file-store.js';
import { FileCleaner } from '#platform/files/file-cleaner.js';
import { VIRUS_SCANNER, type VirusScanner } from '#platform/virus-scanner.js';
import { cleanEvidence } from '../files/clean-evidence.js';
import { lockContent } from '../files/lock-content.js';
import { refuseInfected } from '../files/refuse-infected.js';
import type { SignedIn } from '../accounts/find-session.js';
import { fieldError } from '../accounts/refuse-field.js';
import { recordConsent, refuseOtherText } from './consents.js';
import { lockOwn, refuseUnlessHolderMay } from './dependant-details.js';

export interface SignedConsent {
  readonly textVersion: string;
  /** The day that stands on the document. */
  readonly signedOn: IsoDate;
  readonly fileName: string;
  readonly content: Buffer;
}

const IN_FUTURE = { 'zh-CN': '不能晚于今天', en: 'must not be after today' };
const UNDER_AGE = { 'zh-CN': '签署时须年满十八周岁', en: 'whoever signed must have been of age' };

/** A holder hands in the form that an adult of the family signed on paper. */
@Injectable()
export class HandInConsent {
  constructor(
    private readonly transactions: Transactions,
    private readonly cleaner: FileCleaner,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `dependant.action_not_allowed`, `consent.text_changed`, `body.invalid`
   *   for a day to come or before the person was of age, and as `cleanEvidence` and `refuseInfected` do
   */
  async run({ actor }: SignedIn, id: string, signed: SignedConsent): Promise<void> {
    const clean = await cleanEvidence(this.cleaner, signed.content, signed.fileName);
    await refuseInfected(this.scanner, signed.content);
    await this.transactions.run(actor, async (tx) => {
      const dependant = await lockOwn(tx, actor.accountId, id);
      await refuseUnlessHolderMay(tx, dependant, 'hand_in_consent');
      refuseOtherText(signed.textVersion);
      if (signed.signedOn > tx.today) throw fieldError('signedOn', 'in_future', IN_FUTURE);
      if (signed.signedOn < adultOn(dependant.birthDate))
        throw fieldError('signedOn', 'under_age', UNDER_AGE);
      const documentSha256 = sha256Of(clean.content);
      await lockContent(tx, documentSha256);
      await this.files.put(clean.content);
      await recordConsent(tx, dependant, {
        ...{ basis: 'signed_document', checkState: 'unchecked', signedOn: signed.signedOn, documentSha256 },
        ...{ documentName: clean.fileName, documentType: clean.mediaType },
      });
    });
  }
}
