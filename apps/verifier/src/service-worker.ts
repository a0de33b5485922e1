/** Filled in when the page is built: each file of the page, and the build that they are of. */
declare const __FILES__: readonly string[];
declare const __BUILD__: string;

interface LongerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends LongerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

const PREFIX = 'verifier-';
const KEPT = `${PREFIX}${__BUILD__}`;
const worker = self as unknown as Worker;
const addressOf = (file: string) => new URL(file, worker.location.href).href;
const files = new Set(__FILES__.map(addressOf));

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  const file = request.mode === 'navigate' ? addressOf('./') : `${address.origin}${address.pathname}`;
  // What the portal is asked for is asked of the portal.
  if (request.method !== 'GET' || !files.has(file) || !address.href.startsWith(addressOf('./'))) return;
  event.respondWith(keptOr(file, request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(KEPT);
  await cache.addAll([...files].map((file) => new Request(file, { cache: 'reload' })));
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== KEPT);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function keptOr(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  return (await cache.match(file)) ?? fetch(request);
}
