import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/applications.ts';
import { criteriaQuery } from '../../api/catalogue.ts';
import { PromiseList } from '../../ui/application/promise-list.tsx';
import { EvidenceUpload } from './evidence-upload.tsx';

interface EvidenceUploadsProps {
  readonly applicationId: string;
  readonly claim: Claim;
  /** Whether documents may be promised now: they may when it is submitted for the first time. */
  readonly mayFollow: boolean;
}

/** A place to hand in each document that the criterion asks for. */
export function EvidenceUploads({ applicationId, claim, mayFollow }: EvidenceUploadsProps) {
  const { t } = useTranslation();
  const criterion = useQuery(criteriaQuery).data?.find(({ code }) => code === claim.criterion.code);
  return (
    <div className="uploads">
      <h4>{t('evidence.title')}</h4>
      <p className="muted">{t('evidence.help')}</p>
      <ul>
        {criterion?.evidence.map((document) => (
          <EvidenceUpload
            key={document.code}
            applicationId={applicationId}
            claimId={claim.id}
            document={document}
            mayFollow={mayFollow}
            files={claim.evidence.filter(({ kind }) => kind.code === document.code)}
          />
        ))}
      </ul>
      <PromiseList claim={claim} />
    </div>
  );
}
