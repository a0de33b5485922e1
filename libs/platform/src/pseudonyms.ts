import { createHmac, hkdfSync } from 'node:crypto';

const BYTES = 16;

/**
 * Names for people that tell nobody who they are: within one context the same person has the same name, in another
 * context another one, and without the master key nothing leads back.
 */
export class Pseudonyms {
  private readonly key: Buffer;

  constructor(masterKey: Buffer) {
    this.key = Buffer.from(hkdfSync('sha256', masterKey, '', 'pseudonyms', 32));
  }

  of(id: string, context: string): string {
    return createHmac('sha256', this.key)
      .update(`${context}\n${id}`)
      .digest()
      .subarray(0, BYTES)
      .toString('base64url');
  }
}
