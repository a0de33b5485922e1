import { PortalError } from './portal-error.js';

/** Refuses a change that was based on another version than the one that there is. */
export function refuseStale(kept: { readonly version: number } | null, based: number | null): void {
  if (based !== null && kept !== null && kept.version !== based) throw new PortalError('version.stale');
}
