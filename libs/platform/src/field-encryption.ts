import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { masterKeyId } from './master-key-id.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts single fields (keys of persons, one-time-code secrets) with AES-256-GCM. The context, such as
 * `profile:<account id>`, is authenticated, so that a ciphertext moved to another row does not open there. While
 * the master key is changed, what the old one sealed opens too.
 */
export class FieldEncryption {
  /** Names the key that `encrypt` uses. */
  readonly keyId: string;
  private readonly keys: readonly Buffer[];

  constructor(key: Buffer, oldKey: Buffer | null = null) {
    this.keys = oldKey === null ? [key] : [key, oldKey];
    this.keyId = masterKeyId(key);
  }

  encrypt(plain: string | Buffer, context: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.current, nonce);
    cipher.setAAD(Buffer.from(context));
    const body = Buffer.concat([
      cipher.update(typeof plain === 'string' ? Buffer.from(plain) : plain),
      cipher.final(),
    ]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** @throws Error when the key, the context or a bit is not the one that it was encrypted with */
  decrypt(sealed: Buffer, context: string): string {
    return this.decryptBytes(sealed, context).toString('utf8');
  }

  /** @throws Error as `decrypt` does */
  decryptBytes(sealed: Buffer, context: string): Buffer {
    for (const key of this.keys) {
      const plain = opened(key, sealed, context);
      if (plain !== null) return plain;
    }
    throw new Error('What is sealed does not open: another key, another place, or a changed bit');
  }

  /** Whether it is sealed with the key that `encrypt` uses, and not with the old one. */
  isCurrent(sealed: Buffer, context: string): boolean {
    return opened(this.current, sealed, context) !== null;
  }

  private get current(): Buffer {
    const [key] = this.keys;
    if (key === undefined) throw new Error('There is always a key');
    return key;
  }
}

function opened(key: Buffer, sealed: Buffer, context: string): Buffer | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const body = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([body, decipher.final()]);
  } catch {
    return null;
  }
}
