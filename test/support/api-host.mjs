// A process in which tests start the compiled API, each with its own database and environment, as often as they
// like. Loading the API's modules takes many times as long as starting it; here they are loaded once a worker
// instead of once a test file.
//   POST /        { databaseUrl, environment } → 201 { id, url }, or 500 with the message of what went wrong
//   DELETE /{id}  → 204, once it has drained
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/project.mjs';

const running = new Map();
let count = 0;

const server = createServer((request, response) => {
  answer(request).then(
    ({ status, body }) => response.writeHead(status, { connection: 'close' }).end(body),
    (error) => response.writeHead(500, { connection: 'close' }).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`));
// With the run that it serves it ends, however that ends.
process.on('disconnect', () => process.exit());

async function answer(request) {
  if (request.method === 'DELETE') {
    await stop(request.url.slice(1));
    return { status: 204 };
  }
  return { status: 201, body: JSON.stringify(await start(JSON.parse(await text(request)))) };
}

async function start(environment) {
  const { createApp, readConfiguration, createLogger } = await program();
  const configuration = readConfiguration(environment);
  const app = await createApp(configuration, createLogger(configuration.logLevel, 'api'));
  await app.listen(configuration.port, configuration.host);
  const id = String((count += 1));
  running.set(id, app);
  return { id, url: await app.getUrl() };
}

async function stop(id) {
  const app = running.get(id);
  running.delete(id);
  await app.close();
}

async function program() {
  const compiled = (path) => import(join(projectFolder, 'dist', path));
  const [{ createApp }, { readConfiguration }, { createLogger }] = await Promise.all([
    compiled('apps/api/src/create-app.js'),
    compiled('libs/platform/src/configuration.js'),
    compiled('libs/platform/src/logger.js'),
  ]);
  return { createApp, readConfiguration, createLogger };
}
