import { useState } from 'react';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { isCode, verifyCard, type Verification } from '../../api/presentations.ts';
import { useChange } from '../../api/use-change.ts';

/** What the counter redeems: of the card that was read, one use of a service. */
export interface CounterFields extends Omit<Schemas['RedemptionBody'], 'cardNumber' | 'verificationId'> {
  /** The number of the card, or the content of its code. */
  readonly card: string;
}

interface Looked {
  readonly card: string;
  readonly verification: Verification;
}

/** Verifying a card and redeeming a use of it. A code is good for one look, so a use rests on the look that there was. */
export function useCounter(onRedeemed: () => void) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const verify = useChange(verifyCard, (verification, card) => setLooked({ card, verification }));
  const redeem = useChange(
    (fields: CounterFields & { readonly verificationId?: string }, key) => {
      const { card, verificationId, ...rest } = fields;
      return answerOf(
        api.POST('/api/v1/redemptions', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...rest, ...(verificationId === undefined ? { cardNumber: card } : { verificationId }) },
          headers: changeHeaders(key),
        }),
      );
    },
    () => {
      setLooked(null);
      onRedeemed();
    },
  );

  /** The verification on which a use of the card can rest; undefined when it rests on the number alone. */
  async function lookFor(card: string): Promise<Verification | undefined> {
    if (looked?.card === card) return looked.verification;
    return isCode(card) ? verify.mutateAsync(card) : undefined;
  }

  /** Takes what a wallet answered; `card` stands for it in the field. */
  function take(card: string, verification: Verification): void {
    redeem.reset();
    setLooked({ card, verification });
  }

  return { looked, verify, redeem, lookFor, take };
}
