import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';
import type { PublicJwk } from '#platform/jws.js';
import { SigningKeys } from './signing-keys.js';

/** The public half of every key that the portal ever signed with, for whoever wants to verify something. */
@Injectable()
export class ListPublicKeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
  ) {}

  run(): Promise<PublicJwk[]> {
    return this.transactions.run(system('public-keys'), (tx) => this.keys.published(tx));
  }
}
