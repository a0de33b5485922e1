// A process in which tests start the compiled API, and a worker, each with its own database and environment, as often as they
// like. Loading the API's modules takes many times as long as starting it; here they are loaded once a worker
// instead of once a test file.
//   POST /                the environment of an API → 201 { id, url }, or 500 with the message of what went wrong
//   POST /{id}/routes     operations, { method, url } → { unknown: those that the API does not route, total }
//   POST /stray           what the start says when a route does not declare who may call it
//   POST /workers         the environment of a worker, which does nothing by itself → 201 { id }
//   POST /{id}/schedules  lets a worker look once at everything that time moves → 204
//   DELETE /{id}          → 204, once it has drained
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
  const [id, what] = request.url.slice(1).split('/');
  if (request.method === 'DELETE') {
    await stop(id);
    return { status: 204 };
  }
  if (what === 'schedules') {
    await running.get(id).schedules.run();
    return { status: 204 };
  }
  if (what === 'routes') {
    const operations = JSON.parse(await text(request));
    return { status: 200, body: JSON.stringify(await routesOf(running.get(id).app, operations)) };
  }
  if (id === 'stray')
    return { status: 200, body: await startWithStrayRoute(JSON.parse(await text(request))) };
  const start = id === 'workers' ? startWorker : startApi;
  return { status: 201, body: JSON.stringify(await start(JSON.parse(await text(request)))) };
}

async function startApi(environment) {
  const { createApp, readConfiguration, createLogger } = await program();
  const configuration = readConfiguration(environment);
  const app = await createApp(configuration, createLogger(configuration.logLevel, 'api'));
  await app.listen(configuration.port, configuration.host);
  return { id: keep({ app }), url: await app.getUrl() };
}

async function routesOf(app, operations) {
  const { Routes } = await compiled('apps/api/src/http/routes.js');
  const router = app.getHttpAdapter().getInstance();
  return {
    unknown: operations.filter(({ method, url }) => !router.hasRoute({ method, url })),
    total: app.get(Routes).all().length,
  };
}

async function startWithStrayRoute(environment) {
  const [{ Controller, Get }, { CONTROLLERS }] = await Promise.all([
    import('@nestjs/common'),
    compiled('apps/api/src/controllers.js'),
  ]);
  class StrayController {
    stray() {
      return 'hello';
    }
  }
  Controller('stray')(StrayController);
  const { prototype } = StrayController;
  Get()(prototype, 'stray', Object.getOwnPropertyDescriptor(prototype, 'stray'));
  CONTROLLERS.push(StrayController);
  try {
    await stop((await startApi(environment)).id);
    return 'It started.';
  } catch (error) {
    return error.message;
  } finally {
    CONTROLLERS.splice(CONTROLLERS.indexOf(StrayController), 1);
  }
}

async function startWorker(environment) {
  const { readConfiguration, createLogger } = await program();
  const [{ NestFactory }, { WorkerModule }, { Schedules }] = await Promise.all([
    import('@nestjs/core'),
    compiled('apps/worker/src/worker.module.js'),
    compiled('apps/worker/src/schedules/schedules.js'),
  ]);
  const configuration = readConfiguration(environment);
  const module = WorkerModule.with(configuration, createLogger(configuration.logLevel, 'worker'));
  const app = await NestFactory.createApplicationContext(module, { logger: false });
  return { id: keep({ app, schedules: app.get(Schedules) }) };
}

function keep(program) {
  const id = String((count += 1));
  running.set(id, program);
  return id;
}

async function stop(id) {
  const { app } = running.get(id);
  running.delete(id);
  await app.close();
}

async function program() {
  const [{ createApp }, { readConfiguration }, { createLogger }] = await Promise.all([
    compiled('apps/api/src/create-app.js'),
    compiled('libs/platform/src/configuration.js'),
    compiled('libs/platform/src/logger.js'),
  ]);
  return { createApp, readConfiguration, createLogger };
}

function compiled(path) {
  return import(join(projectFolder, 'dist', path));
}
