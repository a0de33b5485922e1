import { describe, expect, it } from '@jest/globals';
import { accreditationStep, appealUntil, officeDueOn, promiseDueOn, stepDueOn } from './due-dates.js';
import { accreditationLifecycle } from './lifecycle.js';

const calendar = {
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  makeUpDays: new Set(['2026-09-27', '2026-10-10']),
  officialThrough: '2026-12-31',
};
const limits = { reviewWorkingDays: 10, decisionWorkingDays: 5, noticeWorkingDays: 5, appealWorkingDays: 15 };

describe('a step of accreditation', () => {
  it("is in somebody's hands in these states", () => {
    expect(accreditationLifecycle.states.map((state) => [state, accreditationStep(state, false)])).toEqual([
      ['draft', null],
      ['submitted', 'review'],
      ['in_review', 'review'],
      ['returned', null],
      ['recommended', 'decision'],
      ['on_notice', 'notice'],
      ['objected', 'decision'],
      ['accredited', null],
      ['rejected', null],
      ['appealed', 'appeal'],
      ['withdrawn', null],
    ]);
    expect(accreditationStep('in_review', true)).toBe('appeal');
  });

  it.each([
    ['review', '2026-11-24', '2026-12-08'],
    ['decision', '2026-11-24', '2026-12-01'],
    ['notice', '2026-09-30', '2026-10-13'],
    ['notice', '2026-09-25', '2026-10-08'],
    ['appeal', '2026-11-24', '2026-12-15'],
  ] as const)('%s from %s is due on %s', (step, beganOn, day) => {
    expect(stepDueOn(step, beganOn, limits, calendar)).toEqual({ day, provisional: false });
  });

  it.each([
    ['submitted', false, '2026-12-08'],
    ['in_review', false, '2026-12-08'],
    ['in_review', true, '2026-12-15'],
    ['appealed', true, '2026-12-15'],
    ['recommended', true, '2026-12-01'],
    ['objected', false, '2026-12-01'],
    // Five working days after the notice's last day, Tuesday 1 December.
    ['on_notice', false, '2026-12-08'],
    ['returned', false, null],
    ['returned', true, null],
    ['rejected', false, null],
  ] as const)('%s (on appeal: %s) that began on 24 November is due on %s', (state, onAppeal, day) => {
    const time = { state, onAppeal, stepBeganOn: '2026-11-24', noticeUntil: '2026-12-01' };
    expect(officeDueOn(time, limits, calendar)).toEqual(day === null ? null : { day, provisional: false });
  });

  it.each([
    ['nothing was told yet', null, '2026-10-12'],
    ['the holidays were not known', '2026-10-02', '2026-10-12'],
    ['the day that was told is later', '2026-10-14', '2026-10-14'],
  ])('gives a document promised on 25 September eight days, if %s', (_, toldDueOn, day) => {
    const promised = { promisedOn: '2026-09-25', withinWorkingDays: 8, toldDueOn };
    expect(promiseDueOn(promised, calendar)).toBe(day);
  });

  it('leaves thirty days for an appeal', () => {
    expect(appealUntil('2026-11-24', 30)).toBe('2026-12-24');
  });
});
