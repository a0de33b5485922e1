import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SendError, type OpenOutlet, type Outlet } from './outlet.js';

/** One short message to one telephone. */
export interface Sms {
  readonly to: string;
  readonly text: string;
  /** Stays the same however often it is tried. */
  readonly messageId: string;
}

/**
 * Short messages as lines of JSON in a folder, a file a day by UTC: for the demo, and for a gateway that fetches
 * them from there. A gateway with an interface of its own gets an `Outlet` of its own beside this one.
 */
export class FolderSmsOutlet implements Outlet<Sms> {
  constructor(private readonly folder: string) {}

  async open(): Promise<OpenOutlet<Sms>> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 }).catch(() => {
      throw new SendError('not_written');
    });
    return { usable: true, send: (sms, commit) => this.append(sms, commit), close: () => undefined };
  }

  private async append(sms: Sms, commit: () => Promise<void>): Promise<void> {
    const writtenAt = new Date().toISOString();
    const line = JSON.stringify({ ...sms, writtenAt });
    await commit();
    try {
      await appendFile(join(this.folder, `sms-${writtenAt.slice(0, 10)}.jsonl`), `${line}\n`, {
        mode: 0o600,
      });
    } catch {
      throw new SendError('not_written');
    }
  }
}
