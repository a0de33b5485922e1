import { PaperClipOutlined } from '@ant-design/icons';
import { requestDocumentAddress } from '../../api/request-documents.ts';
import type { ServiceRequest } from '../../api/requests.ts';

/** The files that came with a request, to be opened by those who may. */
export function RequestFiles({ request }: { readonly request: ServiceRequest }) {
  return (
    <ul className="plain">
      {request.documents.map(({ id, kind, fileName }) => (
        <li key={id}>
          <a href={requestDocumentAddress(request.id, id)} download={fileName}>
            <PaperClipOutlined aria-hidden="true" /> {kind.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
