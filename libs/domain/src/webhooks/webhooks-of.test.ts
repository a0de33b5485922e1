import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { WEBHOOK_TYPE_CODES } from './webhook-types.js';
import { mayBeWebhook, webhooksOf, type WebhookFacts } from './webhooks-of.js';

const FACTS: WebhookFacts = { agencyId: 'A', slotId: null, forwarded: true };

function said(type: string, data: Record<string, string | null> = {}, facts: Partial<WebhookFacts> = {}) {
  const [subjectType = ''] = type.split('.');
  return webhooksOf({ type, subjectType, subjectId: 'X', data }, { ...FACTS, ...facts }).map(
    ({ agencyId, type: owed, subjectId }) => `${agencyId} ${owed} ${subjectId}`,
  );
}

describe('what agencies are told', () => {
  test.each([
    ['request.submitted', {}, {}, ['A request.submitted X']],
    ['request.submitted', {}, { slotId: 'S' }, ['A request.submitted X', 'A slot.taken S']],
    ['request.cancelled', {}, { slotId: 'S' }, ['A request.cancelled X', 'A slot.freed S']],
    ['request.fulfilled', {}, { slotId: 'S' }, ['A request.fulfilled X']],
    ['request.message_written', { author: 'holder' }, {}, ['A request.message_written X']],
    ['request.message_written', { author: 'agency' }, {}, []],
    // The event names the agency of its moment; the request may have gone on to another since.
    ['request.cancelled', { agencyId: 'B' }, {}, ['B request.cancelled X']],
    [
      'request.reassigned',
      { agencyId: 'A', fromAgencyId: 'B' },
      {},
      ['A request.reassigned X', 'B request.reassigned X'],
    ],
    ['request.reassigned', { agencyId: 'A', fromAgencyId: 'A' }, {}, ['A request.reassigned X']],
    ['request.escalated', {}, {}, []],
    ['slot.changed', {}, {}, ['A slot.changed X']],
    ['slot.held', {}, {}, []],
    ['complaint.filed', { agencyId: 'A' }, {}, []],
    ['complaint.withdrawn', { agencyId: 'A' }, { forwarded: false }, []],
    ['complaint.upheld', { agencyId: 'A' }, {}, ['A complaint.upheld X']],
    ['complaint.upheld', { agencyId: null }, { agencyId: null }, []],
    ['card.suspended', {}, {}, []],
    ['account.signed_in', { agencyId: 'A' }, {}, []],
  ])('of %s %j %j', (type, data, facts, expected) => {
    expect(said(type, data as Record<string, string | null>, facts)).toEqual(expected);
  });

  test('concerns nobody but the agency of the thing, and the one that it left', () => {
    const agency = fc.option(fc.constantFrom('A', 'B', 'C'), { nil: null });
    fc.assert(
      fc.property(fc.constantFrom(...WEBHOOK_TYPE_CODES), agency, agency, agency, (type, now, then, from) => {
        const data = { agencyId: then, fromAgencyId: from, author: 'holder' };
        const [subjectType = ''] = type.split('.');
        const owed = webhooksOf(
          { type, subjectType, subjectId: 'X', data },
          { ...FACTS, agencyId: now, slotId: 'S' },
        );
        const own = [then ?? now, ...(type === 'request.reassigned' ? [from] : [])];
        for (const { agencyId } of owed) expect(own).toContain(agencyId);
      }),
      { numRuns: 200 },
    );
  });

  test('every type can come about, by its own event or by a booking', () => {
    const booked = ['slot.taken', 'slot.freed'];
    for (const type of WEBHOOK_TYPE_CODES.filter((code) => !booked.includes(code))) {
      const [subjectType = ''] = type.split('.');
      expect(mayBeWebhook({ type, subjectType })).toBe(true);
    }
  });
});
