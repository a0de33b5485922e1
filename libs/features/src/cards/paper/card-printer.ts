import { Injectable } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import { PortalError } from '../../errors/portal-error.js';
import type { ApplePass } from '../passes/apple-pass.js';
import type { CardSheet } from './card-sheet.js';

/** What the thread makes. */
export type PrinterWork = { readonly sheet: CardSheet } | { readonly applePass: ApplePass };

export interface PrinterJob {
  readonly id: number;
  readonly work: PrinterWork;
}

export type PrinterAnswer = { readonly id: number } & (
  | { readonly made: Uint8Array }
  | { readonly error: string }
);

interface Waiting {
  readonly resolve: (made: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Pieces of work under way; each takes about a third of a second, the first after the start some more. */
const MOST_WAITING = 16;
const RETRY_SECONDS = 5;
/** Then something is wrong with the thread, and the next piece of work gets another. */
const PATIENCE_MILLISECONDS = 30_000;

/**
 * Draws cards for paper and packs passes in a thread, because cutting fonts, packing documents and signing with RSA in
 * JavaScript would keep everybody else waiting. The thread starts with the first of them and does not keep the program
 * alive.
 */
@Injectable()
export class CardPrinter {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  /** @throws PortalError `service.unavailable` while many others print */
  admit(): void {
    if (this.waiting.size >= MOST_WAITING) throw unavailable();
  }

  /**
   * The sheet as a PDF, or the pass as its file.
   * @throws PortalError `service.unavailable` when it takes too long, Error of a thread that broke
   */
  async make(work: PrinterWork): Promise<Buffer> {
    this.worker ??= this.start();
    const id = ++this.lastId;
    const clock = setTimeout(() => this.giveUp(unavailable()), PATIENCE_MILLISECONDS);
    try {
      return await new Promise<Buffer>((resolve, reject) => {
        this.waiting.set(id, { resolve, reject });
        this.worker?.postMessage({ id, work } satisfies PrinterJob);
      });
    } finally {
      clearTimeout(clock);
    }
  }

  /** Called by Nest when the program has drained. */
  onApplicationShutdown(): void {
    this.giveUp(unavailable());
  }

  private start(): Worker {
    const worker = new Worker(workerFile());
    worker.unref();
    worker.on('message', (answer: PrinterAnswer) => this.hear(answer));
    worker.on('error', (error: Error) => {
      // One that was given up before may still have something to say.
      if (this.worker === worker) this.giveUp(error);
    });
    return worker;
  }

  private hear(answer: PrinterAnswer): void {
    const job = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('made' in answer) job?.resolve(bufferOf(answer.made));
    else job?.reject(new Error(answer.error));
  }

  private giveUp(error: Error): void {
    void this.worker?.terminate();
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

function unavailable(): PortalError {
  return new PortalError('service.unavailable', { retryAfter: RETRY_SECONDS });
}

/** A Buffer arrives as plain bytes. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Threads run what is compiled, also where tests run the source. */
function workerFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  const compiled = '../../../../../dist/libs/features/src/cards/paper/card-printer-worker.js';
  return new URL(isSource ? compiled : './card-printer-worker.js', import.meta.url);
}
