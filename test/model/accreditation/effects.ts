import type { ClaimedOnce, Manner, Move } from './moves.js';
import { promiseKeptBy } from './rules.js';
import { STEPS } from './steps.js';
import type { Actor, Application, Claim, World } from './world.js';

/** What the portal named in its answer and the model cannot know before. */
export interface Named {
  /** Of the application, the file or the objection that was made, or of the card that was issued. */
  readonly id: string;
  /** Ids of claims by their criterion. */
  readonly claims: ReadonlyMap<string, string>;
  /** Whom the lot has drawn. */
  readonly reviewer: Actor | null;
}

/** What a move that is allowed does. */
export function apply(world: World, move: Move, { actor }: Manner, named: Named): void {
  switch (move.action) {
    case 'create':
      world.applications.push({ ...blank(named.id, actor), claims: claimsOf(move.claims, [], named) });
      break;
    case 'change':
      move.application.claims = claimsOf(move.claims, move.application.claims, named);
      break;
    case 'add_file':
      addFile(world, move, actor, named.id);
      break;
    case 'remove_file':
      for (const claim of move.application.claims)
        claim.files = claim.files.filter((file) => file !== move.file);
      break;
    case 'suspend':
      move.card.state = 'suspended';
      break;
    case 'reinstate':
      move.card.state = 'active';
      break;
    case 'revoke':
      move.card.state = 'revoked';
      break;
    default:
      STEPS[move.action]({
        ...{ world, application: move.application, actor, madeId: named.id, drawn: named.reviewer },
        promises: 'promises' in move ? move.promises : [],
        tier: 'tier' in move ? move.tier : null,
        objection: 'objection' in move ? move.objection : null,
      });
      move.application.history.push(move.action);
  }
}

function addFile(
  world: World,
  { application, file }: Extract<Move, { action: 'add_file' }>,
  actor: Actor,
  id: string,
): void {
  const { claim, kind, variant } = file;
  // The same file for the same claim and kind is taken once.
  if (claim === null || claim.files.some((kept) => kept.kind === kind && kept.variant === variant)) return;
  const promise = promiseKeptBy(world, application, actor, file);
  if (promise) promise.state = 'kept';
  claim.files.push({ id, kind, variant });
}

function claimsOf(wanted: readonly ClaimedOnce[], before: readonly Claim[], { claims }: Named): Claim[] {
  return wanted.map(({ criterion: code, isConvincing }) => {
    const kept = before.find((claim) => claim.criterion === code);
    const { files, promises } = kept ?? { files: [], promises: [] };
    return { id: kept?.id ?? claims.get(code) ?? '', criterion: code, isConvincing, files, promises };
  });
}

function blank(id: string, applicant: Actor): Application {
  return {
    ...{ id, applicant, state: 'draft', claims: [], isSubmitted: false, reviewer: null, approver: null },
    ...{ recommended: null, tier: null, noticeFrom: null, noticeUntil: null, noticeEndNoted: false },
    ...{
      dueOn: null,
      escalated: null,
      reviewers: new Set(),
      deciders: new Set(),
      handsBeforeAppeal: new Set(),
    },
    ...{ objections: [], objectionsOfNotice: [], rejectedOn: null, isAppealed: false, card: null },
    ...{ history: ['draft'], decisions: 0, version: 0, isChangedUnseen: false },
  };
}
