import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { ProblemError } from './problem.ts';
import { forgetSession, maybeSignedIn } from './session-hint.ts';

export type User = Schemas['UserView'];
export type Role = User['roles'][number];

export type Session = Schemas['SessionView'];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async (): Promise<Session | null> => {
    if (!maybeSignedIn()) return null;
    try {
      return await answerOf(api.GET('/api/v1/auth/session'));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 401) throw error;
      forgetSession();
      return null;
    }
  },
});

/** Who is signed in; null when nobody is, or while it is not known yet. */
export function useUser(): User | null {
  return useQuery(sessionQuery).data?.user ?? null;
}

/** Whether this is the demo, whose clock can be moved by anybody who is signed in. */
export function useIsDemo(): boolean {
  return useQuery(sessionQuery).data?.demoClock ?? false;
}

/** Where each kind of user starts. */
export function homeOf(
  user: User,
): '/security' | '/office/applications' | '/office/cards' | '/office/users' | '/agency/requests' | '/home' {
  const has = (...roles: Role[]) => roles.some((role) => user.roles.includes(role));
  if (user.secondFactorMissing) return '/security';
  if (has('reviewer', 'approver', 'auditor')) return '/office/applications';
  if (has('service_manager')) return '/office/cards';
  if (has('administrator')) return '/office/users';
  if (has('agency_staff')) return '/agency/requests';
  return '/home';
}
