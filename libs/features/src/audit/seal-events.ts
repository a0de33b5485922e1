import { Inject, Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { EventSealRow } from '#database/entities/event-seal.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { signCompact } from '#platform/jws.js';
import { LOGGER, type Logger } from '#platform/logger.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { NO_HASH, packFingerprints, placeOf, SEAL_TYPE, sealClaims, sealHash } from './event-seal.js';
import { newestSeal } from './newest-seal.js';
import { BEFORE_ALL, fingerprintOf, MOST_UNDER_A_SEAL, settledEvents } from './written-events.js';

/** One worker seals; whoever comes meanwhile leaves it to that one. */
const ALONE = `SELECT pg_try_advisory_xact_lock(hashtext('seal-events')) AS alone`;

/** Seals the events that no seal covers yet, some at a time, in the order of the trail. */
@Injectable()
export class SealEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Makes one seal, in one transaction, if there is anything to seal; answers whether there may be more. It writes no
   * event, which would want sealing in its turn.
   */
  async run(): Promise<boolean> {
    const seal = await this.transactions.run(system('seal-events'), (tx) => this.sealNext(tx));
    if (seal === null) return false;
    // Logs are kept elsewhere: whoever rewrites the chain in the database does not rewrite these lines.
    const { number, events, hash } = seal;
    this.logger.info({ seal: number, events, hash: hash.toString('hex') }, 'events were sealed');
    return events === MOST_UNDER_A_SEAL;
  }

  private async sealNext(tx: Transaction): Promise<EventSealRow | null> {
    const [lock] = await tx.manager.query<{ alone: boolean }[]>(ALONE);
    if (lock?.alone !== true) return null;
    const before = await newestSeal(tx);
    const events = await settledEvents(tx, before === null ? BEFORE_ALL : placeOf(before));
    const last = events.at(-1);
    if (last === undefined) return null;
    const fingerprints = packFingerprints(events.map(fingerprintOf));
    const previousHash = before?.hash ?? NO_HASH;
    const seal = {
      number: (before?.number ?? 0) + 1,
      ...{ throughTransaction: last.transaction, throughSeq: last.seq, events: events.length },
      ...{ fingerprints, previousHash, hash: sealHash(previousHash, fingerprints), sealedAt: tx.now },
    };
    const key = await this.keys.current(tx);
    const jws = signCompact({ ...sealClaims(seal, before) }, { ...key, typ: SEAL_TYPE });
    const row = tx.manager.create(EventSealRow, { ...seal, jws });
    await tx.manager.insert(EventSealRow, row);
    return row;
  }
}
