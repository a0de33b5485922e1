import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';
import { findOpenWalletRequest } from './open-wallet-request.js';
import { ResponseKeys } from './response-keys.js';

type Fields = Readonly<Record<string, unknown>>;

/** Opens what a wallet posts, as its request wants it: encrypted or plain, and never the one for the other. */
@Injectable()
export class OpenWalletAnswer {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: ResponseKeys,
  ) {}

  /** The fields of the answer; null of one that is not to this request. A holder's no has nothing to hide. */
  async run(id: string, form: Fields): Promise<Fields | null> {
    const request = await this.transactions.run(system('wallet'), (tx) => findOpenWalletRequest(tx, id));
    if (request === null) return null;
    if (form['error'] !== undefined) return form;
    const { response } = form;
    if (!request.row.encrypted) return response === undefined ? form : null;
    return typeof response === 'string' ? this.keys.open(request.row, response) : null;
  }
}
