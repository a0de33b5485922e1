import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accreditationLifecycle } from '../accreditation/lifecycle.js';
import { OBJECTION_STATES } from '../accreditation/objection-states.js';
import { cardLifecycle } from '../cards/lifecycle.js';
import { bookingLifecycle, caseLifecycle } from '../requests/lifecycle.js';
import { finalStates } from '../shared/lifecycle.js';
import { refuseErasure, type ErasureFacts } from './refuse-erasure.js';

const NOTHING: ErasureFacts = { applications: [], requests: [], cards: [], objections: [], grantedRoles: 0 };

describe('what stands against erasing a person', () => {
  it.each<[string, Partial<ErasureFacts>, string[]]>([
    ['nothing at all', {}, []],
    ['an application that may still be appealed', { applications: ['rejected'] }, []],
    ['an application under appeal', { applications: ['rejected', 'appealed'] }, ['application_open']],
    ['a draft', { applications: ['draft'] }, ['application_open']],
    ['a suspended card beside an ended one', { cards: ['superseded', 'suspended'] }, ['card_live']],
    ['ended cards', { cards: ['superseded', 'expired', 'revoked'] }, []],
    ['a request that waits for the holder', { requests: ['awaiting_holder'] }, ['request_open']],
    ['an open objection', { objections: ['dismissed', 'open'] }, ['objection_open']],
    ['a role of staff', { grantedRoles: 1 }, ['staff_roles']],
  ])('%s', (_, facts, expected) => {
    expect(refuseErasure({ ...NOTHING, ...facts })).toEqual(expected);
  });

  it('is nothing when everything has ended, and something when one thing has not', () => {
    const ended = fc.record({
      applications: fc.array(fc.constantFrom('accredited', 'withdrawn', 'rejected')),
      requests: fc.array(fc.constantFrom(...finalStates(bookingLifecycle), ...finalStates(caseLifecycle))),
      cards: fc.array(fc.constantFrom(...finalStates(cardLifecycle))),
      objections: fc.array(fc.constantFrom(...OBJECTION_STATES.filter((state) => state !== 'open'))),
      grantedRoles: fc.constant(0),
    }) as fc.Arbitrary<ErasureFacts>;
    const open = fc.constantFrom(
      ...accreditationLifecycle.states.filter(
        (state) => !['accredited', 'withdrawn', 'rejected'].includes(state),
      ),
    );
    fc.assert(
      fc.property(ended, open, (facts, state) => {
        expect(refuseErasure(facts)).toEqual([]);
        const more = { ...facts, applications: [...facts.applications, state] };
        expect(refuseErasure(more)).toEqual(['application_open']);
      }),
    );
  });
});
