import type { CleanFile } from '#platform/files/clean-file.js';
import { displayName } from '#platform/files/display-name.js';
import { CleanerBusy, type FileCleaner } from '#platform/files/file-cleaner.js';
import type { FileFlaw } from '#platform/files/file-flaw.js';
import type { ErrorCode } from '../errors/error-codes.js';
import { PortalError } from '../errors/portal-error.js';

/** Bytes. */
const LARGEST_EVIDENCE = 10 * 1024 * 1024;

const BUSY_RETRY_SECONDS = 10;

const CODES = {
  unknown_type: 'evidence.type_refused',
  polyglot: 'evidence.polyglot',
  active_content: 'evidence.active_content',
  encrypted: 'evidence.encrypted',
  bomb: 'evidence.bomb',
  too_costly: 'evidence.too_costly',
  too_many_pixels: 'evidence.too_many_pixels',
  damaged: 'evidence.damaged',
} as const satisfies Record<FileFlaw, ErrorCode>;

/** A file as it is kept: harmless, under a name that fits it. */
export interface CleanEvidence extends CleanFile {
  readonly fileName: string;
}

/**
 * What is kept of a file that somebody hands in. Its type is read from its bytes; a picture loses what it tells of
 * place and device.
 * @throws PortalError `evidence.too_large`, `evidence.name_mismatch`, `service.unavailable` while many others hand in
 *   files, and the codes above
 */
export async function cleanEvidence(
  cleaner: FileCleaner,
  content: Buffer,
  name: string,
): Promise<CleanEvidence> {
  if (content.length > LARGEST_EVIDENCE) throw new PortalError('evidence.too_large');
  const clean = await cleaner.clean(content).catch(refuseBusy);
  if (typeof clean === 'string') throw new PortalError(CODES[clean]);
  const fileName = displayName(name, clean.mediaType);
  if (fileName === null) throw new PortalError('evidence.name_mismatch');
  return { ...clean, fileName };
}

function refuseBusy(error: unknown): never {
  if (error instanceof CleanerBusy) {
    throw new PortalError('service.unavailable', { retryAfter: BUSY_RETRY_SECONDS });
  }
  throw error;
}
