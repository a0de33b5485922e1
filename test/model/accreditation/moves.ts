import type { CriterionCode, Tier } from './reference-policy.js';
import type { Actor, Application, Card, Claim, File, Objection } from './world.js';

/** What somebody tries. Ids that belong to nothing are there too: `null` stands for one. */
export type Move =
  | { readonly action: 'create'; readonly claims: readonly ClaimedOnce[] }
  | { readonly action: 'change'; readonly application: Application; readonly claims: readonly ClaimedOnce[] }
  | { readonly action: 'add_file'; readonly application: Application; readonly file: HandedIn }
  | { readonly action: 'remove_file'; readonly application: Application; readonly file: File | null }
  | {
      readonly action: 'submit';
      readonly application: Application;
      readonly promises: readonly PromisedDocument[];
    }
  | { readonly action: PlainAction; readonly application: Application }
  | { readonly action: 'recommend'; readonly application: Application; readonly tier: Tier | null }
  | { readonly action: 'reject'; readonly application: Application; readonly reasonCode: string }
  | {
      readonly action: 'uphold' | 'dismiss';
      readonly application: Application;
      readonly objection: Objection | null;
    }
  | { readonly action: 'suspend' | 'reinstate' | 'revoke'; readonly card: Card };

export type PlainAction =
  | 'resubmit'
  | 'withdraw'
  | 'appeal'
  | 'claim'
  | 'assign'
  | 'return'
  | 'publish'
  | 'accredit'
  | 'object';

export type Action = Move['action'];

export interface ClaimedOnce {
  readonly criterion: CriterionCode;
  readonly isConvincing: boolean;
}

export interface HandedIn {
  readonly claim: Claim | null;
  readonly kind: string;
  readonly variant: number;
}

/** A document that is promised with a submission. */
export interface PromisedDocument {
  readonly claim: Claim;
  readonly kind: string;
}

/** How a move is sent. */
export interface Manner {
  readonly actor: Actor;
  /** If-Match: none, the version that was last seen, or one that never was. */
  readonly ifMatch: 'none' | 'seen' | 'stale';
  /** Sent once more with the same Idempotency-Key, which must answer the same and do nothing. */
  readonly isRepeated: boolean;
}
