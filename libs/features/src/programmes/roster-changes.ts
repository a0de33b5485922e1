import { OPEN_ACCREDITATION_STATES } from '#domain/accreditation/lifecycle.js';
import type { RosterRow } from '#domain/programmes/read-roster-row.js';
import { accountIdOf } from '#database/actor.js';
import { RosterEntryRow } from '#database/entities/roster-entry.js';
import type { RosterVault } from '#database/roster-vault.js';
import type { Transaction } from '#database/transactions.js';
import type { Policies } from '../policy/policies.js';

interface Concerned {
  id: string;
  policyVersion: string;
  criteria: string[];
}

const CONCERNED = `SELECT a.id, a.policy_version AS "policyVersion", array_agg(c.criterion) AS criteria
  FROM accreditation_application a
  JOIN profile p ON p.account_id = a.applicant_id
  JOIN claim c ON c.application_id = a.id
  WHERE p.identity_index = $1 AND a.submitted_at IS NOT NULL AND a.state = ANY ($2)
  GROUP BY a.id ORDER BY a.id`;

/** Puts somebody on a roster. Answers the id of the entry. */
export async function enterOnRoster(
  tx: Transaction,
  vault: RosterVault,
  programme: string,
  row: RosterRow,
): Promise<string> {
  const enteredBy = accountIdOf(tx.actor);
  if (enteredBy === null) throw new Error('Somebody enters people on a roster');
  const [made] = await tx.manager.query<{ id: string }[]>('SELECT uuidv7() AS id');
  if (made === undefined) throw new Error('The database did not make an id');
  const { name, identityType, identityNumber, cohort, state } = row;
  await tx.manager.insert(RosterEntryRow, {
    ...{ id: made.id, programme, cohort, name, identityType, state, stateReason: '' },
    ...vault.seal(made.id, identityType, identityNumber),
    ...{ enteredBy, enteredAt: tx.now },
  });
  await tx.record({
    type: 'roster.entered',
    subjectType: 'roster_entry',
    subjectId: made.id,
    data: { programme, cohort, state },
  });
  return made.id;
}

/** The entry of a person in a cohort of a programme, under whichever master key; null when there is none. */
export async function findOnRoster(
  tx: Transaction,
  vault: RosterVault,
  programme: string,
  { cohort, identityType, identityNumber }: RosterRow,
): Promise<RosterEntryRow | null> {
  return tx.manager
    .createQueryBuilder(RosterEntryRow, 'entry')
    .where({ programme, cohort })
    .andWhere('entry.identityIndex IN (:...indexes)', {
      indexes: vault.indexesOf(identityType, identityNumber),
    })
    .setLock('pessimistic_write')
    .getOne();
}

/**
 * Notes a change of a roster on every application under way that rests on it, so that whoever reviews it sees that
 * what proves a claim is no longer what it was. Those who keep rosters learn nothing of the applications.
 */
export async function noteOnApplications(
  tx: Transaction,
  policies: Policies,
  { programme, cohort, state, identityIndex }: RosterEntryRow,
): Promise<void> {
  const concerned = await tx.seeingAll(() =>
    tx.manager.query<Concerned[]>(CONCERNED, [identityIndex, OPEN_ACCREDITATION_STATES]),
  );
  for (const { id, policyVersion, criteria } of concerned) {
    const { policy } = await policies.version(policyVersion);
    const rests = policy.criteria.some(
      ({ code, roster }) => roster?.programme === programme && criteria.includes(code),
    );
    if (!rests) continue;
    await tx.record({
      type: 'application.roster_changed',
      subjectType: 'application',
      subjectId: id,
      data: { programme, cohort, state },
    });
  }
}
