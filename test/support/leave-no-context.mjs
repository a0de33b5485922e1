import { AsyncLocalStorage } from 'node:async_hooks';

// jest keeps an AsyncLocalStorage for each test file and never gives it up. Up to Node 23 every promise pays for each
// one that is enabled, so that the fiftieth file of a process takes twice as long as alone. Those of earlier files go.
const USED = Symbol.for('talent-card.contexts');
const { prototype } = AsyncLocalStorage;
if (prototype[USED]) {
  for (const storage of prototype[USED]) storage.disable();
  prototype[USED].clear();
} else {
  const used = new Set();
  const { run } = prototype;
  prototype[USED] = used;
  prototype.run = function (...args) {
    used.add(this);
    return run.apply(this, args);
  };
}
