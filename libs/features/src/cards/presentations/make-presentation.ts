import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import {
  PRESENTATION_AUDIENCE,
  PRESENTATION_SECONDS,
  PRESENTATION_TYPE,
} from '#domain/cards/verification.js';
import { Transactions } from '#database/transactions.js';
import { signCompact } from '#platform/jws.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import type { PresentationClaims } from './presentation.js';
import { getPresentedCard } from './presented-card.js';

export interface Presentation {
  /** What the QR code says. */
  readonly presentation: string;
  readonly expiresAt: Date;
}

/** Makes what a holder shows at a counter: good for a minute and for one look. Nothing is kept of it until it is read. */
@Injectable()
export class MakePresentation {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
  ) {}

  /** @throws PortalError `card.none`, `card.not_in_force` */
  async run({ actor }: SignedIn, issuer: string): Promise<Presentation> {
    return this.transactions.run(actor, async (tx) => {
      const { card, status } = await getPresentedCard(tx, actor.accountId, issuer);
      const iat = Math.floor(tx.now.getTime() / 1000);
      const exp = iat + PRESENTATION_SECONDS;
      const claims: PresentationClaims = {
        ...{ jti: randomUUID(), aud: PRESENTATION_AUDIENCE, iat, exp },
        ...{ tier: card.tier, valid_until: card.validUntil, status: { status_list: status } },
      };
      const presentation = signCompact(
        { ...claims },
        { ...(await this.keys.current(tx)), typ: PRESENTATION_TYPE },
      );
      return { presentation, expiresAt: new Date(exp * 1000) };
    });
  }
}
