import { createHash } from 'node:crypto';

import type { Policy } from '#domain/catalogue/policy.js';

/** SHA-256 (hex) over the policy as JSON with sorted keys: the same policy has the same hash, however it was written. */
export function policyHash(policy: Policy): string {
  return createHash('sha256').update(canonicalJson(policy)).digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
