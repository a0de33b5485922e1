import { setTimeout } from 'node:timers/promises';
import type { Logger } from '#platform/logger.js';

/** Something done again and again until told to stop. */
export interface Loop {
  /** Ends the pause, or spares the next one: there may be work. */
  wake(): void;
  /** Waits for the round in progress. */
  stop(): Promise<void>;
}

/** After a failed round (the database is away, say) the next one waits this long. */
const AFTER_FAILURE_MILLISECONDS = 1000;

/** A round answers whether it found work; one that takes long stops early when the signal says so. */
type Round = (stopping: AbortSignal) => Promise<boolean>;

/** Runs `round` at once again while it finds work or is woken, else after `pause` milliseconds. */
export function loop(name: string, pause: number, logger: Logger, round: Round): Loop {
  const stopping = new AbortController();
  let woken = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      // Who is woken during a round goes round once more: the round may have looked before there was work.
      woken = new AbortController();
      const wait = await oneRound();
      await sleep(wait, AbortSignal.any([stopping.signal, woken.signal]));
    }
  })();

  async function oneRound(): Promise<number> {
    try {
      return (await round(stopping.signal)) ? 0 : pause;
    } catch (error) {
      logger.warn({ loop: name, err: error }, 'a round failed');
      return AFTER_FAILURE_MILLISECONDS;
    }
  }

  return {
    wake: () => woken.abort(),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Answers when the time is up or, at once, when the signal says so. */
async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
