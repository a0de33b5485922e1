import type { ServiceCode } from './reference-policy.js';

/** What an agency, a holder or the office does with a request. */
export const REQUEST_ACTIONS = [
  ...(['accept', 'start', 'request_information', 'check_in', 'fulfil', 'decline', 'no_show'] as const),
  ...(['provide', 'cancel', 'rate', 'reassign'] as const),
  ...(['message', 'note', 'answer_rating'] as const),
] as const;
export type RequestAction = (typeof REQUEST_ACTIONS)[number];

export const CARD_ACTIONS = ['suspend', 'reinstate', 'revoke', 'renew', 'refuse_renewal'] as const;
export type CardAction = (typeof CARD_ACTIONS)[number];

export interface PublishedSlot {
  readonly service: ServiceCode;
  readonly startsAt: number;
  readonly cancelUntil: number;
  readonly capacity: number;
  readonly confirmsAtOnce: boolean;
}

/** What somebody tries; `by` is an account. */
export type Move = { readonly by: string } & (
  | {
      readonly what: 'submit';
      readonly service: ServiceCode;
      readonly person: string | null;
      readonly slot: string | null;
      /** Of a case the agency that was chosen; null for the least busy. */
      readonly agency: string | null;
      readonly hasDocuments: boolean;
      /** Sent twice at once with one key, and done once. */
      readonly isTwice: boolean;
    }
  | {
      readonly what: 'redeem';
      readonly card: string;
      readonly service: ServiceCode;
      readonly companions: number;
      readonly place: string | null;
    }
  | { readonly what: 'hold'; readonly slot: string }
  | { readonly what: 'release'; readonly slot: string }
  | { readonly what: 'join'; readonly slot: string }
  | { readonly what: 'leave'; readonly entry: string }
  | {
      readonly what: RequestAction;
      readonly request: string;
      /** The agency that a case is given to. */
      readonly to: string | null;
    }
  | { readonly what: CardAction; readonly card: string }
  | { readonly what: 'ask_renewal' }
  | { readonly what: 'publish'; readonly fields: PublishedSlot }
  | { readonly what: 'close'; readonly slot: string; readonly isCalledOff: boolean }
  | { readonly what: 'resize'; readonly slot: string; readonly capacity: number }
);

export type MoveOf<What extends Move['what']> = Extract<Move, { what: What }>;

/** How a move ends: a status, with a code and the codes of the reasons where it is refused. */
export interface Outcome {
  readonly status: number;
  readonly code?: string;
  readonly reasons?: readonly string[];
}

/** What the portal named in its answer and the model cannot know before. */
export interface Named {
  readonly id: string;
  readonly number: string;
  /** Where a case went. */
  readonly agency: string;
}
