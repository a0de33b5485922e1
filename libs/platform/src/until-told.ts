/**
 * Waits until this process is told to end: by a signal, or by its supervisor going away. A second signal is
 * not waited for; whoever sends it wants the process gone.
 */
export function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => {
      resolve();
    });
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('disconnect', () => {
      resolve();
    });
  });
}
