import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../scripts/build.mjs';
import { startThrowawayPostgres } from '../../scripts/postgres/throwaway.mjs';
import { ensureTemplate } from './template.mjs';

/**
 * Once a run: a cluster (TEST_CLUSTER_URL, or one that is thrown away), the build, the template database, and a
 * process for each worker in which its tests start the API.
 */
export default async function globalSetup({ maxWorkers }) {
  const [url] = await Promise.all([clusterUrl(), ensureServerBuilt()]);
  process.env.TEST_CLUSTER_URL = url;
  const hosts = Promise.all(Array.from({ length: maxWorkers }, startApiHost));
  process.env.TEST_TEMPLATE = await ensureTemplate(url);
  process.env.TEST_API_HOSTS = (await hosts).join(' ');
}

async function clusterUrl() {
  if (process.env.TEST_CLUSTER_URL) return process.env.TEST_CLUSTER_URL;
  const cluster = await startThrowawayPostgres();
  globalThis.throwawayCluster = cluster;
  return cluster.url;
}

/** These tests need no portal, so one that does not build at the moment is left to those that do. */
async function ensureServerBuilt() {
  try {
    await ensureBuilt();
  } catch (error) {
    if (!error.message.startsWith('Building the portal failed')) throw error;
    console.log('The portal does not build; going on without it.');
  }
}

async function startApiHost() {
  const host = fork(fileURLToPath(new URL('api-host.mjs', import.meta.url)));
  (globalThis.apiHosts ??= []).push(host);
  const [address] = await once(host, 'message');
  // The run ends when its tests have; a host does not keep it.
  host.unref();
  host.channel.unref();
  return address;
}
