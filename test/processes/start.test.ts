import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../support/free-port.js';
import { RunningPortal } from './running-portal.js';

jest.setTimeout(60_000);

// What is left of a run is read from /proc.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('npm start', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'talent-card-start-'));
  let port: number;
  let portal: RunningPortal;

  beforeAll(async () => {
    chmodSync(dataFolder, 0o711);
    port = await freePort();
    portal = new RunningPortal(dataFolder, port);
    await portal.isReady();
  });

  afterAll(async () => {
    await portal.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('starts another API when the API is killed', async () => {
    await portal.replacementAfterKilling('api');
    await portal.isReady();
  });

  it('starts another worker when the worker is killed', async () => {
    await portal.replacementAfterKilling('worker');
    expect(portal.output).toContain('The worker ended unexpectedly (SIGKILL); starting it again.');
  });

  it('starts PostgreSQL again, under the same address, when it is killed', async () => {
    await portal.replacementAfterKilling('postmaster');
    await portal.isReady();
  });

  it('leaves PostgreSQL running when only its guard is killed', async () => {
    const postmaster = portal.pidOf('postmaster');
    await portal.replacementAfterKilling('guard');
    await portal.isReady();
    expect(portal.pidOf('postmaster')).toBe(postmaster);
  });

  it('refuses a second start on the same data folder and leaves the first alone', async () => {
    const second = new RunningPortal(dataFolder, await freePort());
    expect(await second.ended).toBe(1);
    expect(second.output).toContain(`already runs on ${dataFolder} at http://`);
    expect(await portal.answers('/health/live')).toBe(true);
  });

  it('refuses a port that is in use and says how to choose another', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'talent-card-start-'));
    const refused = new RunningPortal(elsewhere, port);
    expect(await refused.ended).toBe(1);
    expect(refused.output).toContain(`PORT=${port + 1} npm start`);
    await refused.isGone();
    rmSync(elsewhere, { recursive: true });
  });

  it('leaves no process behind when the supervisor is killed', async () => {
    portal.kill('supervisor');
    await portal.isGone();
  });

  it('starts again, not misled by a postmaster.pid whose number another program has got', async () => {
    writeFileSync(join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'), `${process.pid}\n`);
    portal = new RunningPortal(dataFolder, port);
    await portal.isReady();
  });

  it('starts again at once when all above PostgreSQL is killed, and adopts it', async () => {
    const postmaster = portal.pidOf('postmaster');
    portal.kill('guard');
    portal.kill('supervisor');
    portal = new RunningPortal(dataFolder, port);
    await portal.isReady();
    expect(portal.pidOf('postmaster')).toBe(postmaster);
  });

  it('stops everything in order on SIGTERM', async () => {
    process.kill(portal.pidOf('supervisor') as number, 'SIGTERM');
    expect(await portal.ended).toBe(0);
    expect(portal.processes()).toEqual([]);
  });

  it('stops when the npm above it is killed, also where PostgreSQL had to move', async () => {
    const secluded = new RunningPortal(mkdtempSync(join(tmpdir(), 'talent-card-start-')), port);
    await secluded.isReady();
    expect(statSync(secluded.dataFolder).mode & 0o777).toBe(0o700);
    secluded.npm.kill('SIGKILL');
    await secluded.isGone();
    removeWithPostgres(secluded.dataFolder);
  });
});

/** As root, PostgreSQL's account cannot reach into a folder of mode 0700, and a note tells where it went. */
function removeWithPostgres(dataFolder: string): void {
  const note = join(dataFolder, 'postgres-is-elsewhere.json');
  expect(existsSync(note)).toBe(process.getuid?.() === 0);
  if (existsSync(note)) {
    const { folder } = JSON.parse(readFileSync(note, 'utf8')) as { folder: string };
    expect(existsSync(join(folder, 'cluster', 'PG_VERSION'))).toBe(true);
    expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false);
    rmSync(dirname(folder), { recursive: true });
  }
  rmSync(dataFolder, { recursive: true });
}
