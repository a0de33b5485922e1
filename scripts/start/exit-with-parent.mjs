// Loaded into each program before its own code. A program ends by itself when its supervisor is gone; this is
// for the one that has not got so far yet, or that hangs while it ends.
import { takeLock } from '../lock.mjs';

const patience = 12_000;

process.once('disconnect', () => {
  const programListens = process.listenerCount('disconnect') > 0;
  if (!programListens) process.exit(1);
  setTimeout(() => process.exit(1), patience).unref();
});
process.channel?.unref();

await takeLock(process.env.SUPERVISED_AS);
