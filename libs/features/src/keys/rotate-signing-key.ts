import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { system } from '#database/actor.js';
import { SigningKeyRow } from '#database/entities/signing-key.js';
import { Transactions } from '#database/transactions.js';
import { SigningKeys } from './signing-keys.js';

/** Lets another key sign from now on. What the keys before it signed still verifies. */
@Injectable()
export class RotateSigningKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
  ) {}

  /** Answers the kid of the new key; of two rotations at once the second finds the new key and leaves it. */
  async run(): Promise<string> {
    return this.transactions.run(system('rotate-signing-key'), async (tx) => {
      const current = await tx.manager.findOne(SigningKeyRow, {
        where: { retiredAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (current !== null) {
        await tx.manager.update(SigningKeyRow, { id: current.id }, { retiredAt: tx.now });
        await tx.record({
          type: 'signing_key.retired',
          subjectType: 'signing_key',
          subjectId: current.id,
          data: { kid: current.kid },
        });
      }
      return (await this.keys.make(tx)).kid;
    });
  }
}
