import type { ClientScope } from '#domain/agencies/client-scopes.js';
import { isAddressRange } from '#platform/address-ranges.js';
import { PortalError } from '../../errors/portal-error.js';

/** What an administrator says about a client. */
export interface ClientFields {
  readonly name: string;
  readonly scopes: readonly ClientScope[];
  readonly addressRanges: readonly string[];
  readonly requestsAMinute: number;
  /** Whether it may try things with made-up cards, where the portal has a sandbox. */
  readonly sandbox: boolean;
}

/** @throws PortalError `client.address_range_invalid` */
export function refuseRanges(ranges: readonly string[]): void {
  const range = ranges.find((written) => !isAddressRange(written));
  if (range !== undefined) throw new PortalError('client.address_range_invalid', { parameters: { range } });
}
