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

/** Runs `round` at once again while it finds work or is woken, else after so many milliseconds. */
export function loop(name: string, milliseconds: number, logger: Logger, round: Round): Loop {
  const stopping = new AbortController();
  let pause = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      // Whoever is woken during a round goes round once more: the round may have looked before there was work.
      pause = new AbortController();
      const wait = await oneRound();
      await sleep(wait, pause.signal);
    }
  })();

  async function oneRound(): Promise<number> {
    try {
      return (await round(stopping.signal)) ? 0 : milliseconds;
    } catch (error) {
      logger.warn({ loop: name, err: error }, 'a round failed');
      return AFTER_FAILURE_MILLISECONDS;
    }
  }

  return {
    wake: () => pause.abort(),
    async stop() {
      stopping.abort();
      pause.abort();
      await running;
    },
  };
}

/** Answers when the time is up or, at once, when the signal says so. */
async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
