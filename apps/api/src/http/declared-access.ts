import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from './access.js';

const METHOD = 'method';

/** Stops start-up when a route does not declare who may call it. */
@Injectable()
export class DeclaredAccess implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const undeclared = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => this.isRoute(prototype[name]) && !this.isDeclared(prototype[name], metatype))
        .map((name) => `${metatype.name}.${name}`);
    });
    if (undeclared.length > 0) {
      throw new Error(`These routes do not declare who may call them (@AllowedTo): ${undeclared.join(', ')}`);
    }
  }

  private isRoute(handler: object | undefined): boolean {
    const method = handler && (Reflect.getMetadata(METHOD, handler) as RequestMethod | undefined);
    return method !== undefined;
  }

  private isDeclared(handler: object | undefined, controller: object): boolean {
    const places = [handler, controller] as Parameters<Reflector['getAllAndOverride']>[1];
    return this.reflector.getAllAndOverride<unknown>(ACCESS, places) !== undefined;
  }
}
