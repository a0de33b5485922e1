import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accreditationLifecycle } from '../accreditation/lifecycle.js';
import { cardLifecycle } from '../cards/lifecycle.js';
import { complaintLifecycle } from '../complaints/lifecycle.js';
import { consentFormLifecycle } from '../family/form-lifecycle.js';
import { policyLifecycle } from '../policy/lifecycle.js';
import { erasureLifecycle } from '../erasure/lifecycle.js';
import { importLifecycle } from '../imports/lifecycle.js';
import { bookingLifecycle, caseLifecycle, passLifecycle } from '../requests/lifecycle.js';
import { allowedActions, finalStates, nextState, type Lifecycle } from './lifecycle.js';

type AnyLifecycle = Lifecycle<string, string, string, string>;

const LIFECYCLES: readonly (readonly [string, AnyLifecycle, readonly string[]])[] = [
  ['accreditation', accreditationLifecycle, ['accredited', 'withdrawn']],
  ['cards', cardLifecycle, ['expired', 'revoked', 'superseded']],
  ['imports', importLifecycle, ['committed', 'discarded']],
  ['bookings', bookingLifecycle, ['fulfilled', 'declined', 'cancelled', 'no_show', 'expired']],
  ['cases', caseLifecycle, ['fulfilled', 'declined', 'cancelled', 'expired']],
  ['passes', passLifecycle, ['redeemed']],
  ['complaints', complaintLifecycle, ['upheld', 'dismissed', 'withdrawn']],
  ['policy versions', policyLifecycle, ['published', 'discarded']],
  ['consent forms', consentFormLifecycle, ['rejected']],
  ['erasures', erasureLifecycle, ['carried_out', 'refused', 'withdrawn']],
];

describe.each(LIFECYCLES)('the lifecycle of %s', (_name, lifecycle, ends) => {
  const list = (words: string | readonly string[]) => (typeof words === 'string' ? [words] : words);
  const all = (value: boolean) => Object.fromEntries(lifecycle.conditions.map((name) => [name, value]));
  const reachable = (from: string) => {
    const seen = new Set([from]);
    for (const state of seen) {
      for (const line of lifecycle.table) {
        if (list(line.from).includes(state) && line.to !== 'same') seen.add(line.to);
      }
    }
    return seen;
  };

  it('ends where the rules say', () => {
    expect(finalStates(lifecycle)).toEqual(ends);
  });

  it('uses every word that it declares, and no line twice', () => {
    for (const action of lifecycle.actions)
      expect(lifecycle.table.some((line) => line.action === action)).toBe(true);
    const lines = lifecycle.table.flatMap((line) =>
      list(line.from).flatMap((from) =>
        list(line.by).map((by) => `${from} ${line.action} ${by} ${[...(line.when ?? [])].sort().join()}`),
      ),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('reaches every state from the first one', () => {
    expect([...reachable(lifecycle.initial)].sort()).toEqual([...lifecycle.states].sort());
  });

  it('reaches an end from every state', () => {
    for (const state of lifecycle.states) {
      expect([...reachable(state)].some((other) => ends.includes(other))).toBe(true);
    }
  });

  // The walk over everything: each state × action × role, with each condition missing in turn.
  const walk = lifecycle.states.flatMap((state) =>
    lifecycle.actions.flatMap((action) => lifecycle.roles.map((role) => ({ state, action, role }))),
  );

  const linesFor = ({ state, action, role }: (typeof walk)[number]) =>
    lifecycle.table.filter(
      (line) => line.action === action && list(line.from).includes(state) && list(line.by).includes(role),
    );

  it(`allows nothing that is not in the table (${walk.length} combinations)`, () => {
    const wrong = walk.filter((step) => {
      const lines = linesFor(step);
      const { state, action, role } = step;
      const next = nextState(lifecycle, { state, action, roles: [role], conditions: all(true) });
      if (next.allowed !== lines.length > 0) return true;
      if (!next.allowed) return false;
      const leadsElsewhere = lines.every((line) => (line.to === 'same' ? state : line.to) !== next.to);
      return leadsElsewhere || (ends.includes(state) && next.to !== state);
    });
    expect(wrong).toEqual([]);
  });

  it('needs every condition that a line names', () => {
    const wrong = walk.flatMap((step) => {
      const lines = linesFor(step);
      const { state, action, role } = step;
      return lifecycle.conditions
        .filter((condition) => {
          const conditions = { ...all(true), [condition]: false };
          const next = nextState(lifecycle, { state, action, roles: [role], conditions });
          const possible = lines.some((line) => !(line.when ?? []).includes(condition));
          if (next.allowed || next.code !== 'condition_not_met') return next.allowed !== possible;
          return possible || next.missing.join() !== condition;
        })
        .map((condition) => ({ ...step, condition }));
    });
    expect(wrong).toEqual([]);
  });

  it('lists as allowed exactly the actions that lead somewhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lifecycle.states),
        fc.subarray([...lifecycle.roles]),
        fc.record(Object.fromEntries(lifecycle.conditions.map((name) => [name, fc.boolean()]))),
        (state, roles, conditions) => {
          const situation = { state, roles, conditions };
          expect(allowedActions(lifecycle, situation)).toEqual(
            lifecycle.actions.filter((action) => nextState(lifecycle, { ...situation, action }).allowed),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
