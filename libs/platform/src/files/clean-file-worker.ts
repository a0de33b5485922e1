import { parentPort } from 'node:worker_threads';
import { cleanFile } from './clean-file.js';
import type { CleaningAnswer } from './cleaning-thread.js';

/** Cleans one file after the other, each in its turn, in a thread of its own. */
parentPort?.on('message', (content: Uint8Array) => {
  cleanFile(Buffer.from(content.buffer, content.byteOffset, content.byteLength)).then(
    (clean) => answer({ clean }),
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(given: CleaningAnswer): void {
  parentPort?.postMessage(given);
}

// The time that loading takes is not the file's.
answer({ ready: true });
