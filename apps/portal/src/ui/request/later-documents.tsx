import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDocument, requestDocumentAddress } from '../../api/request-documents.ts';
import type { ServiceRequest } from '../../api/requests.ts';
import { Panel } from '../panel.tsx';
import { FileUpload } from '../upload/file-upload.tsx';

/** Documents that the service asks for, handed in while the request is under way; open where the agency asks. */
export function LaterDocuments({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const [isOpened, setOpened] = useState(false);
  const { id, documents, documentKinds } = request;
  if (!request.exchange.includes('add_document') || documentKinds.length === 0) return null;
  const isOpen = isOpened || request.state === 'awaiting_holder';
  return (
    <Panel title={t('request.laterDocuments')}>
      <p className="muted">{t('request.laterDocumentsHow')}</p>
      {!isOpen && <Button onClick={() => setOpened(true)}>{t('request.addDocument')}</Button>}
      {isOpen && (
        <div className="uploads">
          <p className="muted">{t('evidence.help')}</p>
          <ul>
            {documentKinds.map(({ code, name }) => (
              <FileUpload
                key={code}
                document={{ name }}
                files={documents.filter(({ kind }) => kind.code === code)}
                addressOf={(documentId) => requestDocumentAddress(id, documentId)}
                send={(file, key, onProgress) =>
                  addDocument({ requestId: id, kind: code, file }, key, onProgress)
                }
              />
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
