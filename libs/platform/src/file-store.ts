import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The token under which Nest injects a `FileStore`. */
export const FILE_STORE = Symbol('FileStore');

/** Where the files are does not answer, or does not let the portal in; trying again later may help. */
export class FilesAway extends Error {}

/** Files named by the SHA-256 of their content, so that the same file is kept once and cannot be swapped. */
export interface FileStore {
  /** Stores the bytes and answers their SHA-256 in hex. @throws FilesAway */
  put(content: Buffer): Promise<string>;
  /** @throws FilesAway, Error when there is no such file or its bytes are no longer the ones that were stored */
  get(sha256: string): Promise<Buffer>;
  /** Forgets the file; one that is not there is no error. @throws FilesAway */
  remove(sha256: string): Promise<void>;
}

export class DiskFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  async put(content: Buffer): Promise<string> {
    const sha256 = sha256Of(content);
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true });
    // Written aside and renamed: a crash leaves no half file under a name that promises its content.
    // The name aside is nobody else's, also when the same file is put twice in the same moment.
    const aside = `${path}.${randomUUID()}`;
    await writeFile(aside, content, { mode: 0o600 });
    await rename(aside, path);
    return sha256;
  }

  async get(sha256: string): Promise<Buffer> {
    const content = await readFile(this.pathOf(sha256));
    if (sha256Of(content) !== sha256) throw new Error(`The stored file ${sha256} is damaged`);
    return content;
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A file is named by its SHA-256 in hex');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

/** The name of a file: the SHA-256 of its content in hex. */
export function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
