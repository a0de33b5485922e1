import type { FastifyRequest } from 'fastify';
import { PortalError } from '#features/errors/portal-error.js';
import { LARGEST_IMPORT, type ReceivedFile, type UploadImport } from '#features/imports/upload-import.js';

const FILE_FIELD = 'file';

export interface ImportUpload {
  readonly received: ReceivedFile;
  readonly fileName: string;
}

/**
 * Reads a form with one file and hands the bytes on as they come. A form with anything else is refused, and what was
 * received of its file is let go.
 * @throws PortalError `import.file_missing`, `import.too_large`, `request.malformed`
 */
export async function readImportUpload(
  request: FastifyRequest,
  uploads: UploadImport,
): Promise<ImportUpload> {
  if (!request.isMultipart()) throw new PortalError('import.file_missing');
  let upload: ImportUpload | null = null;
  try {
    // The limit of the parser cuts a file off in silence; the use case refuses it one byte earlier.
    for await (const part of request.parts({ limits: { fileSize: LARGEST_IMPORT + 1 } })) {
      if (part.type !== 'file' || part.fieldname !== FILE_FIELD) throw new PortalError('request.malformed');
      upload = { received: await uploads.receive(part.file), fileName: part.filename };
    }
  } catch (error) {
    if (upload !== null) await uploads.drop(upload.received);
    throw isOfTheForm(error) ? new PortalError('request.malformed') : error;
  }
  if (upload === null) throw new PortalError('import.file_missing');
  return upload;
}

/** The parser's own errors name themselves; broken forms come as plain errors of the parser below it. */
function isOfTheForm(error: unknown): boolean {
  if (error instanceof PortalError) return false;
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isParsers = typeof code === 'string' && /^(FST_|ERR_STREAM_|ECONNRESET)/.test(code);
  return isParsers || /multipart|part|form/i.test(typeof message === 'string' ? message : '');
}
