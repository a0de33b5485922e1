import { Injectable } from '@nestjs/common';
import type { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { newWebhookKey, publicKeyOf, type WebhookSignature } from '#platform/webhooks/webhook-keys.js';

/** A new key, as its row keeps it and as it is shown, once. */
export interface MadeKey {
  readonly sealed: Buffer;
  readonly publicKey: string | null;
  /** What the receiver needs and nobody else may know; null where the public key is enough. */
  readonly secret: string | null;
}

type Keys = Pick<WebhookEndpointRow, 'id' | 'sealedKey' | 'sealedPreviousKey' | 'previousKeyUntil'>;

/** Keys that webhooks are signed with, under the master key and each bound to its endpoint. */
@Injectable()
export class EndpointKeys {
  constructor(private readonly encryption: FieldEncryption) {}

  make(endpointId: string, signature: WebhookSignature): MadeKey {
    const key = newWebhookKey(signature);
    const publicKey = publicKeyOf(key);
    return {
      sealed: this.encryption.encrypt(key, contextOf(endpointId)),
      publicKey,
      secret: publicKey === null ? key : null,
    };
  }

  /** The keys that sign at a moment, the newest first. @throws Error when no master key that is known sealed them */
  signing({ id, sealedKey, sealedPreviousKey, previousKeyUntil }: Keys, at: Date): string[] {
    const previous = previousKeyUntil !== null && previousKeyUntil > at ? sealedPreviousKey : null;
    return [sealedKey, previous].flatMap((sealed) =>
      sealed === null ? [] : [this.encryption.decrypt(sealed, contextOf(id))],
    );
  }

  /** The same key under the current master key, or null where it is under that already. */
  resealed(endpointId: string, sealed: Buffer | null): Buffer | null {
    const context = contextOf(endpointId);
    if (sealed === null || this.encryption.isCurrent(sealed, context)) return null;
    return this.encryption.encrypt(this.encryption.decryptBytes(sealed, context), context);
  }
}

function contextOf(endpointId: string): string {
  return `webhook_endpoint:${endpointId}:key`;
}
