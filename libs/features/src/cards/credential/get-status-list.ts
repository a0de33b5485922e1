import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { StatusListRow } from '#database/entities/status-list.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { signCompact } from '#platform/jws.js';
import { ShortLived } from '#platform/short-lived.js';
import { PortalError } from '../../errors/portal-error.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { readStatusList } from './read-status-list.js';
import { statusListUri } from '../presentations/presented-card.js';

/** How old a list may be when it is handed out. */
const KEPT_MILLISECONDS = 5000;
/** Added to that and to the time for which caches keep an answer, 50 seconds pass at most until a change is seen. */
const STATUS_LIST_TTL_SECONDS = 30;
/** After this a list that somebody kept says nothing any more, so that an old one cannot be handed out for long. */
const EXPIRES_SECONDS = 300;

/** The states of cards as everybody may fetch them: signed, and without telling whose they are (Token Status List). */
@Injectable()
export class GetStatusList {
  private readonly tokens = new ShortLived<string>(KEPT_MILLISECONDS);

  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
  ) {}

  /**
   * The list as `statuslist+jwt`.
   * @throws PortalError `resource.not_found`
   */
  run(id: string, issuer: string): Promise<string> {
    const sub = statusListUri(issuer, id);
    return this.tokens.get(sub, () =>
      this.transactions.run(system('status-list'), (tx) => this.sign(tx, id, sub)),
    );
  }

  private async sign(tx: Transaction, id: string, sub: string): Promise<string> {
    if (!(await tx.manager.existsBy(StatusListRow, { id }))) throw new PortalError('resource.not_found');
    const list = await readStatusList(tx, id);
    const iat = Math.floor(tx.now.getTime() / 1000);
    const claims = { sub, iat, exp: iat + EXPIRES_SECONDS, ttl: STATUS_LIST_TTL_SECONDS, status_list: list };
    return signCompact(claims, { ...(await this.keys.current(tx)), typ: 'statuslist+jwt' });
  }
}
