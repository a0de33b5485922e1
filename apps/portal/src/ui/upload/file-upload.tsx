import { PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useState, type ChangeEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../api/use-change.ts';
import { ProblemAlert } from '../problem-alert.tsx';

interface UploadedFile {
  readonly id: string;
  readonly fileName: string;
  readonly sizeBytes: number;
}

interface FileUploadProps<Answer> {
  /** What the file is, and whether there has to be one where that is to be seen. */
  readonly document: { readonly name: string; readonly required?: boolean };
  readonly files: readonly UploadedFile[];
  readonly send: (file: File, key: string, onProgress: (share: number) => void) => Promise<Answer>;
  readonly onSent?: (answer: Answer) => void;
  /** How one is taken back; without it a file stays. */
  readonly remove?: (id: string, key: string) => Promise<unknown>;
  readonly onRemoved?: (id: string) => void;
  /** Where one is downloaded, if it can be. */
  readonly addressOf?: (id: string) => string;
  readonly children?: ReactNode;
}

interface ChosenFile {
  readonly file: File;
  /** Tells one file from another, for the key of the change. */
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

/** One document: the files that are there, and the way to add one. */
export function FileUpload<Answer>({
  document: { name, required },
  files,
  send,
  onSent,
  remove,
  onRemoved,
  addressOf,
  children,
}: FileUploadProps<Answer>) {
  const { t } = useTranslation();
  const [share, setShare] = useState(0);
  const upload = useChange(({ file }: ChosenFile, key) => send(file, key, setShare), onSent);
  const removal = useChange(
    (id: string, key) => remove?.(id, key) ?? Promise.resolve(),
    (_, id) => onRemoved?.(id),
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
        <span className={required && files.length === 0 ? 'upload-name upload-missing' : 'upload-name'}>
          {name}
          {required === false && t('service.ifThere')}
          {children}
        </span>
        <label className="upload-button">
          <UploadOutlined aria-hidden="true" /> {t('evidence.choose')}
          <input
            type="file"
            className="unseen"
            accept=".pdf,.jpg,.jpeg,.png"
            aria-label={t('evidence.chooseFor', { name })}
            disabled={upload.isPending}
            onChange={choose}
          />
        </label>
      </div>
      {upload.isPending && (
        <Progress percent={Math.round(share * 100)} size="small" aria-label={t('evidence.progress')} />
      )}
      <ProblemAlert error={upload.error ?? removal.error} />
      {files.length > 0 && (
        <ul className="evidence">
          {files.map(({ id, fileName, sizeBytes }) => (
            <li key={id}>
              <FileName name={fileName} address={addressOf?.(id)} />
              <span className="muted">
                {t('evidence.size', { size: Math.max(1, Math.round(sizeBytes / 1024)) })}
              </span>
              {remove && (
                <Button type="link" danger size="small" onClick={() => removal.mutate(id)}>
                  {t('form.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function FileName({ name, address }: { readonly name: string; readonly address: string | undefined }) {
  const content = (
    <>
      <PaperClipOutlined aria-hidden="true" /> {name}
    </>
  );
  if (address === undefined) return <span>{content}</span>;
  return (
    <a href={address} download={name}>
      {content}
    </a>
  );
}
