import { Inject, Injectable } from '@nestjs/common';
import type { EvidenceRow } from '#database/entities/evidence.js';
import { Transactions } from '#database/transactions.js';
import { FILE_STORE, type FileStore } from '#platform/file-store.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { findDossier } from './dossier.js';
import { seesEvidence } from './visible-to.js';

/** Hands out a file of an application, to its applicant and to those who decide; each opening is recorded. */
@Injectable()
export class OpenEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
  async run(
    { actor }: SignedIn,
    id: string,
    evidenceId: string,
  ): Promise<{ evidence: EvidenceRow; content: Buffer }> {
    await this.policies.ready();
    const evidence = await this.transactions.run(actor, async (tx) => {
      const dossier = await findDossier(tx, this.policies, id);
      const found = dossier.evidence.find((row) => row.id === evidenceId);
      if (found === undefined || !seesEvidence(actor, dossier.application)) {
        throw new PortalError('resource.not_found');
      }
      await tx.record({
        type: 'evidence.opened',
        subjectType: 'application',
        subjectId: id,
        data: { evidenceId, kind: found.kind },
      });
      return found;
    });
    return { evidence, content: await this.files.get(evidence.sha256) };
  }
}
