import { hkdfSync } from 'node:crypto';

/** Names a master key by 16 hex digits that tell nothing of it. */
export function masterKeyId(key: Buffer): string {
  return Buffer.from(hkdfSync('sha256', key, '', 'master key id', 8)).toString('hex');
}
