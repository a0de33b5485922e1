import type { Answer } from '../../support/caller.js';
import type { Move } from './moves.js';
import { criterion } from './reference-policy.js';
import { appealableUntil, isOffice, missing, refusalOf, seesEvidence } from './rules.js';
import type { Actor, Application, Claim, World } from './world.js';

/** What an application looks like to somebody who may see it, as far as the model knows. */
export function expectedView(world: World, application: Application, viewer: Actor): Record<string, unknown> {
  const { id, state, tier, dueOn, noticeFrom, noticeUntil } = application;
  const isMine = application.applicant === viewer;
  const isTold = !isMine || noticeFrom !== null;
  const knowsStaff = isOffice(viewer) && !isMine;
  return {
    ...{ id, state, tier, dueOn, noticeFrom, noticeUntil, mine: isMine },
    recommendedTier: isTold ? application.recommended : null,
    overdue: dueOn !== null && dueOn < world.today,
    escalated: dueOn !== null && dueOn === application.escalated,
    appealUntil: appealUntil(application),
    assignee: knowsStaff ? (application.reviewer?.person.id ?? null) : null,
    approver: knowsStaff ? (application.approver?.person.id ?? null) : null,
    cardId: isMine || seesCards(viewer) ? (application.card?.id ?? null) : null,
    actions: actionsOf(world, application, viewer),
    evidenceVisible: seesEvidence(viewer, application),
    claims: application.claims
      .map((claim) => expectedClaim(claim, seesEvidence(viewer, application)))
      .sort(byCode),
  };
}

/** As much of a claim as the model knows of. */
interface SeenClaim {
  readonly id: string;
  readonly criterion: { readonly code: string };
  readonly evidence: readonly { readonly id: string }[];
  readonly missingEvidence: readonly { readonly code: string }[];
  readonly promises: readonly {
    readonly kind: { readonly code: string };
    readonly state: string;
    readonly dueOn: string;
  }[];
}

/** The same of what the portal has answered. */
export function seenView(body: Answer['body']): Record<string, unknown> {
  const { id, state, tier, dueOn, noticeFrom, noticeUntil, mine, recommendedTier } = body;
  const { overdue, escalated, appealUntil: until, cardId, evidenceVisible } = body;
  return {
    ...{ id, state, tier, dueOn, noticeFrom, noticeUntil, mine, recommendedTier, overdue, escalated },
    ...{
      appealUntil: until,
      assignee: body.assignee?.id ?? null,
      approver: body.approver?.id ?? null,
      cardId,
    },
    actions: [...(body.actions as string[])].sort(),
    evidenceVisible,
    claims: (body.claims as SeenClaim[]).map(seenClaim).sort(byCode),
  };
}

function seenClaim({ id, criterion: { code }, evidence, missingEvidence, promises }: SeenClaim) {
  return {
    id,
    criterion: code,
    evidence: evidence.map((file) => file.id).sort(),
    missing: missingEvidence.map((document) => document.code).sort(),
    promises: promises.map(({ kind, state, dueOn }) => `${kind.code} ${state} ${dueOn}`).sort(),
  };
}

/** A reviewer has no part in the card that comes of it. */
function seesCards({ roles }: Actor): boolean {
  return roles.includes('approver') || roles.includes('service_manager') || roles.includes('auditor');
}

function byCode(one: { criterion: string }, other: { criterion: string }): number {
  return one.criterion < other.criterion ? -1 : 1;
}

function expectedClaim(claim: Claim, isVisible: boolean) {
  return {
    id: claim.id,
    criterion: claim.criterion as string,
    evidence: isVisible ? claim.files.map(({ id }) => id).sort() : [],
    missing: isVisible ? missing(claim).sort() : [],
    promises: isVisible
      ? claim.promises.map(({ kind, state, dueOn }) => `${kind} ${state} ${dueOn}`).sort()
      : [],
  };
}

function appealUntil({ state, rejectedOn, isAppealed }: Application): string | null {
  return state === 'rejected' && rejectedOn !== null && !isAppealed ? appealableUntil(rejectedOn) : null;
}

/** What somebody may do now, of all that can be done with an application. */
function actionsOf(world: World, application: Application, viewer: Actor): string[] {
  const manner = { actor: viewer, ifMatch: 'none', isRepeated: false } as const;
  return stepsWith(application)
    .filter((move) => {
      const refusal = refusalOf(world, move, manner);
      // Whether anybody is free is found out by the draw.
      return refusal === null || refusal.code === 'application.nobody_free';
    })
    .map(({ action }) => action)
    .sort();
}

/** Every step with an application, each in its best form: with every promise that can be made, say. */
export function stepsWith(application: Application): Extract<Move, { application: Application }>[] {
  const plain = [
    'resubmit',
    'withdraw',
    'appeal',
    'claim',
    'assign',
    'return',
    'publish',
    'accredit',
  ] as const;
  return [
    { action: 'submit', application, promises: promisable(application) },
    ...plain.map((action) => ({ action, application })),
    { action: 'recommend', application, tier: null },
    { action: 'reject', application, reasonCode: 'other' },
  ];
}

/** The missing documents that may follow. */
export function promisable({ claims }: Application): { claim: Claim; kind: string }[] {
  return claims.flatMap((claim) =>
    missing(claim)
      .filter((kind) => criterion(claim.criterion).documents[kind] != null)
      .map((kind) => ({ claim, kind })),
  );
}
