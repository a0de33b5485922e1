import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const parts = {
  supervisor: /^\S*node scripts\/start\.mjs/,
  guard: /scripts\/postgres\/guard\.mjs/,
  postmaster: /bin\/postgres -D/,
  api: /dist\/programs\/api\.js/,
  worker: /dist\/programs\/worker\.js/,
} as const;

export type Part = keyof typeof parts;

/** `npm start` as a person runs it, on a data folder and a port of its own. */
export class RunningPortal {
  output = '';
  readonly npm: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly #marker = `portal-${randomUUID()}`;

  constructor(
    readonly dataFolder: string,
    readonly port: number,
  ) {
    this.npm = spawn('npm', ['start'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: 'development',
        DATABASE_URL: '',
        DATA_FOLDER: dataFolder,
        PORT: String(port),
        TEST_MARKER: this.#marker,
      },
    });
    this.npm.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.npm.stderr?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.ended = new Promise((resolve) => this.npm.once('exit', resolve));
  }

  /** Its own word counts as well: on the same port, an earlier run may still answer while it ends. */
  async isReady(): Promise<void> {
    const saysSo = () => this.output.includes('The Talent Card portal is ready');
    await until(
      async () => saysSo() && (await this.answers('/health/ready')),
      'the portal is ready',
      () => this.output,
    );
  }

  async answers(path: string): Promise<boolean> {
    try {
      return (await fetch(`http://127.0.0.1:${this.port}${path}`)).ok;
    } catch {
      return false;
    }
  }

  pidOf(part: Part): number | undefined {
    return this.processes().find(({ command }) => parts[part].test(command))?.pid;
  }

  /** Kills the part with no chance to say goodbye; resolves with the process that takes its place. */
  async replacementAfterKilling(part: Part): Promise<number> {
    const before = this.kill(part);
    await until(() => ![undefined, before].includes(this.pidOf(part)), `another ${part} runs`);
    return this.pidOf(part) as number;
  }

  kill(part: Part): number {
    const pid = this.pidOf(part);
    if (pid === undefined) throw new Error(`No ${part} runs.\n${this.output}`);
    process.kill(pid, 'SIGKILL');
    return pid;
  }

  /** What Ctrl-C in a terminal sends to it. */
  async stop(): Promise<void> {
    const supervisor = this.pidOf('supervisor');
    if (supervisor !== undefined) process.kill(supervisor, 'SIGINT');
    await this.isGone();
  }

  async isGone(): Promise<void> {
    await until(() => this.processes().length === 0, 'no process is left');
  }

  /** The programs carry our marker in their environment; PostgreSQL's processes stand in their data folder. */
  processes(): { pid: number; command: string }[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => this.#isOurs(pid))
      .map((pid) => ({ pid: Number(pid), command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') }))
      .filter(({ command }) => command !== '');
  }

  #isOurs(pid: string): boolean {
    return (
      read(`/proc/${pid}/environ`).includes(this.#marker) || workingFolder(pid).startsWith(this.dataFolder)
    );
  }
}

async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  evidence: () => string = () => '',
): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.\n${evidence()}`);
    await sleep(100);
  }
}

/** A process may end while one reads about it. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function workingFolder(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}
