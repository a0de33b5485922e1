import { requestFileAddress, type RequestFile } from '../../api/request-records.ts';

interface FileLinksProps {
  readonly requestId: string;
  readonly files: readonly RequestFile[];
}

/** Files to download, by name; nothing where there are none. */
export function FileLinks({ requestId, files }: FileLinksProps) {
  if (files.length === 0) return null;
  return (
    <ul className="file-links">
      {files.map(({ id, fileName }) => (
        <li key={id}>
          <a href={requestFileAddress(requestId, id)} download>
            {fileName}
          </a>
        </li>
      ))}
    </ul>
  );
}
