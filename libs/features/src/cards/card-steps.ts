import { In } from 'typeorm';
import { CardStepRow, type CardStepAction } from '#database/entities/card-step.js';
import type { CardRow } from '#database/entities/card.js';
import { accountIdOf } from '#database/actor.js';
import type { Transaction } from '#database/transactions.js';

/** Keeps why the actor takes the step: apart from the event, so that it can go when the holder is erased. */
export async function keepCardStep(
  tx: Transaction,
  { id, holderId }: CardRow,
  action: CardStepAction,
  reason: string,
): Promise<void> {
  const takenBy = accountIdOf(tx.actor);
  if (takenBy === null) throw new Error('Only a person takes a step with a card');
  await tx.manager.insert(CardStepRow, { cardId: id, holderId, action, reason, takenBy, takenAt: tx.now });
}

/** The last step that the office took with each card with which it took one. */
export async function latestCardSteps(
  tx: Transaction,
  cardIds: readonly string[],
): Promise<Map<string, CardStepRow>> {
  const rows = await tx.manager.find(CardStepRow, {
    where: { cardId: In([...cardIds]) },
    order: { takenAt: 'ASC', id: 'ASC' },
  });
  return new Map(rows.map((row) => [row.cardId, row]));
}
