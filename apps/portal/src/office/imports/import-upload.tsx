import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Progress } from 'antd';
import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TEMPLATE_ADDRESS, uploadImport } from '../../api/imports.ts';
import { useUser } from '../../api/session.ts';
import { useChange } from '../../api/use-change.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface ChosenFile {
  readonly file: File;
  /** Tells one file from another, for the key of the change. */
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

/** Sends a list and leads to its check; auditors look only. */
export function ImportUpload() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const user = useUser();
  const [share, setShare] = useState(0);
  const upload = useChange(
    ({ file }: ChosenFile, key) => uploadImport(file, key, setShare),
    ({ id }) => navigate({ to: '/office/imports/$id', params: { id } }),
  );
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file === undefined) return;
    setShare(0);
    upload.mutate({ file, name: file.name, size: file.size, modified: file.lastModified });
  };
  if (user?.roles.includes('administrator') !== true) return null;
  return (
    <div className="import-upload">
      <div className="import-upload-buttons">
        <label className="upload-button">
          <UploadOutlined aria-hidden="true" /> {t('imports.choose')}
          <input
            type="file"
            className="unseen"
            accept=".csv,.xlsx,.txt"
            disabled={upload.isPending}
            onChange={choose}
          />
        </label>
        <a href={TEMPLATE_ADDRESS} download>
          <DownloadOutlined aria-hidden="true" /> {t('imports.template')}
        </a>
      </div>
      {upload.isPending && <Progress percent={Math.round(share * 100)} aria-label={t('imports.sending')} />}
      <ProblemAlert error={upload.error} />
    </div>
  );
}
