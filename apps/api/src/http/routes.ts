import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

const METHOD = 'method';

/** One route: the method that answers it and the controller that the method belongs to. */
export interface Route {
  readonly handler: () => unknown;
  readonly controller: Type;
  readonly name: string;
}

/** Every route of the API, found the way Nest finds them. */
@Injectable()
export class Routes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name): Route[] => {
        const handler = prototype[name];
        if (handler === undefined || Reflect.getMetadata(METHOD, handler) === undefined) return [];
        return [{ handler, controller: metatype as Type, name: `${metatype.name}.${name}` }];
      });
    });
  }
}
