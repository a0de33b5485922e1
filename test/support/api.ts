import { testEnvironment, type Environment } from './environment.js';

export interface RunningApi {
  readonly url: string;
  stop(): Promise<void>;
}

/** The compiled API on a free port, in the process that hosts the APIs of this worker's tests. */
export async function startApi({
  databaseUrl,
  environment,
}: {
  databaseUrl: string;
  environment?: Environment;
}): Promise<RunningApi> {
  const host = hostOfThisWorker();
  const answer = await fetch(host, {
    method: 'POST',
    body: JSON.stringify(testEnvironment(databaseUrl, environment)),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  const { id, url } = (await answer.json()) as { id: string; url: string };
  return {
    url,
    stop: async () => {
      const stopped = await fetch(`${host}/${id}`, { method: 'DELETE' });
      if (!stopped.ok) throw new Error(await stopped.text());
    },
  };
}

function hostOfThisWorker(): string {
  const hosts = process.env.TEST_API_HOSTS?.split(' ') ?? [];
  const host = hosts[Number(process.env.JEST_WORKER_ID ?? 1) % hosts.length];
  if (host === undefined)
    throw new Error('TEST_API_HOSTS is not set; does the project have the global setup?');
  return host;
}
