import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is a true one, and gives it; throws with the last answer when it takes too long. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  isRight: (answer: Answer) => boolean = Boolean,
  patience = 40_000,
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`Not so within ${patience} ms: ${what}; last was ${JSON.stringify(answer)}`);
    await pause(20);
  }
}
