import type { CleanFile } from './clean-file.js';
import { CleaningThread, ThreadEnded } from './cleaning-thread.js';
import type { FileFlaw } from './file-flaw.js';

/** So many files wait to be looked through that one more would wait for too long, or the program ends. */
export class CleanerBusy extends Error {}

export interface CleaningLimits {
  /** Milliseconds that one file may take. The worst that is known takes less than one second. */
  readonly patience: number;
  /** Of a thread's heap, in which the text of a file lies, not its bytes. */
  readonly heapMegabytes: number;
  /** Files that are looked through at once, each in a thread. */
  readonly threads: number;
  /** Files that wait for a thread. */
  readonly waiting: number;
}

const LIMITS: CleaningLimits = { patience: 20_000, heapMegabytes: 256, threads: 2, waiting: 32 };

interface Job {
  readonly content: Buffer;
  readonly resolve: (clean: CleanFile | FileFlaw) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Looks through files as `cleanFile` does, in threads of its own: whoever sends a file that takes long keeps nobody
 * waiting but others who send files. A file that takes more time or memory than a file should is `too_costly`.
 * Threads start with the first files and are used again.
 */
export class FileCleaner {
  private readonly limits: CleaningLimits;
  private readonly queue: Job[] = [];
  private readonly idle: CleaningThread[] = [];
  private readonly busy = new Set<CleaningThread>();
  private closed = false;

  constructor(limits: Partial<CleaningLimits> = {}) {
    this.limits = { ...LIMITS, ...limits };
  }

  /** @throws CleanerBusy */
  clean(content: Buffer): Promise<CleanFile | FileFlaw> {
    return new Promise((resolve, reject) => {
      if (this.closed || this.queue.length >= this.limits.waiting) {
        reject(new CleanerBusy('Too many files wait to be looked through'));
        return;
      }
      this.queue.push({ content, resolve, reject });
      this.begin();
    });
  }

  /** Ends the threads; what is under way or waits is refused. Called by Nest when the program has drained. */
  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(new CleanerBusy('The program ends'));
    await Promise.all([...this.idle, ...this.busy].map((thread) => thread.end()));
  }

  private begin(): void {
    while (this.busy.size < this.limits.threads) {
      const job = this.queue.shift();
      if (job === undefined) return;
      void this.give(job, this.freeThread());
    }
  }

  private freeThread(): CleaningThread {
    for (let thread = this.idle.pop(); thread !== undefined; thread = this.idle.pop()) {
      if (thread.isUsable) return thread;
    }
    return new CleaningThread(this.limits.heapMegabytes);
  }

  private async give({ content, resolve, reject }: Job, thread: CleaningThread): Promise<void> {
    this.busy.add(thread);
    try {
      resolve(await thread.clean(content, this.limits.patience));
    } catch (error) {
      reject(error instanceof ThreadEnded ? new CleanerBusy('The program ends') : error);
    }
    this.busy.delete(thread);
    if (thread.isUsable) this.idle.push(thread);
    this.begin();
  }
}
