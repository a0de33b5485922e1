import { Injectable } from '@nestjs/common';
import type { WalletRequestRow } from '#database/entities/wallet-request.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import {
  decryptResponse,
  newResponseKey,
  publicResponseKey,
  type ResponseJwk,
} from '#platform/response-encryption.js';

type Sealed = Pick<WalletRequestRow, 'id' | 'sealedKey'>;

/**
 * The keys that wallets encrypt their answers to, under the master key and each bound to its request. They live for
 * minutes, so a change of the master key does not seal them anew.
 */
@Injectable()
export class ResponseKeys {
  constructor(private readonly encryption: FieldEncryption) {}

  /** A new key for a request, as its row keeps it. */
  make(requestId: string): Buffer {
    return this.encryption.encrypt(newResponseKey(), contextOf(requestId));
  }

  /** What the wallet encrypts to; null of a request without a key. */
  publicKeyOf({ id, sealedKey }: Sealed): ResponseJwk | null {
    return sealedKey === null ? null : publicResponseKey(this.encryption.decrypt(sealedKey, contextOf(id)));
  }

  /** What an answer says; null of one that was not encrypted to this request. */
  async open({ id, sealedKey }: Sealed, jwe: string): Promise<Readonly<Record<string, unknown>> | null> {
    if (sealedKey === null) return null;
    return decryptResponse(jwe, this.encryption.decrypt(sealedKey, contextOf(id)));
  }
}

function contextOf(requestId: string): string {
  return `wallet_request:${requestId}:key`;
}
