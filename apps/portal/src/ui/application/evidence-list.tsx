import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { evidenceAddress, type Claim } from '../../api/applications.ts';

interface EvidenceListProps {
  readonly applicationId: string;
  readonly claim: Claim;
}

/** The files of a claim, to be opened, and what is missing. */
export function EvidenceList({ applicationId, claim }: EvidenceListProps) {
  const { t } = useTranslation();
  return (
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
      {claim.missingEvidence.map(({ code, name }) => (
        <li key={code} className="late">
          {t('evidence.missing', { name })}
        </li>
      ))}
    </ul>
  );
}
