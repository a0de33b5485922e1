import { Worker } from 'node:worker_threads';
import type { CleanFile } from './clean-file.js';
import type { FileFlaw } from './file-flaw.js';

/** What a thread says: that it is there, and then what it finds in each file. */
export type CleaningAnswer =
  | { readonly ready: true }
  | { readonly clean: CleanFile | FileFlaw }
  | { readonly error: string };

/** The thread was ended from outside, so nobody knows about the file. */
export class ThreadEnded extends Error {}

/** One thread that looks through files, one at a time. It does not keep the process alive. */
export class CleaningThread {
  /** Whether it can take another file. */
  isUsable = true;
  private readonly worker: Worker;
  private readonly ready: Promise<CleaningAnswer>;

  constructor(heapMegabytes: number) {
    this.worker = new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
    this.worker.unref();
    this.worker.on('error', () => (this.isUsable = false)).on('exit', () => (this.isUsable = false));
    this.ready = this.next();
  }

  /**
   * What `cleanFile` answers, or `too_costly` when it takes more than `patience` milliseconds or more heap than the
   * thread has; then the thread is given up.
   * @throws ThreadEnded, or what the thread broke of
   */
  async clean(content: Buffer, patience: number): Promise<CleanFile | FileFlaw> {
    try {
      // The time that starting takes is not the file's.
      await this.ready;
      const answer = await within(patience, this.ask(content));
      if (answer !== null) return cleanOf(answer);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    }
    await this.end();
    return 'too_costly';
  }

  async end(): Promise<void> {
    this.isUsable = false;
    await this.worker.terminate();
  }

  private ask(content: Buffer): Promise<CleaningAnswer> {
    const answer = this.next();
    const copy = new Uint8Array(content);
    this.worker.postMessage(copy, [copy.buffer]);
    return answer;
  }

  /** The next thing that the thread says. */
  private next(): Promise<CleaningAnswer> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const hear = (answer: CleaningAnswer) => settle(() => resolve(answer));
      const fail = (error: Error) => settle(() => reject(error));
      const exit = () => settle(() => reject(new ThreadEnded('The thread has ended')));
      const settle = (so: () => void) => {
        worker.off('message', hear).off('error', fail).off('exit', exit);
        so();
      };
      worker.on('message', hear).on('error', fail).on('exit', exit);
    });
  }
}

/** Null when it takes longer, in milliseconds. */
async function within<Answer>(patience: number, answer: Promise<Answer>): Promise<Answer | null> {
  let clock: NodeJS.Timeout | undefined;
  const over = new Promise<null>((resolve) => (clock = setTimeout(resolve, patience, null)));
  try {
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(clock);
  }
}

/** A Buffer arrives as plain bytes. */
function cleanOf(answer: CleaningAnswer): CleanFile | FileFlaw {
  if (!('clean' in answer)) throw new Error('error' in answer ? answer.error : 'The thread said nothing');
  const { clean } = answer;
  if (typeof clean === 'string') return clean;
  const { buffer, byteOffset, byteLength } = clean.content;
  return { ...clean, content: Buffer.from(buffer, byteOffset, byteLength) };
}

/** Threads run what is compiled, also where tests run the source. */
function workerFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  const compiled = '../../../../dist/libs/platform/src/files/clean-file-worker.js';
  return new URL(isSource ? compiled : './clean-file-worker.js', import.meta.url);
}
