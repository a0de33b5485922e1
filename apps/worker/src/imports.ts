import { Inject, Injectable } from '@nestjs/common';
import { CarryOutImport } from '#features/imports/carry-out-import.js';
import { CheckImport } from '#features/imports/check-import.js';
import { LOGGER, type Logger } from '#platform/logger.js';

/** Checks files of people and imports them, apart from the schedules, which such work would hold up. */
@Injectable()
export class Imports {
  constructor(
    private readonly checkImport: CheckImport,
    private readonly carryOutImport: CarryOutImport,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** One round over everything that waits; answers whether to look again at once. */
  async run(stopping: AbortSignal): Promise<boolean> {
    let done = 0;
    for (const id of await this.carryOutImport.due()) {
      if (stopping.aborted) return false;
      done += await this.tried(id, () => this.carryOutImport.carryOut(id));
    }
    for (const id of await this.checkImport.due()) {
      if (stopping.aborted) return false;
      done += await this.tried(id, () => this.checkImport.check(id, stopping));
    }
    return done > 0;
  }

  /** One that fails stops none of the others, and is tried again in the next round. */
  private async tried(id: string, work: () => Promise<void>): Promise<0 | 1> {
    try {
      await work();
      return 1;
    } catch (error) {
      this.logger.error({ importId: id, err: error }, 'an import failed');
      return 0;
    }
  }
}
