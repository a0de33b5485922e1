import type { Role } from '#domain/accounts/roles.js';
import type { Track } from '#domain/catalogue/policy.js';
import type { Lane } from '../shared/lane.js';
import type { Day } from '../shared/working-days.js';
import { plusDays } from '../shared/working-days.js';
import { TRACK, type Tier } from './reference-policy.js';
import type { Actor, Card } from './world.js';

interface Part {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly hasProfile?: true;
  /** Those on which a reviewer reviews; all unless told. */
  readonly tracks?: readonly Track[];
}

/**
 * Everybody in a run: applicants, among them two who work in the office themselves; reviewers, approvers, one who is
 * both; those who may do nothing with an application; and a citizen who can object and no more.
 */
const PARTS: readonly Part[] = [
  { label: 'Ann', roles: [], hasProfile: true },
  { label: 'the holder', roles: [], hasProfile: true },
  { label: 'the reviewing applicant', roles: ['reviewer'], hasProfile: true },
  { label: 'the approving applicant', roles: ['approver'], hasProfile: true },
  { label: 'reviewer 1', roles: ['reviewer'] },
  { label: 'reviewer 2', roles: ['reviewer'] },
  { label: 'reviewer 3', roles: ['reviewer'] },
  { label: 'the engineers’ reviewer', roles: ['reviewer'], tracks: ['engineering'] },
  { label: 'both', roles: ['reviewer', 'approver'] },
  { label: 'approver 1', roles: ['approver'] },
  { label: 'approver 2', roles: ['approver'] },
  { label: 'the manager', roles: ['service_manager'] },
  { label: 'the auditor', roles: ['auditor'] },
  { label: 'the administrator', roles: ['administrator'] },
  { label: 'a citizen', roles: [] },
];

/** New people, so that no run knows of another. */
export async function castOf({ people }: Lane): Promise<Actor[]> {
  return Promise.all(
    PARTS.map(async ({ label, roles, hasProfile = false, tracks }) => {
      const fields = { roles, ...(tracks && { tracks }) };
      const person = await (hasProfile ? people.applicant(fields) : people.person(fields));
      return { label, person, roles, hasProfile, isOnTrack: tracks?.includes(TRACK) ?? true };
    }),
  );
}

/** A card that somebody holds from before, for so many more days. */
export async function cardOf(
  { people }: Lane,
  holder: Actor,
  { tier, today, daysLeft }: { tier: Tier; today: Day; daysLeft: number },
): Promise<Card> {
  const validUntil = plusDays(today, daysLeft);
  const { id } = await people.card(holder.person, { tier, validFrom: plusDays(today, -300), validUntil });
  return { id, holder, tier, validUntil, state: 'active' };
}

const LEAVE = [
  `UPDATE account SET active = false WHERE id = ANY($1)`,
  `UPDATE accreditation_application SET state = 'withdrawn', due_on = NULL, step_began_on = NULL
   WHERE applicant_id = ANY($1) AND state NOT IN ('accredited', 'rejected', 'withdrawn')`,
  `UPDATE card SET state = 'revoked' WHERE holder_id = ANY($1) AND state IN ('active', 'suspended')`,
];

/** Closes what a run has left open, for the clock goes back to another day with the next one. */
export async function leaveStage({ database }: Lane, actors: readonly Actor[]): Promise<void> {
  const ids = actors.map(({ person }) => person.id);
  for (const statement of LEAVE) await database.query(statement, [ids]);
}
