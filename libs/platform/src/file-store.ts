import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The token under which Nest injects a `FileStore`. */
export const FILE_STORE = Symbol('FileStore');

/** Files named by the SHA-256 of their content, so that the same file is kept once and cannot be swapped. */
export interface FileStore {
  /** Stores the bytes and answers their SHA-256 in hex. */
  put(content: Buffer): Promise<string>;
  /** @throws Error when there is no such file or its bytes are no longer the ones that were stored */
  get(sha256: string): Promise<Buffer>;
}

export class DiskFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  async put(content: Buffer): Promise<string> {
    const sha256 = digest(content);
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true });
    // Written aside and renamed: a crash leaves no half file under a name that promises its content.
    const aside = `${path}.${process.pid}.${Date.now()}`;
    await writeFile(aside, content, { mode: 0o600 });
    await rename(aside, path);
    return sha256;
  }

  async get(sha256: string): Promise<Buffer> {
    const content = await readFile(this.pathOf(sha256));
    if (digest(content) !== sha256) throw new Error(`The stored file ${sha256} is damaged`);
    return content;
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A file is named by its SHA-256 in hex');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

function digest(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
