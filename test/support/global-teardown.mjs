export default async function globalTeardown() {
  for (const host of globalThis.apiHosts ?? []) host.disconnect();
  await globalThis.throwawayCluster?.stop();
}
