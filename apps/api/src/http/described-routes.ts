import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ACCESS, allowedRoles, scopesOf, type Access } from './access.js';
import { DEPRECATION, type Deprecation } from './deprecation.js';
import { IDEMPOTENCY, type IdempotencyWay } from './idempotency.js';
import { Routes, type Route } from './routes.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const OPERATION = 'swagger/apiOperation';
const CHANGING = ['post', 'put', 'patch', 'delete'] as const;
const METHODS = ['get', ...CHANGING] as const;

const KEY_HEADER = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  description: 'the same key and body get the first answer again, and have one effect',
  schema: { type: 'string', minLength: 1, maxLength: 128 },
};

/** Tells the OpenAPI document what routes declare to the guards: who may call them, and how keys are kept. */
@Injectable()
export class DescribedRoutes {
  constructor(
    private readonly routes: Routes,
    private readonly reflector: Reflector,
  ) {}

  complete(document: OpenAPIObject): OpenAPIObject {
    const routes = new Map(this.routes.all().map((route) => [operationIdOf(route), route]));
    for (const path of Object.values(document.paths)) {
      for (const method of METHODS) {
        const operation = path[method];
        const route = routes.get(operation?.operationId);
        if (operation === undefined || route === undefined) continue;
        this.tellAccess(operation, route);
        this.tellDeprecation(operation, route);
        if ((CHANGING as readonly string[]).includes(method)) this.tellKey(operation, route);
        describeResponses(operation);
      }
    }
    return document;
  }

  private tellAccess(operation: Operation, route: Route): void {
    const access = this.accessOf(route);
    const scopes = scopesOf(access);
    const forPeople = access === 'signed_in' || allowedRoles(access).length > 0;
    operation.security = [
      ...(forPeople ? [{ bearer: [] }, { session: [] }] : []),
      ...scopes.map((scope) => ({ client: [scope] })),
    ];
    const whom = [...allowedRoles(access), ...scopes.map((scope) => `programs with ${scope}`)].join(', ');
    if (whom !== '')
      operation.description = [operation.description, `For: ${whom}.`].filter(Boolean).join(' ');
  }

  private tellDeprecation(operation: Operation, { handler, controller }: Route): void {
    const places = [handler, controller];
    const deprecation = this.reflector.getAllAndOverride<Deprecation | undefined>(DEPRECATION, places);
    if (deprecation === undefined) return;
    const { since, until, instead } = deprecation;
    operation.deprecated = true;
    const told = `Not to be built on since ${since}, gone after ${until}. Instead: ${instead}`;
    operation.description = [operation.description, told].filter(Boolean).join(' ');
  }

  private tellKey(operation: Operation, route: Route): void {
    const places = [route.handler, route.controller];
    const way = this.reflector.getAllAndOverride<IdempotencyWay | undefined>(IDEMPOTENCY, places);
    if (way === 'none' || this.accessOf(route) === 'public') return;
    const given = operation.parameters ?? [];
    if (given.some((parameter) => 'name' in parameter && parameter.name === KEY_HEADER.name)) return;
    operation.parameters = [
      ...given,
      { ...KEY_HEADER, required: way === 'own_statement' || way === 'required' },
    ];
  }

  private accessOf({ handler, controller }: Route): Access | undefined {
    return this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, controller]);
  }
}

function operationIdOf({ handler }: Route): string | undefined {
  const operation = Reflect.getMetadata(OPERATION, handler) as { operationId?: string } | undefined;
  return operation?.operationId;
}

/** A response that says nothing of its own is described by what its operation does. */
function describeResponses(operation: Operation): void {
  for (const response of Object.values(operation.responses)) {
    if (response !== undefined && 'description' in response && response.description === '') {
      response.description = operation.summary ?? '';
    }
  }
}
