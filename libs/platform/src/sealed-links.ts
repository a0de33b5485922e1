import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const SEAL_BYTES = 16;
const ID_BYTES = 16;

/**
 * Links that work without signing in, for one purpose each: the id of whom they act for and a seal over both. The
 * seal is reckoned anew and not stored, so a link stays good until the master key changes.
 */
export class SealedLinks {
  private readonly keys: readonly Buffer[];

  /** Makes links with the first key, and opens those of the one before it too. */
  constructor(masterKey: Buffer, oldMasterKey: Buffer | null = null) {
    const masters = oldMasterKey === null ? [masterKey] : [masterKey, oldMasterKey];
    this.keys = masters.map((master) => Buffer.from(hkdfSync('sha256', master, '', 'sealed links', 32)));
  }

  /** A token for a UUID, fit for an address. */
  seal(id: string, purpose: string): string {
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
    const [key] = this.keys;
    if (key === undefined || bytes.length !== ID_BYTES) throw new Error('Only a UUID can be sealed');
    return Buffer.concat([bytes, sealOf(key, bytes, purpose)]).toString('base64url');
  }

  /** The id of a token that was made for this purpose; null for every other text. */
  open(token: string, purpose: string): string | null {
    const content = Buffer.from(token, 'base64url');
    if (content.length !== ID_BYTES + SEAL_BYTES || content.toString('base64url') !== token) return null;
    const bytes = content.subarray(0, ID_BYTES);
    const seal = content.subarray(ID_BYTES);
    if (!this.keys.some((key) => timingSafeEqual(seal, sealOf(key, bytes, purpose)))) return null;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}

function sealOf(key: Buffer, bytes: Buffer, purpose: string): Buffer {
  return createHmac('sha256', key).update(`${purpose}\n`).update(bytes).digest().subarray(0, SEAL_BYTES);
}
