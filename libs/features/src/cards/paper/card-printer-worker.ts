import { parentPort } from 'node:worker_threads';
import { FontSlices } from '#platform/paper/font-slices.js';
import { packApplePass } from '../passes/apple-pass.js';
import type { PrinterAnswer, PrinterJob, PrinterWork } from './card-printer.js';
import { drawCard } from './draw-card.js';

/** Makes one thing after the other in a thread of its own; the fonts that it has cut stay with it. */
const slices = new FontSlices();
let last = Promise.resolve();

parentPort?.on('message', ({ id, work }: PrinterJob) => {
  last = last.then(async () => {
    try {
      answer({ id, made: await make(work) });
    } catch (error) {
      answer({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
});

function make(work: PrinterWork): Promise<Buffer> {
  return 'sheet' in work ? drawCard(work.sheet, slices) : packApplePass(work.applePass);
}

function answer(given: PrinterAnswer): void {
  parentPort?.postMessage(given);
}
