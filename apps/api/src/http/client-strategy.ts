import { Strategy } from 'passport';
import type { FastifyRequest } from 'fastify';
import type { FindClient } from '#features/agencies/clients/find-client.js';

/** Passport strategy for programs of agencies: a bearer token, or one that is bound to a key (RFC 9449). */
export class ClientStrategy extends Strategy {
  override readonly name = 'client-token';

  constructor(private readonly findClient: FindClient) {
    super();
  }

  override authenticate(given: unknown): void {
    const request = given as FastifyRequest;
    const token = /^(?:Bearer|DPoP) (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) {
      this.fail('client', 401);
      return;
    }
    this.findClient.run(token).then(
      (found) => {
        if (found === null) {
          this.fail('client', 401);
          return;
        }
        request.client = found.client;
        this.success(found.signedIn);
      },
      (error: unknown) => {
        this.error(error);
      },
    );
  }
}
