import { cardStatusOf, STATUS_BITS, STATUS_LIST_SIZE } from '#domain/cards/card-status.js';
import type { CardState } from '#domain/cards/lifecycle.js';
import type { Transaction } from '#database/transactions.js';
import { packStatusList } from '#platform/status-list.js';

/** A copy that its holder has ended stands as a card that is revoked. */
const NOT_ACTIVE = `SELECT s.index, CASE WHEN w.ended_at IS NULL THEN c.state ELSE 'revoked' END AS state
  FROM card_status s JOIN card c ON c.id = s.card_id LEFT JOIN wallet_copy w ON w.id = s.copy_id
  WHERE s.list_id = $1 AND (c.state <> 'active' OR w.ended_at IS NOT NULL)`;

/** The states of the cards of a list as they are now, packed. Whoever asks must see all cards (`tx.seeingAll`). */
export async function readStatusList(tx: Transaction, id: string): Promise<{ bits: number; lst: string }> {
  const rows = await tx.manager.query<{ index: number; state: CardState }[]>(NOT_ACTIVE, [id]);
  return packStatusList(
    { size: STATUS_LIST_SIZE, bits: STATUS_BITS },
    rows.map(({ index, state }) => [index, cardStatusOf(state)] as const),
  );
}
