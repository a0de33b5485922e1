import { PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/catalogue.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { handInDocument, type RequestDocument } from '../../api/request-documents.ts';
import { useChange } from '../../api/use-change.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface DocumentUploadProps {
  readonly service: string;
  readonly document: Service['documents'][number];
  readonly files: readonly RequestDocument[];
  readonly onAdd: (file: RequestDocument) => void;
  readonly onRemove: (id: string) => void;
}

interface ChosenFile {
  readonly file: File;
  /** Tells one file from another, for the key of the change. */
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

/** One document that a service asks for: the files handed in, and the way to add one. */
export function DocumentUpload({ service, document, files, onAdd, onRemove }: DocumentUploadProps) {
  const { t } = useTranslation();
  const [share, setShare] = useState(0);
  const upload = useChange(
    ({ file }: ChosenFile, key) => handInDocument({ service, kind: document.code, file }, key, setShare),
    onAdd,
  );
  const remove = useChange(
    (id: string, key) =>
      answerOf(
        api.DELETE('/api/v1/request-documents/{id}', {
          params: { path: { id } },
          headers: changeHeaders(key),
        }),
      ),
    (_, id) => onRemove(id),
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
              <span>
                <PaperClipOutlined aria-hidden="true" /> {fileName}
              </span>
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
