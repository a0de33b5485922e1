import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS } from './access.js';
import { Routes } from './routes.js';

/** Stops start-up when a route does not declare who may call it. */
@Injectable()
export class DeclaredAccess implements OnApplicationBootstrap {
  constructor(
    private readonly routes: Routes,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const undeclared = this.routes
      .all()
      .filter(({ handler, controller }) => !this.isDeclared(handler, controller))
      .map(({ name }) => name);
    if (undeclared.length > 0) {
      throw new Error(`These routes do not declare who may call them (@AllowedTo): ${undeclared.join(', ')}`);
    }
  }

  private isDeclared(...places: Parameters<Reflector['getAllAndOverride']>[1]): boolean {
    return this.reflector.getAllAndOverride<unknown>(ACCESS, places) !== undefined;
  }
}
