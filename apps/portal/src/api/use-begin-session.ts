import { useQueryClient } from '@tanstack/react-query';
import type { Schemas } from './client.ts';
import { rememberSession } from './session-hint.ts';
import type { Session } from './session.ts';

/** Goes on as whoever has just signed in: nothing that was asked for before is shown any more. */
export function useBeginSession(): (signedIn: Schemas['SignInView']) => void {
  const client = useQueryClient();
  return ({ user, demoClock }) => {
    rememberSession();
    client.clear();
    client.setQueryData<Session>(['session'], { user, demoClock });
  };
}
