import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Programme = Schemas['ProgrammeView'];
export type RosterEntry = Schemas['RosterEntryView'];
export type RosterState = RosterEntry['state'];
export type RosterImport = Schemas['RosterImportView'];

export const ROSTER_STATES = ['active', 'completed', 'ended'] as const satisfies readonly RosterState[];

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  staleTime: 3_600_000,
  queryFn: async () => (await answerOf(api.GET('/api/v1/programmes'))).items,
});

export interface RosterFilter {
  readonly cohort?: number;
  readonly state?: RosterState;
  readonly q?: string;
}

export const rosterQuery = (code: string, filter: RosterFilter) =>
  endless(['roster', code, filter], (paging) =>
    answerOf(
      api.GET('/api/v1/programmes/{code}/roster', {
        params: { path: { code }, query: { ...filter, ...paging, limit: 30 } },
      }),
    ),
  );
