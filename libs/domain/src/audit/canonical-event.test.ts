import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalEvent, type WrittenEvent } from './canonical-event.js';

const event: WrittenEvent = {
  ...{ id: '0190aaaa-0000-7000-8000-000000000001', transaction: '812', seq: '44' },
  ...{ at: '2026-01-05T01:02:03.000004Z', type: 'card.suspended', subjectType: 'card' },
  ...{ subjectId: '0190aaaa-0000-7000-8000-000000000002', actorKind: 'account' },
  ...{ actorId: '0190aaaa-0000-7000-8000-000000000003', actorRoles: ['applicant', 'service_manager'] },
  data: '{"tier": "B", "applicationId": null}',
};

const events = fc.record<WrittenEvent>({
  ...{ id: fc.string(), transaction: fc.string(), seq: fc.string(), at: fc.string(), type: fc.string() },
  ...{ subjectType: fc.string(), subjectId: fc.string(), actorKind: fc.string() },
  ...{ actorId: fc.option(fc.string()), actorRoles: fc.array(fc.string()), data: fc.string() },
});

describe('the canonical text of an event', () => {
  it('is this one, for ever: seals that were made rest on it', () => {
    expect(canonicalEvent(event)).toBe(
      '["0190aaaa-0000-7000-8000-000000000001","812","44","2026-01-05T01:02:03.000004Z","card.suspended","card",' +
        '"0190aaaa-0000-7000-8000-000000000002","account","0190aaaa-0000-7000-8000-000000000003",' +
        '["applicant","service_manager"],"{\\"tier\\": \\"B\\", \\"applicationId\\": null}"]',
    );
    expect(canonicalEvent({ ...event, actorId: null })).toContain('"account",null,[');
  });

  it('is another one for every other event', () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        const isSame = JSON.stringify(Object.entries(one)) === JSON.stringify(Object.entries(other));
        expect(canonicalEvent(one) === canonicalEvent(other)).toBe(isSame);
      }),
    );
    for (const column of Object.keys(event)) {
      const changed = { ...event, [column]: column === 'actorRoles' ? ['applicant service_manager'] : 'x' };
      expect(canonicalEvent(changed)).not.toBe(canonicalEvent(event));
    }
  });
});
