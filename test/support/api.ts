import { testEnvironment, type Environment } from './environment.js';

export interface RunningApi {
  readonly url: string;
  stop(): Promise<void>;
}

export interface HostedApi extends RunningApi {
  /** Which of the operations the API does not route, and how many routes it has. */
  routes(operations: readonly Operation[]): Promise<{ unknown: Operation[]; total: number }>;
}

interface Operation {
  readonly method: string;
  readonly url: string;
}

/** The compiled API on a free port, in the process that hosts the APIs of this worker's tests. */
export async function startApi({
  databaseUrl,
  environment,
}: {
  databaseUrl: string;
  environment?: Environment;
}): Promise<HostedApi> {
  const started = await ask('POST', '/', testEnvironment(databaseUrl, environment));
  const { id, url } = JSON.parse(started) as { id: string; url: string };
  return {
    url,
    routes: async (operations) =>
      JSON.parse(await ask('POST', `/${id}/routes`, operations)) as { unknown: Operation[]; total: number },
    stop: async () => {
      await ask('DELETE', `/${id}`);
    },
  };
}

/** What the start of an API says of which one route does not declare who may call it. */
export async function startWithStrayRoute({ databaseUrl }: { databaseUrl: string }): Promise<string> {
  return ask('POST', '/stray', testEnvironment(databaseUrl));
}

export interface RunningWorker {
  /** Lets it look once at everything that time moves. */
  runSchedules(): Promise<void>;
  stop(): Promise<void>;
}

/** The compiled worker in the same process as the APIs; it does nothing unless it is told to. */
export async function startWorker({
  databaseUrl,
  environment,
}: {
  databaseUrl: string;
  environment?: Environment;
}): Promise<RunningWorker> {
  const started = await ask('POST', '/workers', testEnvironment(databaseUrl, environment));
  const { id } = JSON.parse(started) as { id: string };
  return {
    runSchedules: async () => {
      await ask('POST', `/${id}/schedules`);
    },
    stop: async () => {
      await ask('DELETE', `/${id}`);
    },
  };
}

async function ask(method: string, path: string, body?: object): Promise<string> {
  const answer = await fetch(`${hostOfThisWorker()}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

function hostOfThisWorker(): string {
  const hosts = process.env.TEST_API_HOSTS?.split(' ') ?? [];
  const host = hosts[Number(process.env.JEST_WORKER_ID ?? 1) % hosts.length];
  if (host === undefined)
    throw new Error('TEST_API_HOSTS is not set; does the project have the global setup?');
  return host;
}
