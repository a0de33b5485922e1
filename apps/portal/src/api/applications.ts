import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Application = Schemas['ApplicationView'];
export type ApplicationSummary = Schemas['ApplicationSummaryView'];
export type ApplicationState = Schemas['AccreditationState'];
export type Claim = Schemas['ClaimView'];
export type ClaimBody = Schemas['ClaimBody'];
export type Evidence = Schemas['EvidenceView'];
export type Track = Schemas['Track'];
export type TierCode = Schemas['Tier'];

export const TRACKS = [
  'research',
  'engineering',
  'enterprise',
  'health_education_culture',
  'vocational_skills',
  'local',
] as const satisfies readonly Track[];

export const TIER_CODES = ['A', 'B', 'C', 'D', 'E'] as const satisfies readonly TierCode[];

/** My own applications, the newest first. */
export const myApplicationsQuery = queryOptions({
  queryKey: ['applications', 'mine'],
  queryFn: async () =>
    (
      await answerOf(
        api.GET('/api/v1/accreditation-applications', { params: { query: { mine: true, limit: 20 } } }),
      )
    ).items,
});

export interface ApplicationFilter {
  readonly state?: ApplicationState;
  readonly tier?: TierCode;
  readonly track?: Track;
  readonly assignee?: string;
  readonly overdue?: boolean;
  readonly q?: string;
}

/** The office's queue. */
export const applicationsQuery = (filter: ApplicationFilter) =>
  endless(['applications', filter], (paging) =>
    answerOf(
      api.GET('/api/v1/accreditation-applications', {
        params: { query: { ...filter, ...paging, limit: 30 } },
      }),
    ),
  );

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id],
    queryFn: () => answerOf(api.GET('/api/v1/accreditation-applications/{id}', { params: { path: { id } } })),
  });

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'assessment'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/accreditation-applications/{id}/assessment', { params: { path: { id } } })),
  });

export const applicationHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'history'],
    queryFn: async () =>
      (
        await answerOf(
          api.GET('/api/v1/accreditation-applications/{id}/history', { params: { path: { id } } }),
        )
      ).items,
  });

export const noticesQuery = endless(['notices'], (paging) =>
  answerOf(api.GET('/api/v1/public-notices', { params: { query: { ...paging, limit: 50 } } })),
);

/** Where the bytes of a piece of evidence are; the browser saves them, and the API records the opening. */
export function evidenceAddress(applicationId: string, evidenceId: string): string {
  return `/api/v1/accreditation-applications/${applicationId}/evidence/${evidenceId}`;
}
