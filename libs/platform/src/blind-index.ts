import { createHmac, hkdfSync } from 'node:crypto';
import { masterKeyId } from './master-key-id.js';

/**
 * Finds equal values without storing them: HMAC-SHA-256 under a key that HKDF derives from the master key, behind
 * the eight bytes that name the master key. Who has the database alone cannot try values out.
 */
export class BlindIndex {
  /** The first bytes of every index that the current master key makes. */
  readonly prefix: Buffer;

  constructor(
    private readonly key: Buffer,
    private readonly oldKey: Buffer | null = null,
  ) {
    this.prefix = Buffer.from(masterKeyId(key), 'hex');
  }

  of(value: string): Buffer {
    return indexOf(this.key, value);
  }

  /** Every form in which the value may be stored, also while the master key is changed. */
  all(value: string): Buffer[] {
    return [this.of(value), ...(this.oldKey === null ? [] : [indexOf(this.oldKey, value)])];
  }
}

function indexOf(masterKey: Buffer, value: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', 'blind index', 32));
  const mac = createHmac('sha256', key).update(value).digest();
  return Buffer.concat([Buffer.from(masterKeyId(masterKey), 'hex'), mac]);
}
