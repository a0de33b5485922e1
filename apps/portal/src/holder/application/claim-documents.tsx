import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/applications.ts';
import { criteriaQuery } from '../../api/catalogue.ts';
import { EvidenceList } from '../../ui/application/evidence-list.tsx';
import { openPromisesOf } from '../../ui/application/promise-list.tsx';
import { EvidenceUpload } from './evidence-upload.tsx';

interface ClaimDocumentsProps {
  readonly applicationId: string;
  readonly claim: Claim;
}

/** The documents of a claim that was handed in, and a place for each that is still to follow. */
export function ClaimDocuments({ applicationId, claim }: ClaimDocumentsProps) {
  const { t } = useTranslation();
  const criterion = useQuery(criteriaQuery).data?.find(({ code }) => code === claim.criterion.code);
  const toFollow = openPromisesOf(claim).flatMap(({ kind }) => ({
    ...{ code: kind.code, name: kind.name, required: true, relations: null },
    mayFollowWithinWorkingDays:
      criterion?.evidence.find(({ code }) => code === kind.code)?.mayFollowWithinWorkingDays ?? null,
  }));
  return (
    <>
      <EvidenceList applicationId={applicationId} claim={claim} />
      {toFollow.length > 0 && (
        <div className="uploads">
          <h4>{t('promise.handIn')}</h4>
          <p className="muted">{t('evidence.help')}</p>
          <ul>
            {toFollow.map((document) => (
              <EvidenceUpload
                key={document.code}
                applicationId={applicationId}
                claimId={claim.id}
                document={document}
                files={[]}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
