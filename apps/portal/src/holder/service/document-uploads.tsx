import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/catalogue.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { handInDocument, type RequestDocument } from '../../api/request-documents.ts';
import { FileUpload } from '../../ui/upload/file-upload.tsx';

interface DocumentUploadsProps {
  readonly service: string;
  readonly documents: Service['documents'];
  readonly id?: string;
  readonly value?: readonly RequestDocument[];
  readonly onChange?: (files: readonly RequestDocument[]) => void;
}

/** A place to hand in each document that the service asks for. */
export function DocumentUploads({ service, documents, id, value = [], onChange }: DocumentUploadsProps) {
  const { t } = useTranslation();
  return (
    <div id={id} className="uploads" tabIndex={-1}>
      <p className="muted">{t('evidence.help')}</p>
      <ul>
        {documents.map((document) => (
          <FileUpload
            key={document.code}
            document={document}
            files={value.filter(({ kind }) => kind.code === document.code)}
            send={(file, key, onProgress) =>
              handInDocument({ service, kind: document.code, file }, key, onProgress)
            }
            onSent={(file) => onChange?.([...value.filter((one) => one.id !== file.id), file])}
            remove={takeBack}
            onRemoved={(removed) => onChange?.(value.filter((one) => one.id !== removed))}
          />
        ))}
      </ul>
    </div>
  );
}

function takeBack(id: string, key: string): Promise<unknown> {
  const params = { path: { id } };
  return answerOf(api.DELETE('/api/v1/request-documents/{id}', { params, headers: changeHeaders(key) }));
}
