import { useTranslation } from 'react-i18next';
import { evidenceAddress, type Evidence } from '../../api/applications.ts';
import type { Criterion } from '../../api/catalogue.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { uploadEvidence } from '../../api/upload-evidence.ts';
import { FileUpload } from '../../ui/upload/file-upload.tsx';

interface EvidenceUploadProps {
  readonly applicationId: string;
  readonly claimId: string;
  readonly document: Criterion['evidence'][number];
  readonly files: readonly Evidence[];
  /** Whether it may be promised now, where the policy lets it follow. */
  readonly mayFollow?: boolean;
}

/** One document of a claim: what is there, and the way to add a file. */
export function EvidenceUpload({
  applicationId,
  claimId,
  document,
  files,
  mayFollow = false,
}: EvidenceUploadProps) {
  const { t } = useTranslation();
  const { mayFollowWithinWorkingDays: days } = document;
  return (
    <FileUpload
      document={document}
      files={files}
      addressOf={(id) => evidenceAddress(applicationId, id)}
      send={(file, key, onProgress) =>
        uploadEvidence({ applicationId, claimId, kind: document.code, file }, key, onProgress)
      }
      remove={(evidenceId, key) =>
        answerOf(
          api.DELETE('/api/v1/accreditation-applications/{id}/evidence/{evidenceId}', {
            params: { path: { id: applicationId, evidenceId } },
            headers: changeHeaders(key),
          }),
        )
      }
    >
      {days !== null && files.length === 0 && mayFollow && (
        <span className="muted upload-follow">{t('promise.mayFollow', { count: days })}</span>
      )}
    </FileUpload>
  );
}
