/**
 * The smallest number of people that a figure may rest on. Below it somebody could be recognised in a figure: a
 * reference value, the usual one for published statistics.
 */
export const SMALLEST_FIGURE = 5;

/** How many things there are, and how many different people they are about. */
export interface Counted {
  readonly count: number;
  readonly people: number;
}

/** Whether it is about somebody, and about so few that they could be recognised. */
export function isSmall({ people }: Counted): boolean {
  return people > 0 && people < SMALLEST_FIGURE;
}

/** A count as it is shown: null where it is small. */
export function shownCount(counted: Counted): number | null {
  return isSmall(counted) ? null : counted.count;
}

/** A figure that rests on so many people; null where they are too few. */
export function shownFigure(figure: number | null, basis: number): number | null {
  return basis < SMALLEST_FIGURE ? null : figure;
}
