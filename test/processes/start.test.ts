import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RunningPortal } from './running-portal.js';

jest.setTimeout(30_000);

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

  it('leaves no process behind when the supervisor is killed, and starts again', async () => {
    portal.kill('supervisor');
    await portal.isGone();
    portal = new RunningPortal(dataFolder, port);
    await portal.isReady();
  });

  it('starts again at once, while the programs of a killed run still end', async () => {
    portal.kill('supervisor');
    portal = new RunningPortal(dataFolder, port);
    await portal.isReady();
  });

  it('stops when the npm above it is killed', async () => {
    portal.npm.kill('SIGKILL');
    await portal.isGone();
  });

  it('adopts the PostgreSQL that is left when everything above it is killed at once', async () => {
    portal = new RunningPortal(dataFolder, port);
    await portal.isReady();
    const postmaster = portal.pidOf('postmaster');
    portal.kill('guard');
    portal.kill('supervisor');
    portal = new RunningPortal(dataFolder, port);
    await portal.isReady();
    expect(portal.pidOf('postmaster')).toBe(postmaster);
  });

  it('is not misled by a postmaster.pid whose number another program has got', async () => {
    await portal.stop();
    writeFileSync(join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'), `${process.pid}\n`);
    portal = new RunningPortal(dataFolder, port);
    await portal.isReady();
  });

  it('stops everything in order on SIGTERM', async () => {
    const supervisor = portal.pidOf('supervisor') as number;
    process.kill(supervisor, 'SIGTERM');
    expect(await portal.ended).toBe(0);
    expect(portal.processes()).toEqual([]);
  });
  const asRoot = process.getuid?.() === 0 ? it : it.skip;

  asRoot('takes PostgreSQL elsewhere when its account cannot reach the data folder', async () => {
    const unreachable = mkdtempSync(join(tmpdir(), 'talent-card-start-'));
    const secluded = new RunningPortal(unreachable, await freePort());
    await secluded.isReady();
    const { folder } = JSON.parse(readFileSync(join(unreachable, 'postgres-is-elsewhere.json'), 'utf8')) as {
      folder: string;
    };
    expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(true);
    expect(statSync(unreachable).mode & 0o777).toBe(0o700);
    await secluded.stop();
    expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false);
    for (const leftover of [unreachable, dirname(folder)]) rmSync(leftover, { recursive: true });
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
