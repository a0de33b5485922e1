import { ensureBuilt } from '../../scripts/build.mjs';
import { startThrowawayPostgres } from '../../scripts/postgres/throwaway.mjs';
import { ensureTemplate } from './template.mjs';

/** Once a run: a cluster (TEST_CLUSTER_URL, or one that is thrown away), the build, and the template database. */
export default async function globalSetup() {
  const [url] = await Promise.all([clusterUrl(), ensureServerBuilt()]);
  process.env.TEST_CLUSTER_URL = url;
  process.env.TEST_TEMPLATE = await ensureTemplate(url);
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
