import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tier } from '../catalogue/policy.js';
import { nextState } from '../shared/lifecycle.js';
import { accreditationConditions, type AccreditationConditionFacts } from './conditions.js';
import {
  accreditationLifecycle,
  isOpenAccreditation,
  OPEN_ACCREDITATION_STATES,
  type AccreditationAction,
  type AccreditationRole,
  type AccreditationState,
} from './lifecycle.js';

const PEOPLE = ['Chen', 'Li', 'Wang', 'Zhao', 'Sun', 'Zhou'];

/** A reviewer who was not given the track. */
const OF_ANOTHER_TRACK = 'Zhou';

/** An application with its history, as a feature would keep it. */
class Application {
  state: AccreditationState = 'draft';
  assignee: string | null = null;
  recommendedTier: Tier | null = null;
  appealed = false;
  /** Those whose objections are open, and everybody who ever objected. */
  openObjections: string[] = [];
  readonly objectors = new Set<string>();
  /** What became of the document that was to follow. */
  promise: 'none' | 'open' | 'kept' | 'broken' = 'none';
  readonly reviewers = new Set<string>();
  reviewersBeforeAppeal: string[] = [];
  readonly deciders = new Set<string>();
  decidersBeforeAppeal: string[] = [];
  readonly deeds: { action: AccreditationAction; role: AccreditationRole; by: string }[] = [];

  constructor(readonly applicant: string) {}

  /** Tries an action for somebody with these offices; the notice is running or over as the wind blows. */
  attempt(
    me: string,
    offices: readonly AccreditationRole[],
    action: AccreditationAction,
    wind: boolean,
    trial = false,
  ): boolean {
    const roles = offices.filter((role) => role !== 'applicant' || this.applicant === me);
    const today = '2026-03-10';
    const facts: AccreditationConditionFacts = {
      today,
      me,
      applicant: this.applicant,
      assignee: this.assignee,
      reviewers: [...this.reviewers],
      reviewersBeforeAppeal: this.reviewersBeforeAppeal,
      deciders: [...this.deciders],
      decidersBeforeAppeal: this.decidersBeforeAppeal,
      claimCount: 1,
      missingEvidenceCount: 0,
      cardTier: null,
      suggestedTier: null,
      openPromiseCount: this.promise === 'open' ? 1 : 0,
      brokenPromiseCount: this.promise === 'broken' ? 1 : 0,
      recommendedTier: this.recommendedTier,
      noticeEndsOn: wind ? '2026-03-09' : '2026-03-10',
      objectors: [...this.objectors],
      excludedColleague: false,
      reviewsTrack: me !== OF_ANOTHER_TRACK,
      openObjectionCount: this.openObjections.length,
      appealUntil: '2026-04-01',
      appealedBefore: this.appealed,
      otherApplicationOpen: false,
    };
    const next = nextState(accreditationLifecycle, {
      state: this.state,
      action,
      roles,
      conditions: accreditationConditions(facts),
    });
    if (!next.allowed || trial) return next.allowed;
    if (action === 'assign') {
      // The lot falls on one of those who may claim it.
      const drawn = PEOPLE.filter((person) => this.attempt(person, ['reviewer'], 'claim', wind, true));
      return drawn.length > 0 && this.attempt(drawn[drawn.length >> 1] ?? '', ['reviewer'], 'claim', wind);
    }

    const asReviewer =
      action === 'claim' || action === 'recommend' || (action === 'return' && this.state === 'in_review');
    const asApprover =
      ['publish', 'accredit', 'reject', 'uphold', 'dismiss'].includes(action) ||
      (action === 'return' && this.state === 'recommended');
    if (asReviewer) this.reviewers.add(me);
    if (asApprover) this.deciders.add(me);
    if (action === 'claim') this.assignee = me;
    if (action === 'recommend') this.recommendedTier = wind || this.appealed ? 'D' : null;
    if (action === 'object') {
      this.openObjections.push(me);
      this.objectors.add(me);
    }
    if (action === 'dismiss') this.openObjections.shift();
    if (action === 'uphold') this.openObjections = [];
    if (action === 'appeal') {
      this.appealed = true;
      this.reviewersBeforeAppeal = [...this.reviewers];
      this.decidersBeforeAppeal = [...this.deciders];
    }
    this.deeds.push({
      action,
      role: asReviewer
        ? 'reviewer'
        : asApprover
          ? 'approver'
          : action === 'object'
            ? 'objector'
            : 'applicant',
      by: me,
    });
    this.state = next.to;
    return true;
  }
}

function fromHere(state: AccreditationState): AccreditationAction[] {
  return accreditationLifecycle.actions.filter((action) =>
    accreditationLifecycle.table.some((line) => line.action === action && [line.from].flat().includes(state)),
  );
}

describe('four eyes', () => {
  const office = fc.subarray<AccreditationRole>(['applicant', 'reviewer', 'approver', 'objector']);
  const cast = fc.record({
    applicant: fc.constantFrom(...PEOPLE),
    offices: fc.array(office, { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
    // Each move is one of the actions that are possible in the state, tried by anybody.
    moves: fc.array(fc.record({ who: fc.nat(PEOPLE.length - 1), pick: fc.nat(1000), wind: fc.boolean() }), {
      minLength: 40,
      maxLength: 120,
    }),
  });

  it('no one person reviews and decides, nor decides about himself or herself (2,000 casts)', () => {
    let accredited = 0;
    let rejected = 0;
    let appeals = 0;
    let objections = 0;
    fc.assert(
      fc.property(cast, ({ applicant, offices, moves }) => {
        const application = new Application(applicant);
        for (const { who, pick, wind } of moves) {
          const possible = fromHere(application.state);
          const action = possible[pick % possible.length];
          if (action === undefined) continue;
          // Most plays would end early if people withdrew and turned down as often as they went on.
          if (action === 'withdraw' && pick % 97 !== 0) continue;
          if (['return', 'reject', 'uphold'].includes(action) && pick % 5 !== 0) continue;
          application.attempt(PEOPLE[who] ?? '', offices[who] ?? [], action, wind);
        }
        const { deeds } = application;
        const by = (role: AccreditationRole) =>
          new Set(deeds.filter((deed) => deed.role === role).map((deed) => deed.by));
        const reviewers = by('reviewer');
        const objectors = by('objector');
        expect(objectors).not.toContain(applicant);
        const byObjectors = deeds.filter(
          (deed, index) =>
            (deed.role === 'approver' || deed.action === 'claim') &&
            deeds.slice(0, index).some(({ role, by: person }) => role === 'objector' && person === deed.by),
        );
        expect(byObjectors).toEqual([]);
        const appealed = deeds.findIndex(({ action }) => action === 'appeal');
        if (appealed >= 0) {
          appeals += 1;
          const official = ({ role }: { role: AccreditationRole }) =>
            role === 'reviewer' || role === 'approver';
          const before = new Set(
            deeds
              .slice(0, appealed)
              .filter(official)
              .map((deed) => deed.by),
          );
          const again = deeds.slice(appealed).filter((deed) => official(deed) && before.has(deed.by));
          expect(again).toEqual([]);
        }
        if (objectors.size > 0) objections += 1;
        const approvers = by('approver');
        expect([...approvers].filter((person) => reviewers.has(person))).toEqual([]);
        expect(reviewers).not.toContain(applicant);
        expect(reviewers).not.toContain(OF_ANOTHER_TRACK);
        expect(approvers).not.toContain(applicant);
        if (application.state === 'accredited') accredited += 1;
        if (deeds.some((deed) => deed.action === 'reject')) rejected += 1;
        // Nothing is granted or refused without a review before it.
        const decided = deeds.findIndex(({ role }) => role === 'approver');
        if (decided >= 0)
          expect(deeds.slice(0, decided).some(({ action }) => action === 'recommend')).toBe(true);
      }),
      { numRuns: 2000 },
    );
    // The casts must get somewhere, or the property holds for want of anything to test.
    expect(accredited).toBeGreaterThan(20);
    expect(rejected).toBeGreaterThan(20);
    expect(appeals).toBeGreaterThan(20);
    expect(objections).toBeGreaterThan(20);
  });

  it('one person with every office can bring nobody to a card', () => {
    const all: AccreditationRole[] = ['applicant', 'reviewer', 'approver', 'objector', 'system'];
    fc.assert(
      fc.property(
        fc.constantFrom('Chen', 'Li'),
        fc.array(fc.tuple(fc.constantFrom(...accreditationLifecycle.actions), fc.boolean()), {
          maxLength: 80,
        }),
        (official, moves) => {
          const application = new Application('Chen');
          for (const [action, wind] of moves) {
            application.attempt('Chen', ['applicant'], action, wind);
            application.attempt(official, all, action, wind);
          }
          expect(application.deeds.some(({ role }) => role === 'approver')).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const APPEAL = 'Chen submit, Li claim, Li recommend, Wang reject, Chen appeal';

describe('an application', () => {
  const office: AccreditationRole[] = ['applicant', 'reviewer', 'approver', 'objector'];
  const play = (application: Application, script: string) => {
    for (const step of script.split(', ')) {
      const [who, action, wind] = step.split(' ');
      const done = application.attempt(who ?? '', office, action as AccreditationAction, wind === 'over');
      if (!done) throw new Error(`${step} was refused in ${application.state}`);
    }
    return application.state;
  };

  it.each([
    ['Chen submit, Li claim, Li recommend over, Wang publish, Wang accredit over', 'accredited'],
    [
      'Chen submit, Li claim, Li return, Chen resubmit, Zhao claim, Zhao recommend over, Wang publish',
      'on_notice',
    ],
    ['Chen submit, Li claim, Li recommend, Wang return, Chen resubmit, Li claim', 'in_review'],
    ['Chen submit, Wang assign', 'in_review'],
    [`${APPEAL}, Wang assign`, 'in_review'],
    [
      'Chen submit, Li claim, Li recommend, Wang reject, Chen appeal, Zhao claim, Zhao recommend, Sun publish',
      'on_notice',
    ],
    [
      'Chen submit, Li claim, Li recommend over, Wang publish, Sun object, Wang dismiss, Wang accredit over',
      'accredited',
    ],
    ['Chen submit, Li claim, Li recommend over, Wang publish, Sun object, Wang uphold', 'rejected'],
    [
      'Chen submit, Li claim, Li recommend over, Wang publish, Sun object, Zhao object, Wang dismiss',
      'objected',
    ],
    ['Chen submit, Li claim, Li recommend over, Wang publish, Wang reject', 'rejected'],
    [`${APPEAL}, Zhao claim, Zhao return, Chen resubmit, Zhao claim`, 'in_review'],
    ['Chen submit, Li claim, Chen withdraw', 'withdrawn'],
    ['Chen submit, Li claim, Li recommend, Wang reject, Chen appeal, Chen withdraw', 'withdrawn'],
  ])('%s → %s', (script, state) => {
    expect(play(new Application('Chen'), script)).toBe(state);
  });

  it.each([
    ['Chen submit, Chen claim', 'who applies reviews'],
    ['Chen submit, Li claim, Zhao recommend', 'another reviewer than the one who claimed it'],
    ['Chen submit, Li claim, Li recommend over, Li publish', 'who reviewed it publishes'],
    ['Chen submit, Li claim, Li recommend, Wang publish', 'a recommended rejection goes on notice'],
    [
      'Chen submit, Li claim, Li recommend over, Wang publish, Wang accredit running',
      'before the notice is over',
    ],
    [
      'Chen submit, Li claim, Li recommend over, Wang publish, Sun object over',
      'an objection after the notice',
    ],
    ['Chen submit, Li claim, Li recommend over, Wang publish, Chen object', 'an objection to oneself'],
    [
      'Chen submit, Li claim, Li recommend over, Wang publish, Wang object, Wang dismiss',
      "one's own objection",
    ],
    [
      'Chen submit, Li claim, Li recommend, Wang reject, Chen appeal, Li claim',
      'the same reviewer after an appeal',
    ],
    ['Chen submit, Li claim, Li recommend, Wang reject, Chen appeal, Wang claim', 'the approver as reviewer'],
    [
      `${APPEAL}, Zhao claim, Zhao return, Chen resubmit, Li claim`,
      'the same reviewer after an appeal was returned',
    ],
    [`${APPEAL}, Zhao claim, Zhao recommend, Wang publish`, 'the same approver after an appeal'],
    [`${APPEAL}, Zhao claim, Zhao recommend, Wang reject`, 'the same approver rejects it once more'],
    [
      'Chen submit, Li claim, Li recommend over, Wang publish, Sun object, Wang uphold, Chen appeal, ' +
        'Zhao claim, Zhao recommend, Wang publish',
      'whoever upheld the objection decides the appeal',
    ],
    [
      'Chen submit, Li claim, Li recommend over, Wang publish, Sun object, Wang uphold, Chen appeal, Sun claim',
      'whoever objected reviews the appeal',
    ],
    [
      'Chen submit, Li claim, Li recommend over, Wang publish, Sun object, Wang dismiss, Sun reject',
      'whoever objected rejects, though the objection was dismissed',
    ],
    ['Chen submit, Li claim, Li recommend, Wang reject, Chen withdraw', 'a withdrawal after the rejection'],
  ])('%s is refused: %s', (script) => {
    const steps = script.split(', ');
    const application = new Application('Chen');
    play(application, steps.slice(0, -1).join(', '));
    expect(() => play(application, steps.at(-1) ?? '')).toThrow('was refused');
  });

  it('can be appealed once', () => {
    const application = new Application('Chen');
    play(
      application,
      'Chen submit, Li claim, Li recommend, Wang reject, Chen appeal, Zhao claim, Zhao recommend, Sun reject',
    );
    expect(() => play(application, 'Chen appeal')).toThrow('was refused');
  });

  it('with a document that is to follow is not granted before it has come', () => {
    const application = new Application('Chen');
    application.promise = 'open';
    play(application, 'Chen submit, Li claim, Li recommend over, Wang publish');
    expect(() => play(application, 'Wang accredit over')).toThrow('was refused');
    application.promise = 'kept';
    expect(play(application, 'Wang accredit over')).toBe('accredited');
  });

  it('is sent back by the portal itself when that document does not come, and only then', () => {
    const steps = 'Chen submit, Li claim, Li recommend over, Wang publish'.split(', ');
    for (let taken = 1; taken <= steps.length; taken += 1) {
      const application = new Application('Chen');
      play(application, steps.slice(0, taken).join(', '));
      for (const promise of ['none', 'open', 'kept'] as const) {
        application.promise = promise;
        expect(application.attempt('', ['system'], 'return', false)).toBe(false);
      }
      application.promise = 'broken';
      expect(application.attempt('', ['system'], 'return', false)).toBe(true);
      expect(application.state).toBe('returned');
    }
    const draft = new Application('Chen');
    draft.promise = 'broken';
    expect(draft.attempt('', ['system'], 'return', false)).toBe(false);
  });

  it('is open until it is decided or withdrawn', () => {
    expect(accreditationLifecycle.states.filter((state) => !isOpenAccreditation(state))).toEqual([
      'accredited',
      'rejected',
      'withdrawn',
    ]);
    expect(OPEN_ACCREDITATION_STATES).toHaveLength(8);
  });
});
