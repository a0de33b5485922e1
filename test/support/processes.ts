import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { testEnvironment, type Environment } from './environment.js';

export interface RunningProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it has printed. */
  output(): string;
  /** Tells it to end and waits until it has; answers its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

interface Start {
  databaseUrl: string;
  environment?: Environment;
}

/** `node dist/programs/api.js`, as a deployment runs it, on a free port. */
export function startApiProcess(start: Start): Promise<RunningProcess> {
  return startProgram('dist/programs/api.js', start);
}

/** `node dist/programs/worker.js`. */
export function startWorkerProcess(start: Start): Promise<RunningProcess> {
  return startProgram('dist/programs/worker.js', start);
}

async function startProgram(entry: string, { databaseUrl, environment }: Start): Promise<RunningProcess> {
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH, ...testEnvironment(databaseUrl, environment) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ready = await untilReady(child);
  if (ready === null) throw new Error(`${entry} did not start:\n${output}`);
  return {
    url: ready.url ?? '',
    child,
    output: () => output,
    stop: async () => {
      await end(child, 'SIGTERM');
      return child.exitCode;
    },
    kill: () => end(child, 'SIGKILL'),
  };
}

interface Ready {
  readonly type: 'ready';
  readonly url?: string;
}

function untilReady(child: ChildProcess): Promise<Ready | null> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if ((message as { type?: unknown }).type === 'ready') resolve(message as Ready);
    });
    child.once('exit', () => {
      resolve(null);
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
