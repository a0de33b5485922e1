/** How busy an agency is that could take a case. */
export interface AgencyLoad {
  readonly id: string;
  /** Cases of every service that it has not ended. */
  readonly openCases: number;
}

/** Where a case goes that names no agency, and what that rests on. */
export interface CaseRouting {
  readonly agencyId: string;
  /** What the agency had open before this case. */
  readonly openCases: number;
  /** How many agencies it was chosen from. */
  readonly candidates: number;
}

/**
 * The least busy of the agencies; of several that are equally busy the lot decides, so that many cases that come at
 * the same moment do not all go to the first. `lot` is a number from 0 up to and without 1. Null when there is none.
 */
export function routeCase(loads: readonly AgencyLoad[], lot: number): CaseRouting | null {
  const fewest = Math.min(...loads.map(({ openCases }) => openCases));
  const equals = loads.filter(({ openCases }) => openCases === fewest);
  const chosen = equals[Math.floor(lot * equals.length)];
  if (chosen === undefined) return null;
  return { agencyId: chosen.id, openCases: chosen.openCases, candidates: loads.length };
}
