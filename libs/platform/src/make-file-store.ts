import type { Configuration } from './configuration.js';
import { DiskFileStore, type FileStore } from './file-store.js';
import { S3FileStore } from './s3-file-store.js';

/** Where the configuration says that files are kept: in a bucket, or in a folder. */
export function makeFileStore({ s3, filesFolder }: Pick<Configuration, 's3' | 'filesFolder'>): FileStore {
  return s3 === null ? new DiskFileStore(filesFolder) : new S3FileStore(s3);
}
