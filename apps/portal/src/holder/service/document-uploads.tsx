import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/catalogue.ts';
import type { RequestDocument } from '../../api/request-documents.ts';
import { DocumentUpload } from './document-upload.tsx';

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
          <DocumentUpload
            key={document.code}
            service={service}
            document={document}
            files={value.filter(({ kind }) => kind.code === document.code)}
            onAdd={(file) => onChange?.([...value.filter((one) => one.id !== file.id), file])}
            onRemove={(removed) => onChange?.(value.filter((one) => one.id !== removed))}
          />
        ))}
      </ul>
    </div>
  );
}
