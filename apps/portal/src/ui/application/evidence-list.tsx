import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { evidenceAddress, type Claim } from '../../api/applications.ts';
import { openPromisesOf, PromiseList } from './promise-list.tsx';

interface EvidenceListProps {
  readonly applicationId: string;
  readonly claim: Claim;
}

/** The files of a claim, to be opened, what is to follow and what is missing. */
export function EvidenceList({ applicationId, claim }: EvidenceListProps) {
  const { t } = useTranslation();
  const toFollow = openPromisesOf(claim).map(({ kind }) => kind.code);
  const missing = claim.missingEvidence.filter(({ code }) => !toFollow.includes(code));
  if (claim.evidence.length + claim.promises.length + missing.length === 0) return null;
  return (
    <div className="evidence-box">
      <ul className="evidence">
        {claim.evidence.map(({ id, kind, fileName, sizeBytes }) => (
          <li key={id}>
            <span className="muted">{kind.name}</span>
            <a href={evidenceAddress(applicationId, id)} download={fileName}>
              <PaperClipOutlined aria-hidden="true" /> {fileName}
            </a>
            <span className="muted">
              {t('evidence.size', { size: Math.max(1, Math.round(sizeBytes / 1024)) })}
            </span>
          </li>
        ))}
        {missing.map(({ code, name }) => (
          <li key={code} className="late">
            {t('evidence.missing', { name })}
          </li>
        ))}
      </ul>
      <PromiseList claim={claim} />
    </div>
  );
}
