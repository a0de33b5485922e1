import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startApi, startWithStrayRoute, type HostedApi } from '../support/api.js';
import { caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { operationsOf, type DescribedOperation } from '../support/operations.js';

let database: TestDatabase;
let api: HostedApi;
let source: string;
let document: OpenAPIObject;
let operations: DescribedOperation[];
beforeAll(async () => {
  database = await testDatabase();
  api = await startApi({ databaseUrl: database.appUrl });
  source = (await caller(api.url).outside.get('/openapi.json')).text;
  document = JSON.parse(source) as OpenAPIObject;
  operations = operationsOf(document);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('the OpenAPI document', () => {
  test('is of version 3.1', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  test('has nothing to complain about', async () => {
    const problems = await lintFromString({
      source,
      config: await createConfig({ extends: ['recommended'] }),
    });
    expect(
      problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`),
    ).toEqual([]);
  });

  test('has every route of the router, and no other', async () => {
    const described = operations.map(({ method, path }) => ({
      method,
      url: path.replace(/\{(\w+)\}/g, ':$1'),
    }));
    expect(await api.routes(described)).toEqual({ unknown: [], total: operations.length });
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(operations.length);
  });

  test('says of every operation what it is called, what it does, who may call it and what comes back', () => {
    const lacking = operations.flatMap(({ method, path, operation }) => {
      const { operationId, summary, tags, security, responses } = operation;
      const name = `${method} ${path}`;
      const successes = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
      return [
        ...(/^[a-z][A-Za-z]+$/.test(operationId ?? '') ? [] : [`${name}: operationId ${operationId}`]),
        ...(summary === undefined || summary === '' ? [`${name}: summary`] : []),
        ...(tags?.length === 1 ? [] : [`${name}: tags`]),
        ...(security === undefined ? [`${name}: security`] : []),
        ...(successes.length > 0 ? [] : [`${name}: no success`]),
        ...successes.flatMap(([status, response]) => lackingIn(`${name} ${status}`, status, response)),
      ];
    });
    expect(lacking).toEqual([]);
  });

  test('is the one that the clients for agencies were made from (npm run generate:client)', async () => {
    const project = join(import.meta.dirname, '../..');
    const { partnerDocument } = (await import(join(project, 'scripts/clients/partner-document.mjs'))) as {
      partnerDocument: (whole: OpenAPIObject) => object;
    };
    const kept: unknown = JSON.parse(await readFile(join(project, 'clients/openapi.json'), 'utf8'));
    expect(JSON.parse(JSON.stringify(partnerDocument(document)))).toEqual(kept);
  });

  test('has a place for people to read it', async () => {
    const answer = await caller(api.url).outside.get('/docs');
    expect([200, 302]).toContain(answer.status);
  });
});

describe('a route', () => {
  test('that does not declare who may call it stops the start', async () => {
    expect(await startWithStrayRoute({ databaseUrl: database.appUrl })).toContain(
      'These routes do not declare who may call them (@AllowedTo): StrayController.stray',
    );
  });
});

function lackingIn(name: string, status: string, response: unknown): string[] {
  const { description, content } = response as {
    description?: string;
    content?: Record<string, { schema?: object }>;
  };
  const schemas = Object.values(content ?? {}).map(({ schema }) => schema);
  const isEmpty = status === '204' || status.startsWith('3');
  const isDescribed =
    isEmpty || (schemas.length > 0 && schemas.every((schema) => schema && Object.keys(schema).length));
  return [...(description ? [] : [`${name}: description`]), ...(isDescribed ? [] : [`${name}: content`])];
}
