import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** Some services are for holders who were accredited on certain tracks. */
export function refuseTrack({ tracks, clause }: Service, { card }: EligibilityFacts): Reason | null {
  const track = card?.track ?? null;
  if (tracks === undefined || track === null || tracks.includes(track)) return null;
  return { code: 'track_not_entitled', params: { track, tracks }, clause };
}
