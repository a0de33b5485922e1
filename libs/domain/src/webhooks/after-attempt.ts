/** Seconds after the first failed attempt, the second and so on; together a little over three days. */
const PAUSES = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** Attempts of one delivery, until it is given up or asked for anew. */
export const MOST_ATTEMPTS = PAUSES.length + 1;

/** No receiver puts a delivery off for longer than this. */
const LONGEST_WISH = 86_400;

const GONE = 410;
/** Answers that speak for the whole receiver, and not for one message. */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** What a receiver said, or null when nothing was heard of it. */
export interface ReceiverAnswer {
  readonly status: number;
  /** Seconds that it asks to be left alone for. */
  readonly retryAfter: number | null;
}

export type Verdict =
  | { readonly outcome: 'delivered' }
  /** `rest`: seconds for which nothing at all goes to the receiver; null when others may go on. */
  | { readonly outcome: 'failed'; readonly pause: number; readonly rest: number | null }
  | { readonly outcome: 'dead' }
  /** The receiver wants no more, ever. */
  | { readonly outcome: 'gone' };

/**
 * What follows from the `tries`-th attempt of a delivery, by Standard Webhooks: any 2xx is taken for delivered, 410
 * ends everything, and all else, redirects too, is tried again. `spread`, from 0 to 1, lengthens a pause by up to a
 * fifth, so that what failed together does not come back together. A receiver that says when to come back is not
 * asked before.
 */
export function afterAttempt(answer: ReceiverAnswer | null, tries: number, spread: number): Verdict {
  const status = answer?.status ?? 0;
  if (status >= 200 && status < 300) return { outcome: 'delivered' };
  if (status === GONE) return { outcome: 'gone' };
  const pause = PAUSES[tries - 1];
  if (pause === undefined) return { outcome: 'dead' };
  const wish = answer?.retryAfter == null ? null : Math.min(answer.retryAfter, LONGEST_WISH);
  const spreadOut = Math.round(pause * (1 + spread / 5));
  return {
    outcome: 'failed',
    pause: Math.max(spreadOut, wish ?? 0),
    rest: BUSY.has(status) ? wish : null,
  };
}

/** Whether a receiver to which a delivery could not be made for the whole schedule is given up with it. */
export function isGivenUp(firstAttemptAt: Date, lastDeliveredAt: Date | null): boolean {
  // One message that it cannot take is no reason to tell it nothing more.
  return lastDeliveredAt === null || lastDeliveredAt < firstAttemptAt;
}
