/** A reviewer who may review an application, and how many others he or she has open. */
export interface FreeReviewer {
  readonly id: string;
  readonly openCases: number;
}

export interface Draw {
  readonly reviewerId: string;
  /** Among whom the lot decided, in the order in which it counts. */
  readonly among: readonly string[];
}

/**
 * Draws who reviews an application: of those with the fewest open cases the one whose place, in the order of their
 * ids, is the remainder of the seed. With the seed and `among` anybody can draw again. Null when nobody is free.
 */
export function drawReviewer(free: readonly FreeReviewer[], seed: number): Draw | null {
  const fewest = Math.min(...free.map(({ openCases }) => openCases));
  const among = free
    .filter(({ openCases }) => openCases === fewest)
    .map(({ id }) => id)
    .sort();
  const reviewerId = among[seed % among.length];
  return reviewerId === undefined ? null : { reviewerId, among };
}
