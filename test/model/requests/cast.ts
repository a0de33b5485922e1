import type { Role } from '#domain/accounts/roles.js';
import type { Agency } from '../../support/people.js';
import type { Lane } from '../shared/lane.js';
import { plusDays, type Day } from '../shared/working-days.js';
import { ALL_SERVICES, type Tier } from './reference-policy.js';
import { at, type Actor, type Card, type Relative, type Slot } from './world.js';

interface Part {
  readonly label: string;
  readonly roles?: readonly Role[];
  /** Of which agency a member of the staff is. */
  readonly agency?: 0 | 1;
  readonly relations?: readonly Relative['relation'][];
}

/**
 * Everybody in a run: holders with and without families, among them one who serves and one who manages; the staff of
 * two agencies, the office, and a citizen without a card. Those with relations hold a card.
 */
const PARTS: readonly Part[] = [
  { label: 'Ann', relations: ['spouse', 'child', 'parent'] },
  { label: 'Boris', relations: ['spouse'] },
  { label: 'Clara', relations: [] },
  { label: 'the clerk with a card', roles: ['agency_staff'], agency: 1, relations: [] },
  { label: 'the manager with a card', roles: ['service_manager'], relations: [] },
  { label: 'a citizen' },
  { label: 'clerk 1', roles: ['agency_staff'], agency: 0 },
  { label: 'clerk 2', roles: ['agency_staff'], agency: 0 },
  { label: 'clerk 3', roles: ['agency_staff'], agency: 1 },
  { label: 'the manager', roles: ['service_manager'] },
  { label: 'the auditor', roles: ['auditor'] },
];
export const HOLDERS = PARTS.filter(({ relations }) => relations !== undefined).length;

/** New people, so that no run knows of another. */
export async function castOf({ people }: Lane, agencies: readonly Agency[]): Promise<Actor[]> {
  return Promise.all(
    PARTS.map(async ({ label, roles = [], agency: index, relations }) => {
      const agency = index === undefined ? undefined : agencies[index];
      const person = await people.applicant({ roles, ...(agency && { agency }) });
      const family: Relative[] = [];
      for (const relation of relations ?? []) {
        const hasConsent = relation !== 'parent';
        const age = relation === 'child' ? 8 : 45;
        const { id } = await people.dependant(person, {
          relation,
          age,
          ...(!hasConsent && { consent: 'none' }),
        });
        family.push({ id, relation, hasConsent });
      }
      return { label, person, roles, agency: agency?.id ?? null, family };
    }),
  );
}

export interface CardStart {
  readonly tier: Tier;
  readonly daysLeft: number;
}

/** A card that somebody holds from before. */
export async function cardOfStart(
  { people, database }: Lane,
  { person }: Actor,
  { tier, daysLeft }: CardStart,
  today: Day,
): Promise<Card> {
  const term = { validFrom: plusDays(today, -300), validUntil: plusDays(today, daysLeft) };
  const { id, number } = await people.card(person, { tier, ...term });
  await database.query('UPDATE card SET issued_at = valid_from WHERE id = $1', [id]);
  return { id, number, holder: person.id, tier, ...term, state: 'active', isRenewalAsked: false };
}

/** Slots that are on offer from the start: scarce ones, one of which asks for an answer of its agency. */
export async function slotsOfStart(
  { people }: Lane,
  agencies: readonly Agency[],
  today: Day,
): Promise<Slot[]> {
  const [first, second] = agencies as [Agency, Agency];
  const wanted = [
    { agency: first, service: 'MED-FASTTRACK', days: 3, capacity: 1, confirmsAtOnce: true },
    { agency: second, service: 'MED-FASTTRACK', days: 6, capacity: 2, confirmsAtOnce: false },
    { agency: first, service: 'MED-CHECKUP', days: 4, capacity: 2, confirmsAtOnce: true },
    { agency: second, service: 'CUL-SNOW', days: 1, capacity: 1, confirmsAtOnce: true },
  ] as const;
  return Promise.all(
    wanted.map(async ({ agency, service, days, capacity, confirmsAtOnce }) => {
      const startsAt = at(plusDays(today, days), '14:00');
      const cancelUntil = startsAt - 4 * 3_600_000;
      const times = { startsAt: new Date(startsAt), cancelUntil: new Date(cancelUntil) };
      const { id } = await people.slot(agency, { service, capacity, confirmsAtOnce, ...times });
      const fields = { service, startsAt, cancelUntil, capacity, confirmsAtOnce };
      return { ...fields, id, agency: agency.id, isOpen: true, isCalledOff: false };
    }),
  );
}

export function agenciesOf({ people }: Lane): Promise<Agency[]> {
  return Promise.all([0, 1].map(() => people.agency({ services: ALL_SERVICES })));
}

const LEAVE = [
  `UPDATE account SET active = false WHERE id = ANY($1)`,
  `UPDATE waiting_entry SET state = 'closed', ended_at = now() WHERE holder_id = ANY($1) AND ended_at IS NULL`,
  `DELETE FROM slot_hold WHERE holder_id = ANY($1)`,
  `DELETE FROM request_document WHERE account_id = ANY($1) AND request_id IS NULL`,
  `UPDATE service_request SET state = 'fulfilled', ended_at = now(), due_on = NULL, step_began_on = NULL,
    blocked_at = NULL WHERE holder_id = ANY($1) AND ended_at IS NULL`,
  `UPDATE card SET state = 'revoked' WHERE holder_id = ANY($1) AND state IN ('active', 'suspended')`,
  `UPDATE card_renewal SET state = 'lapsed', decided_at = now() WHERE holder_id = ANY($1) AND state = 'asked'`,
];
const CLOSE = [
  `UPDATE agency SET active = false WHERE id = ANY($1)`,
  `UPDATE slot SET open = false, waiting = 0, called_off_code = NULL, called_off_reason = NULL
    WHERE agency_id = ANY($1)`,
];

/** Closes what a run has left open, for the clock goes back to another day with the next one. */
export async function leaveStage(
  { database }: Lane,
  actors: readonly Actor[],
  agencies: readonly string[],
): Promise<void> {
  const ids = actors.map(({ person }) => person.id);
  for (const statement of LEAVE) await database.query(statement, [ids]);
  for (const statement of CLOSE) await database.query(statement, [agencies]);
}
