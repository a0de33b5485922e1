import { Injectable } from '@nestjs/common';
import type { DeclineReason } from '#domain/requests/decline-reasons.js';
import { system } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';
import { ActOnRequest } from './act-on-request.js';

const ACTOR = system('call-off-bookings');

const DUE = `SELECT r.id FROM slot s JOIN service_request r ON r.slot_id = s.id
  WHERE s.called_off_code IS NOT NULL AND s.starts_at > $1 AND r.state IN ('submitted', 'confirmed')
  ORDER BY s.starts_at LIMIT 200`;
const REASON = `SELECT s.called_off_code AS code, s.called_off_reason AS reason FROM slot s
  JOIN service_request r ON r.slot_id = s.id WHERE r.id = $1`;

/** Declines, for their agencies, the bookings of slots that were closed and called off; quota goes back. */
@Injectable()
export class CallOffBookings {
  constructor(
    private readonly transactions: Transactions,
    private readonly actOnRequest: ActOnRequest,
  ) {}

  /** The ids of the bookings that are still to be called off. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager.query<{ id: string }[]>(DUE, [tx.now]);
      return rows.map(({ id }) => id);
    });
  }

  /** @throws PortalError when it was ended meanwhile */
  async callOff(id: string): Promise<void> {
    const [slot] = await this.transactions.run(ACTOR, (tx) =>
      tx.manager.query<{ code: DeclineReason; reason: string }[]>(REASON, [id]),
    );
    if (slot === undefined) return;
    await this.actOnRequest.run(ACTOR, id, {
      action: 'decline',
      reasonCode: slot.code,
      reason: slot.reason,
    });
  }
}
