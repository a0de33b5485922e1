import { EventSealRow } from '#database/entities/event-seal.js';
import type { Transaction } from '#database/transactions.js';
import { JwsError, verifyCompact, type PublicJwk } from '#platform/jws.js';
import { PortalError } from '../errors/portal-error.js';
import { SEAL_TYPE } from './event-seal.js';

/** What has become of a seal that was kept outside the portal. */
export const ANCHOR_RESULTS = ['contained', 'rewritten', 'missing', 'not_signed_here'] as const;

export interface ComparedAnchor {
  /** Its number; null when the portal did not sign it. */
  readonly seal: number | null;
  readonly result: (typeof ANCHOR_RESULTS)[number];
}

/**
 * Holds a seal that was noted outside against the chain. That the chain has it says that all before it is as it was
 * then, when the chain up to it is intact. @throws PortalError `audit.anchor_malformed`
 */
export async function compareAnchor(
  tx: Transaction,
  keys: readonly PublicJwk[],
  anchor: string,
): Promise<ComparedAnchor> {
  const signed = readAnchor(anchor, keys);
  if (signed === null) return { seal: null, result: 'not_signed_here' };
  const number = Number(signed['seal']);
  const seal = await tx.manager.findOneBy(EventSealRow, { number });
  if (seal === null) return { seal: number, result: 'missing' };
  return { seal: number, result: seal.jws === anchor.trim() ? 'contained' : 'rewritten' };
}

function readAnchor(anchor: string, keys: readonly PublicJwk[]): Readonly<Record<string, unknown>> | null {
  try {
    return verifyCompact(anchor.trim(), { keys, typ: SEAL_TYPE }).payload;
  } catch (error) {
    if (!(error instanceof JwsError)) throw error;
    // A text that is no seal was copied wrongly; one that no key of the portal signed is a finding.
    if (error.problem === 'malformed' || error.problem === 'wrong_type') {
      throw new PortalError('audit.anchor_malformed');
    }
    return null;
  }
}
