/** Minutes after the first failed attempt, the second and so on; together two days. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720, 1440];

/** What became of an attempt that failed: another may help, none can, or nobody knows whether it succeeded. */
export type FailureKind = 'temporary' | 'permanent' | 'in_doubt';

/**
 * Seconds until a delivery is tried again after so many attempts, the last of which failed; null when it is given
 * up. What is in doubt may have arrived, so it is given up too: nothing is sent twice. `spread`, from 0 to 1, keeps
 * deliveries that failed together from coming back together: the pause is lengthened by up to a fifth.
 */
export function nextTry(attempts: number, kind: FailureKind, spread: number): number | null {
  if (kind !== 'temporary') return null;
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? null : Math.round(pause * 60 * (1 + spread / 5));
}
