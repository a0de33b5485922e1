import { PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceAddress, type Evidence } from '../../api/applications.ts';
import type { Criterion } from '../../api/catalogue.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { uploadEvidence } from '../../api/upload-evidence.ts';
import { useChange } from '../../api/use-change.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface EvidenceUploadProps {
  readonly applicationId: string;
  readonly claimId: string;
  readonly document: Criterion['evidence'][number];
  readonly files: readonly Evidence[];
  /** Whether it may be promised now, where the policy lets it follow. */
  readonly mayFollow?: boolean;
}

interface ChosenFile {
  readonly file: File;
  /** Tells one file from another, for the key of the change. */
  readonly name: string;
  readonly size: number;
  readonly modified: number;
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
  const [share, setShare] = useState(0);
  const upload = useChange(({ file }: ChosenFile, key) =>
    uploadEvidence({ applicationId, claimId, kind: document.code, file }, key, setShare),
  );
  const remove = useChange((evidenceId: string, key) =>
    answerOf(
      api.DELETE('/api/v1/accreditation-applications/{id}/evidence/{evidenceId}', {
        params: { path: { id: applicationId, evidenceId } },
        headers: changeHeaders(key),
      }),
    ),
  );
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file === undefined) return;
    setShare(0);
    upload.mutate({ file, name: file.name, size: file.size, modified: file.lastModified });
  };
  return (
    <li className="upload">
      <div className="upload-head">
        <span
          className={document.required && files.length === 0 ? 'upload-name upload-missing' : 'upload-name'}
        >
          {document.name}
          {!document.required && t('service.ifThere')}
          {document.mayFollowWithinWorkingDays !== null && files.length === 0 && mayFollow && (
            <span className="muted upload-follow">
              {t('promise.mayFollow', { count: document.mayFollowWithinWorkingDays })}
            </span>
          )}
        </span>
        <label className="upload-button">
          <UploadOutlined aria-hidden="true" /> {t('evidence.choose')}
          <input
            type="file"
            className="unseen"
            accept=".pdf,.jpg,.jpeg,.png"
            aria-label={t('evidence.chooseFor', { name: document.name })}
            disabled={upload.isPending}
            onChange={choose}
          />
        </label>
      </div>
      {upload.isPending && (
        <Progress percent={Math.round(share * 100)} size="small" aria-label={t('evidence.progress')} />
      )}
      <ProblemAlert error={upload.error ?? remove.error} />
      {files.length > 0 && (
        <ul className="evidence">
          {files.map(({ id, fileName, sizeBytes }) => (
            <li key={id}>
              <a href={evidenceAddress(applicationId, id)} download={fileName}>
                <PaperClipOutlined aria-hidden="true" /> {fileName}
              </a>
              <span className="muted">
                {t('evidence.size', { size: Math.max(1, Math.round(sizeBytes / 1024)) })}
              </span>
              <Button type="link" danger size="small" onClick={() => remove.mutate(id)}>
                {t('form.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
