import type { Answer, CallOptions } from '../../support/caller.js';
import { randomUUID } from 'node:crypto';
import type { Lane } from '../shared/lane.js';
import type { ClaimedOnce, Manner, Move } from './moves.js';
import { criterion, TRACK } from './reference-policy.js';

const PATH = '/accreditation-applications';
const NOWHERE = '00000000-0000-7000-8000-000000000000';
const REASON = '经核查，该成果的第一完成人并非申请人。';

/** Sends a move to the portal; a repeated one is sent twice with one key, and both answers come back. */
export async function send(lane: Lane, move: Move, manner: Manner): Promise<Answer[]> {
  const options = optionsOf(move, manner);
  const first = await sendOnce(lane, move, manner, options);
  return manner.isRepeated ? [first, await sendOnce(lane, move, manner, options)] : [first];
}

function optionsOf(move: Move, { ifMatch, isRepeated }: Manner): CallOptions {
  const version = 'application' in move ? move.application.version : undefined;
  return {
    ...(isRepeated && { key: randomUUID() }),
    ...(version !== undefined && ifMatch === 'seen' && { ifMatch: version }),
    ...(ifMatch === 'stale' && { ifMatch: 1_000_000 }),
  };
}

function sendOnce(lane: Lane, move: Move, { actor }: Manner, options: CallOptions): Promise<Answer> {
  const as = lane.guest.as(actor.person);
  const at = 'application' in move ? `${PATH}/${move.application.id}` : PATH;
  switch (move.action) {
    case 'create':
      return as.post(PATH, { track: TRACK, claims: claimsOf(move) }, options);
    case 'change':
      return as.patch(at, { claims: claimsOf(move) }, options);
    case 'add_file': {
      const { claim, kind, variant } = move.file;
      const fields = { claimId: claim?.id ?? NOWHERE, kind, file: pdf(`${kind} ${variant}`) };
      return as.upload(`${at}/evidence`, fields, `${kind}.pdf`);
    }
    case 'remove_file':
      return as.delete(`${at}/evidence/${move.file?.id ?? NOWHERE}`);
    case 'submit': {
      const promises = move.promises.map(({ claim, kind }) => ({ claimId: claim.id, kind }));
      return as.post(`${at}/submit`, promises.length > 0 ? { promises } : {}, options);
    }
    case 'recommend':
      return as.post(`${at}/recommend`, { tier: move.tier, reason: REASON }, options);
    case 'reject':
      return as.post(`${at}/reject`, { reasonCode: move.reasonCode, reason: REASON }, options);
    case 'object':
      return as.post(`${at}/objections`, { reason: REASON }, options);
    case 'uphold':
    case 'dismiss':
      return as.post(
        `${at}/objections/${move.objection?.id ?? NOWHERE}/${move.action}`,
        { reason: REASON },
        options,
      );
    case 'suspend':
    case 'reinstate':
    case 'revoke':
      return as.post(`/cards/${move.card.id}/${move.action}`, { reason: REASON }, options);
    case 'return':
    case 'appeal':
      return as.post(`${at}/${move.action}`, { reason: REASON }, options);
    default:
      return as.post(`${at}/${move.action}`, {}, options);
  }
}

function claimsOf({ claims }: { claims: readonly ClaimedOnce[] }): object[] {
  return claims.map(({ criterion: code, isConvincing }) => {
    const { good, poor } = criterion(code);
    return { criterion: code, statement: '情况属实。', facts: isConvincing ? good : poor };
  });
}

function pdf(words: string): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${words}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
}
