import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/add-days.js';
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.js';
import { allowedActions, finalStates, nextState } from '../shared/lifecycle.js';
import { requestConditions } from './conditions.js';
import { endedInTime, requestClock, requestDueOn } from './due-dates.js';
import { requestLifecycle, type RequestAction, type RequestRole, type RequestState } from './lifecycle.js';
import { givesBackQuota, isDone, isLive } from './states.js';

const anything = {
  before_cancel_deadline: true,
  slot_begun: true,
  answer_overdue: true,
  not_rated_yet: true,
  not_blocked: true,
};

describe('the way of a request', () => {
  it.each([
    ['booking', 'agency accept, agency check_in, agency fulfil, holder rate', 'fulfilled'],
    ['booking', 'system confirm, holder cancel', 'cancelled'],
    ['booking', 'agency accept, agency no_show, holder complain', 'no_show'],
    ['booking', 'agency accept, agency decline', 'declined'],
    ['booking', 'system expire', 'expired'],
    ['booking', 'system confirm, system cancel', 'cancelled'],
    ['case', 'agency accept, agency start, system cancel', 'cancelled'],
    ['case', 'agency accept, agency start, agency fulfil', 'fulfilled'],
    ['case', 'agency accept, agency start, agency request_information, holder provide', 'in_progress'],
    ['case', 'agency accept, holder cancel', 'cancelled'],
    ['case', 'system expire', 'expired'],
    ['case', 'agency accept, agency start, manager reassign', 'submitted'],
    ['pass', 'holder rate, holder complain', 'redeemed'],
  ] as const)('%s: %s → %s', (mode, script, end) => {
    const lifecycle = requestLifecycle(mode);
    let state: RequestState = lifecycle.initial;
    for (const step of script.split(', ')) {
      const [role, action] = step.split(' ') as [RequestRole, RequestAction];
      const next = nextState(lifecycle, { state, action, roles: [role], conditions: anything });
      expect(next).toMatchObject({ allowed: true });
      if (next.allowed) state = next.to;
    }
    expect(state).toBe(end);
  });

  it('refuses an action of another way as unknown', () => {
    expect(
      nextState(requestLifecycle('booking'), {
        state: 'submitted',
        action: 'request_information',
        roles: ['agency'],
        conditions: anything,
      }),
    ).toMatchObject({ code: 'unknown_action' });
  });

  it('lets the holder cancel a booking up to its deadline only', () => {
    const times = {
      cancelUntil: '2026-11-24T01:00:00Z',
      slotStartsAt: '2026-11-25T01:00:00.000Z',
      answerDueAt: null,
    };
    const actionsAt = (now: string) =>
      allowedActions(requestLifecycle('booking'), {
        state: 'confirmed',
        roles: ['holder', 'agency'],
        conditions: requestConditions({ ...times, now, rated: false, blocked: false }),
      });
    expect(actionsAt('2026-11-24T01:00:00.000Z')).toEqual(['check_in', 'decline', 'cancel', 'complain']);
    expect(actionsAt('2026-11-24T01:00:00.001Z')).toEqual(['check_in', 'decline', 'complain']);
    expect(actionsAt('2026-11-25T01:00:00.000Z')).toEqual(['check_in', 'decline', 'no_show', 'complain']);
  });

  it('lets the holder rate once', () => {
    const rateable = (rated: boolean) =>
      allowedActions(requestLifecycle('case'), {
        state: 'fulfilled',
        roles: ['holder'],
        conditions: requestConditions({
          now: '2026-11-24T01:00:00Z',
          cancelUntil: null,
          slotStartsAt: null,
          answerDueAt: null,
          rated,
          blocked: false,
        }),
      });
    expect(rateable(false)).toEqual(['rate', 'complain']);
    expect(rateable(true)).toEqual(['complain']);
  });
});

describe('a request of a holder whose card is suspended', () => {
  const conditions = { ...anything, not_blocked: false };
  const roles = ['holder', 'agency'] as const;

  it.each([
    ['booking', 'submitted', ['decline', 'cancel', 'complain']],
    ['booking', 'confirmed', ['decline', 'cancel', 'complain']],
    ['booking', 'checked_in', ['fulfil', 'complain']],
    ['case', 'submitted', ['decline', 'cancel', 'complain']],
    ['case', 'accepted', ['decline', 'cancel', 'complain']],
    ['case', 'in_progress', ['decline', 'cancel', 'complain']],
    ['case', 'awaiting_holder', ['decline', 'cancel', 'complain']],
  ] as const)('%s %s: only %j', (mode, state, actions) => {
    expect(allowedActions(requestLifecycle(mode), { state, roles, conditions })).toEqual(actions);
  });

  it.each([
    ['booking', 'submitted', ['decline', 'cancel']],
    ['booking', 'confirmed', ['decline', 'cancel']],
    ['case', 'submitted', ['cancel']],
    ['case', 'awaiting_holder', ['cancel']],
  ] as const)('%s %s: the clock ends nothing, a slot called off or the card does', (mode, state, actions) => {
    expect(allowedActions(requestLifecycle(mode), { state, roles: ['system'], conditions })).toEqual(actions);
  });
});

describe('the standing of a request', () => {
  const modes = ['booking', 'case', 'pass'] as const;

  it('is live exactly until an action leaves it no way out', () => {
    for (const mode of modes) {
      const lifecycle = requestLifecycle(mode);
      const ends = finalStates(lifecycle);
      for (const state of lifecycle.states) expect(isLive(state)).toBe(!ends.includes(state));
    }
  });

  it('gives quota back when declined, cancelled or expired, and keeps it for a no-show', () => {
    const ended = [...new Set(modes.flatMap((mode) => finalStates(requestLifecycle(mode))))];
    expect(ended.filter(givesBackQuota).sort()).toEqual(['cancelled', 'declined', 'expired']);
    expect(ended.filter(isDone).sort()).toEqual(['fulfilled', 'redeemed']);
  });
});

describe('what is due', () => {
  const calendar = {
    holidays: new Set<string>(),
    makeUpDays: new Set<string>(),
    officialThrough: '2026-12-31',
  };
  const limits = { answerWorkingDays: 3, caseWorkingDays: 10 };
  it.each<[RequestState, string | null]>([
    ['submitted', '2026-11-27'],
    ['awaiting_holder', '2026-11-27'],
    ['accepted', '2026-12-08'],
    ['in_progress', '2026-12-08'],
    ['confirmed', null],
    ['checked_in', null],
    ['fulfilled', null],
    ['cancelled', null],
  ])('counts working days: %s', (state, day) => {
    const due = requestDueOn({ state, stepBeganOn: '2026-11-24' }, limits, calendar);
    expect(due).toEqual(day === null ? null : { day, provisional: false });
  });

  it('is nothing in a service without a time limit, and may move beyond the announced calendar', () => {
    const time = { state: 'accepted', stepBeganOn: '2026-12-30' } as const;
    expect(requestDueOn(time, { ...limits, caseWorkingDays: undefined }, calendar)).toBeNull();
    expect(requestDueOn(time, limits, calendar)).toEqual({ day: '2027-01-13', provisional: true });
  });
});

describe('the clock of a case', () => {
  const calendar = {
    holidays: new Set(['2026-10-01', '2026-10-02']),
    makeUpDays: new Set(['2026-10-10']),
    officialThrough: '2026-12-31',
  };
  const limits = { answerWorkingDays: 3, caseWorkingDays: 5 };
  const due = (stepBeganOn: string, pauses: { from: string; to: string }[]) =>
    requestDueOn({ state: 'in_progress', stepBeganOn, pauses }, limits, calendar)?.day;

  it.each([
    ['without a question', [], '2026-09-28'],
    ['asked and answered on one day', [{ from: '2026-09-22', to: '2026-09-22' }], '2026-09-28'],
    ['asked on Tuesday and answered on Thursday', [{ from: '2026-09-22', to: '2026-09-24' }], '2026-09-30'],
    ['answered after a weekend', [{ from: '2026-09-25', to: '2026-09-27' }], '2026-09-28'],
    [
      'asked on the last day and answered after holidays',
      [{ from: '2026-09-28', to: '2026-10-05' }],
      '2026-10-05',
    ],
    [
      'asked twice',
      [
        { from: '2026-09-22', to: '2026-09-23' },
        { from: '2026-09-24', to: '2026-09-25' },
      ],
      '2026-09-30',
    ],
  ])('%s', (_, pauses, day) => {
    expect(due('2026-09-21', pauses)).toBe(day);
  });

  it('gives the agency as many working days of its own as without any question', () => {
    const anyPauses = fc.array(fc.tuple(fc.nat(6), fc.nat(12)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(60), anyPauses, (start, gaps) => {
        const began = addDays('2026-08-03', start);
        let at = began;
        const pauses = gaps.map(([before, length]) => {
          const from = addDays(at, before);
          at = addDays(from, length);
          return { from, to: at };
        });
        const last = due(began, pauses) ?? '';
        let own = 0;
        for (let day = addDays(began, 1); day <= last; day = addDays(day, 1)) {
          const isStopped = pauses.some(({ from, to }) => day > from && day <= to);
          if (isWorkingDay(day, calendar) && !isStopped) own += 1;
        }
        // Questions that are asked after the time was over give none back.
        const inTime = pauses.every(({ to }) => to <= last);
        if (inTime) expect(own).toBe(limits.caseWorkingDays);
        expect(last >= addWorkingDays(began, limits.caseWorkingDays, calendar).day).toBe(true);
      }),
    );
  });

  it('says whose turn it is and whether it is late', () => {
    expect(requestClock('in_progress', '2026-09-21', '2026-09-21')).toEqual({
      ...{ owedBy: 'agency', stopped: false, late: false },
    });
    expect(requestClock('submitted', '2026-09-21', '2026-09-22')).toMatchObject({ late: true });
    expect(requestClock('awaiting_holder', '2026-09-21', '2026-09-22')).toEqual({
      ...{ owedBy: 'holder', stopped: true, late: true },
    });
    expect(requestClock('confirmed', null, '2026-09-22')).toEqual({
      ...{ owedBy: null, stopped: false, late: false },
    });
  });

  it.each([
    ['fulfil', 'in_progress', '2026-09-22', true],
    ['fulfil', 'in_progress', '2026-09-21', false],
    ['decline', 'submitted', '2026-09-22', true],
    ['decline', 'awaiting_holder', '2026-09-21', null],
    ['expire', 'submitted', '2026-09-21', false],
    ['expire', 'awaiting_holder', '2026-09-21', null],
    ['cancel', 'in_progress', '2026-09-21', null],
    ['fulfil', 'in_progress', null, null],
  ] as const)('ended by %s from %s with %s as the last day: in time %s', (action, from, dueOn, inTime) => {
    expect(endedInTime({ action, from, dueOn }, '2026-09-22')).toBe(inTime);
  });
});
