import { parentOf, programOf } from '../processes.mjs';

/**
 * Calls back when the npm that runs us is gone: after kill -9 nobody else would tell us. npm may have put a
 * shell between itself and us, which outlives it.
 */
export function whenNpmIsGone(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const grandparent = /^(sh|dash|bash)$/.test(programOf(parent) ?? '') ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    const isSame = process.ppid === parent && (!grandparent || parentOf(parent) === grandparent);
    if (isSame) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}
