import type { INestApplicationContext } from '@nestjs/common';
import type { Logger } from '#platform/logger.js';
import { loop, type Loop } from './loop.js';
import { AdvanceRehearsals } from '#features/policy/advance-rehearsals.js';
import { Outbox } from './outbox.js';
import { tellPeople } from './reactions/tell-people.js';
import { Schedules } from './schedules/schedules.js';

const OUTBOX_PAUSE = 200;
const SCHEDULES_PAUSE = 1000;
const REHEARSALS_PAUSE = 1000;
const TIDY_PAUSE = 10 * 60 * 1000;

/** Every loop of the worker. */
export function startWorker(app: INestApplicationContext, logger: Logger): Loop[] {
  const outbox = app.get(Outbox);
  const schedules = app.get(Schedules);
  const rehearsals = app.get(AdvanceRehearsals);
  return [
    loop('outbox', OUTBOX_PAUSE, logger, async () => {
      const taken = await outbox.drain('notifications', tellPeople);
      const retried = await outbox.retry('notifications', tellPeople);
      return taken > 0 || retried;
    }),
    loop('schedules', SCHEDULES_PAUSE, logger, async () => (await schedules.run()) > 0),
    loop('rehearsals', REHEARSALS_PAUSE, logger, () => rehearsals.run()),
    loop('tidy', TIDY_PAUSE, logger, async () => {
      await schedules.tidy();
      return false;
    }),
  ];
}
