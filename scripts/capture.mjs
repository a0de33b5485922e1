import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href;

/**
 * Runs a command to its end, also when it is aborted, and returns its exit code and all that it printed. A Node program
 * that is `bound` ends at once when this process does, however that ends.
 */
export function capture(command, args, { bound = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const env = options.env ?? process.env;
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe', ...(bound ? ['ipc'] : [])],
      env: bound ? { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --import ${endWithParent}` } : env,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    let failure;
    child.once('error', (error) => (failure = error));
    child.once('close', (code) => (failure ? reject(failure) : resolve({ code, output })));
  });
}
