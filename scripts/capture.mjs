import { spawn } from 'node:child_process';

/** Runs a command to its end, also when it is aborted, and returns its exit code and all that it printed. */
export function capture(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    let failure;
    child.once('error', (error) => (failure = error));
    child.once('close', (code) => (failure ? reject(failure) : resolve({ code, output })));
  });
}
