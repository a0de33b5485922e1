import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiOperation } from '@nestjs/swagger';
import { AllowedTo } from '#api/http/access.js';
import { DeprecationGuard } from '#api/http/deprecation.guard.js';
import { Deprecated } from '#api/http/deprecation.js';
import { DescribedRoutes } from '#api/http/described-routes.js';

const YEAR = { since: '2026-12-01', until: '2027-12-01', instead: 'https://talent.example/docs' };

@AllowedTo('public')
class OldController {
  @Deprecated(YEAR)
  @ApiOperation({ operationId: 'getOld' })
  old(): string {
    return 'old';
  }

  @ApiOperation({ operationId: 'getNew' })
  fresh(): string {
    return 'new';
  }
}
const { old, fresh } = OldController.prototype as unknown as Record<string, () => string>;
const handlers = [old!, fresh!];

test('a route that is to go says so in each answer, and others say nothing', () => {
  const said = handlers.map((handler) => {
    const headers = {};
    const getResponse = () => ({ headers: (given: object) => Object.assign(headers, given) });
    const context = {
      getHandler: () => handler,
      getClass: () => OldController,
      switchToHttp: () => ({ getResponse }),
    } as unknown as ExecutionContext;
    expect(new DeprecationGuard(new Reflector()).canActivate(context)).toBe(true);
    return headers;
  });
  expect(said).toEqual([
    {
      deprecation: '@1796083200',
      sunset: 'Wed, 01 Dec 2027 23:59:59 GMT',
      link: '<https://talent.example/docs>; rel="deprecation"; type="text/html"',
    },
    {},
  ]);
});

test('and in the OpenAPI document', () => {
  const routes = { all: () => handlers.map((handler) => ({ handler, controller: OldController, name: '' })) };
  const operation = (operationId: string) => ({ operationId, responses: {} });
  const document = new DescribedRoutes(routes as never, new Reflector()).complete({
    paths: { '/old': { get: operation('getOld') }, '/new': { get: operation('getNew') } },
  } as never);
  expect(document.paths['/old']!.get).toMatchObject({
    deprecated: true,
    description: expect.stringContaining('gone after 2027-12-01'),
  });
  expect(document.paths['/new']!.get).not.toHaveProperty('deprecated');
});

test('with a year before it goes', () => {
  expect(() => Deprecated({ ...YEAR, until: '2027-11-30' })).toThrow('a year before');
  expect(() => Deprecated({ ...YEAR, until: 'some day' })).toThrow('a year before');
});
