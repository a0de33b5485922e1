import { describe, expect, it } from '@jest/globals';
import { allowedActions, finalStates, nextState } from '../shared/lifecycle.js';
import {
  complaintLifecycle,
  OPEN_COMPLAINTS,
  type ComplaintAction,
  type ComplaintRole,
} from './lifecycle.js';
import { complainUntil, complaintDueOn, complaintOwedBy } from './time-limits.js';

const aboutAgency = { about_an_agency: true, about_no_agency: false, answer_overdue: false };
const calendar = {
  holidays: new Set<string>(),
  makeUpDays: new Set<string>(),
  officialThrough: '2026-12-31',
};

describe('the way of a complaint', () => {
  it.each([
    ['manager forward, agency answer, manager uphold', 'upheld'],
    ['manager forward, agency answer, manager dismiss', 'dismissed'],
    ['manager dismiss', 'dismissed'],
    ['manager forward, complainant withdraw', 'withdrawn'],
  ] as const)('%s → %s', (script, end) => {
    let state: (typeof complaintLifecycle.states)[number] = complaintLifecycle.initial;
    for (const step of script.split(', ')) {
      const [role, action] = step.split(' ') as [ComplaintRole, ComplaintAction];
      const next = nextState(complaintLifecycle, { state, action, roles: [role], conditions: aboutAgency });
      expect(next).toMatchObject({ allowed: true });
      if (next.allowed) state = next.to;
    }
    expect(state).toBe(end);
  });

  it('hears an agency before it is found wrong, unless it lets its time pass', () => {
    const offered = (state: 'filed' | 'with_agency', overdue: boolean) =>
      allowedActions(complaintLifecycle, {
        ...{ state, roles: ['manager'] },
        conditions: { ...aboutAgency, answer_overdue: overdue },
      });
    expect(offered('filed', false)).toEqual(['forward', 'dismiss']);
    expect(offered('with_agency', false)).toEqual([]);
    expect(offered('with_agency', true)).toEqual(['uphold', 'dismiss']);
  });

  it('asks no agency where it is about none', () => {
    const conditions = { about_an_agency: false, about_no_agency: true, answer_overdue: false };
    expect(allowedActions(complaintLifecycle, { state: 'filed', roles: ['manager'], conditions })).toEqual([
      'uphold',
      'dismiss',
    ]);
  });

  it('is open until an action leaves it no way out', () => {
    const ends = finalStates(complaintLifecycle);
    expect(complaintLifecycle.states.filter((state) => !ends.includes(state))).toEqual([...OPEN_COMPLAINTS]);
  });
});

describe('the time limits of complaints', () => {
  it.each([
    ['filed', '2026-11-27', 'office'],
    ['with_agency', '2026-12-01', 'agency'],
    ['answered', '2026-12-01', 'office'],
    ['upheld', null, null],
    ['dismissed', null, null],
    ['withdrawn', null, null],
  ] as const)('%s: until %s, by %s', (state, day, by) => {
    expect(complaintDueOn(state, '2026-11-24', calendar)?.day ?? null).toBe(day);
    expect(complaintOwedBy(state)).toBe(by);
  });

  it('lets people complain for twenty working days', () => {
    expect(complainUntil('2026-11-24', calendar)).toBe('2026-12-22');
  });
});
