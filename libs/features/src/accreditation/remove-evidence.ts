import { Injectable } from '@nestjs/common';
import { EvidenceRow } from '#database/entities/evidence.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { lockDossier } from './dossier.js';
import { refuseUnlessEditable } from './refuse-unless-editable.js';

/** Takes a file out of an application again. */
@Injectable()
export class RemoveEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden`, `application.not_editable` */
  async run({ actor }: SignedIn, id: string, evidenceId: string): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      refuseUnlessEditable(tx, dossier);
      const kept = dossier.evidence.find((row) => row.id === evidenceId);
      if (kept === undefined) throw new PortalError('resource.not_found');
      await tx.manager.delete(EvidenceRow, { id: evidenceId });
      await tx.record({
        type: 'evidence.removed',
        subjectType: 'application',
        subjectId: id,
        data: { evidenceId, claimId: kept.claimId, kind: kept.kind },
      });
    });
  }
}
