import { answerOf, api } from './client.ts';
import { forgetSession } from './session-hint.ts';

/** Signs out and goes to a place with the whole page anew: nothing of the person is left in it. */
export async function endSession(to: string): Promise<void> {
  await answerOf(api.POST('/api/v1/auth/logout'));
  forgetSession();
  window.location.assign(to);
}
