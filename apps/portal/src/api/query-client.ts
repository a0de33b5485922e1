import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem.ts';
import { forgetSession } from './session-hint.ts';

const AWAY = new Set([0, 502, 503, 504]);
const OVERTAKEN = new Set([409, 412]);

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveIfSignedOut }),
  mutationCache: new MutationCache({
    onError: (error) => {
      leaveIfSignedOut(error);
      showWhatOthersDid(error);
    },
    // What one change touches, only the API knows; what is on the screen is asked for again.
    onSuccess: () => queryClient.invalidateQueries(),
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof ProblemError && AWAY.has(error.problem.status),
    },
  },
});

/** A session that ended elsewhere ends here: the guards then lead to the sign-in and back. */
function leaveIfSignedOut(error: Error): void {
  if (!(error instanceof ProblemError) || error.problem.code !== 'auth.required') return;
  forgetSession();
  queryClient.setQueryData(['session'], null);
}

/** Somebody was quicker: with what is there now on the screen, the next try rests on that. */
function showWhatOthersDid(error: Error): void {
  if (!(error instanceof ProblemError) || !OVERTAKEN.has(error.problem.status)) return;
  void queryClient.invalidateQueries();
}
