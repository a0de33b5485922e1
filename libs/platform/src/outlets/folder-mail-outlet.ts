import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMail, type Mail } from './mail.js';
import { SendError, type OpenOutlet, type Outlet } from './outlet.js';

/** Mail that stays in the house: one `.eml` file a letter, for looking at. Written once, however often it is tried. */
export class FolderMailOutlet implements Outlet<Mail> {
  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {}

  async open(): Promise<OpenOutlet<Mail>> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 }).catch(() => {
      throw new SendError('not_written');
    });
    return { usable: true, send: (mail, commit) => this.write(mail, commit), close: () => undefined };
  }

  private async write(mail: Mail, commit: () => Promise<void>): Promise<void> {
    const content = await composeMail(mail, this.from);
    const file = join(this.folder, `${mail.messageId.split('@')[0] ?? ''}.eml`);
    await commit();
    try {
      await writeFile(`${file}.part`, content, { mode: 0o600 });
      await rename(`${file}.part`, file);
    } catch {
      throw new SendError('not_written');
    }
  }
}
