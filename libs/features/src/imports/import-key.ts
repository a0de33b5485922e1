import type { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import type { FieldEncryption } from '#platform/field-encryption.js';

/** How the master key wraps the key that opens the pieces of a file, and which master key it is. */
export function wrapImportKey(
  encryption: FieldEncryption,
  importId: string,
  key: Buffer,
): Pick<AccreditationImportRow, 'sealedKey' | 'masterKeyId'> {
  return { sealedKey: encryption.encrypt(key, contextOf(importId)), masterKeyId: encryption.keyId };
}

/** @throws Error when no master key that is known wrapped it */
export function unwrapImportKey(encryption: FieldEncryption, importId: string, sealed: Buffer): Buffer {
  return encryption.decryptBytes(sealed, contextOf(importId));
}

function contextOf(importId: string): string {
  return `import:${importId}`;
}
