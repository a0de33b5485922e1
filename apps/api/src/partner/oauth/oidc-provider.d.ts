/** As much of the library as is used here; it comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface AdapterPayload {
    readonly clientId?: string;
    readonly scope?: string;
    readonly jkt?: string;
    readonly [claim: string]: unknown;
  }

  export interface Adapter {
    upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void>;
    find(id: string): Promise<object | undefined>;
  }

  export interface Context {
    readonly status: number;
    body: unknown;
    readonly oidc?: {
      readonly params?: Readonly<Record<string, string | undefined>>;
      readonly client?: { readonly clientId: string };
    };
  }

  interface Client {
    readonly clientId: string;
    compareClientSecret(secret: string): Promise<boolean>;
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    /** The context of the request that is being answered. */
    static readonly ctx: { readonly req: IncomingMessage } | undefined;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): this;
    /** Whether it reads headers of the X-Forwarded kind. */
    proxy: boolean;
    readonly Client: { readonly prototype: Client };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    on(event: 'server_error', listener: (context: unknown, error: Error) => void): this;
  }

  export const errors: {
    readonly InvalidClientAuth: new (detail: string) => Error;
    readonly InvalidScope: new (description: string) => Error;
  };
}
