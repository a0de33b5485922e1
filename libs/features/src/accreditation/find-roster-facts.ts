import type { RosterState } from '#domain/catalogue/policy.js';
import { isSameName, type RosterFact } from '#domain/tiers/weigh-roster.js';
import type { Transaction } from '#database/transactions.js';

interface Row {
  accountId: string;
  programme: string;
  cohort: number;
  state: RosterState;
  rosterName: string;
  profileName: string;
}

const FACTS = `SELECT account_id AS "accountId", programme, cohort, state, roster_name AS "rosterName",
  profile_name AS "profileName" FROM roster_facts($1)`;

/**
 * What the rosters of all programmes say of people, by account: found by the identity numbers of their profiles and
 * told without them. Of people whom the actor has no part in, nothing.
 */
export async function findRosterFacts(
  { manager }: Transaction,
  accountIds: readonly string[],
): Promise<Map<string, RosterFact[]>> {
  const rows = accountIds.length === 0 ? [] : await manager.query<Row[]>(FACTS, [accountIds]);
  return new Map(accountIds.map((id) => [id, rows.filter(({ accountId }) => accountId === id).map(factOf)]));
}

function factOf({ programme, cohort, state, rosterName, profileName }: Row): RosterFact {
  return { programme, cohort, state, nameMatches: isSameName(rosterName, profileName) };
}
