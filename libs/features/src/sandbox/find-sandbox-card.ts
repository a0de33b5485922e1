import { Injectable } from '@nestjs/common';
import type { FindOptionsWhere } from 'typeorm';
import {
  CLOCK_TOLERANCE_SECONDS,
  PRESENTATION_SECONDS,
  type VerificationReason,
} from '#domain/cards/verification.js';
import { sandboxStateOf, type SandboxCode } from '#domain/sandbox/sandbox-cards.js';
import { SandboxCardRow } from '#database/entities/sandbox-card.js';
import type { Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { readPresentation } from '../cards/presentations/presentation.js';
import type { ReadOff } from '../cards/presentations/verify-card.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { SANDBOX_AUDIENCE, saysSandbox } from './sandbox-code.js';

export interface FoundSandboxCard {
  /** Locked; null where the code is not genuine, or another program's. */
  readonly card: SandboxCardRow | null;
  /** What stands against the code; null of a number. */
  readonly code: SandboxCode | null;
  readonly reason: VerificationReason | null;
  readonly age: number | null;
}

/** Whether what was shown says that it is of the sandbox. */
export function isOfSandbox(shown: ReadOff): boolean {
  return 'cardNumber' in shown ? sandboxStateOf(shown.cardNumber) !== null : saysSandbox(shown.presentation);
}

/** Reads a code, or a number, of the sandbox as a real one is read. */
@Injectable()
export class FindSandboxCard {
  constructor(private readonly keys: SigningKeys) {}

  async run(tx: Transaction, { accountId }: SignedIn['actor'], shown: ReadOff): Promise<FoundSandboxCard> {
    if ('cardNumber' in shown) {
      const state = sandboxStateOf(shown.cardNumber);
      const card = state === null ? null : await find(tx, { accountId, state });
      return { card, code: null, reason: card === null ? 'card_unknown' : null, age: null };
    }
    const at = shown.readAt ?? tx.now;
    const clock = {
      now: Math.floor(at.getTime() / 1000),
      tolerance: shown.readAt === undefined ? 0 : CLOCK_TOLERANCE_SECONDS,
    };
    const since = new Date(at.getTime() - PRESENTATION_SECONDS * 1000);
    const keys = await tx.seeingAll(() => this.keys.signingSince(tx, since));
    const read = readPresentation(shown.presentation, keys, clock, SANDBOX_AUDIENCE);
    if (read.claims === null) return { card: null, code: null, reason: read.reason, age: null };
    const card = await find(tx, { accountId, presentationId: read.claims.jti });
    if (card === null) return { card, code: null, reason: 'card_unknown', age: read.age };
    const code = { reason: read.reason, taken: card.takenAt !== null };
    return { card, code, reason: null, age: read.age };
  }
}

function find(tx: Transaction, where: FindOptionsWhere<SandboxCardRow>): Promise<SandboxCardRow | null> {
  return tx.manager.findOne(SandboxCardRow, { where, lock: { mode: 'pessimistic_write' } });
}
