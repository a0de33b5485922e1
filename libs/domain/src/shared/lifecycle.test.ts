import { describe, expect, it } from '@jest/globals';
import { allowedActions, defineLifecycle, finalStates, nextState, toMermaid } from './lifecycle.js';

const door = defineLifecycle({
  states: ['open', 'shut', 'bricked_up'],
  initial: 'open',
  actions: ['close', 'open', 'brick_up', 'knock'],
  roles: ['guest', 'owner'],
  conditions: ['has_key', 'has_bricks'],
  table: [
    { from: 'open', action: 'close', to: 'shut', by: ['guest', 'owner'] },
    { from: 'shut', action: 'open', to: 'open', by: 'owner' },
    { from: 'shut', action: 'open', to: 'open', by: 'guest', when: ['has_key'] },
    {
      from: ['open', 'shut'],
      action: 'brick_up',
      to: 'bricked_up',
      by: 'owner',
      when: ['has_key', 'has_bricks'],
    },
    { from: ['open', 'shut', 'bricked_up'], action: 'knock', to: 'same', by: ['guest', 'owner'] },
  ],
});
const nothing = { has_key: false, has_bricks: false };

describe('nextState', () => {
  it('answers the next state', () => {
    expect(
      nextState(door, { state: 'open', action: 'close', roles: ['guest'], conditions: nothing }),
    ).toEqual({
      allowed: true,
      to: 'shut',
    });
  });

  it('stays where a line says so', () => {
    expect(
      nextState(door, { state: 'shut', action: 'knock', roles: ['guest'], conditions: nothing }),
    ).toEqual({
      allowed: true,
      to: 'shut',
    });
  });

  it('tells what stands in the way, the state before the role before the condition', () => {
    const conditions = { has_key: true, has_bricks: false };
    expect(
      nextState(door, { state: 'shut', action: 'kick' as 'knock', roles: ['guest'], conditions }),
    ).toEqual({
      allowed: false,
      code: 'unknown_action',
      action: 'kick',
    });
    expect(nextState(door, { state: 'bricked_up', action: 'open', roles: [], conditions: nothing })).toEqual({
      allowed: false,
      code: 'wrong_state',
      action: 'open',
      state: 'bricked_up',
      possibleFrom: ['shut'],
    });
    expect(
      nextState(door, { state: 'open', action: 'brick_up', roles: ['guest'], conditions: nothing }),
    ).toEqual({
      allowed: false,
      code: 'not_your_role',
      action: 'brick_up',
      state: 'open',
      possibleFor: ['owner'],
    });
    expect(nextState(door, { state: 'open', action: 'brick_up', roles: ['owner'], conditions })).toEqual({
      allowed: false,
      code: 'condition_not_met',
      action: 'brick_up',
      state: 'open',
      missing: ['has_bricks'],
    });
  });

  it("takes the most that any of the caller's roles gives", () => {
    expect(
      nextState(door, { state: 'shut', action: 'open', roles: ['guest', 'owner'], conditions: nothing }),
    ).toEqual({ allowed: true, to: 'open' });
  });
});

describe('allowedActions', () => {
  it('lists what the caller may do now', () => {
    expect(allowedActions(door, { state: 'shut', roles: ['guest'], conditions: nothing })).toEqual(['knock']);
    expect(
      allowedActions(door, {
        state: 'shut',
        roles: ['owner'],
        conditions: { has_key: true, has_bricks: true },
      }),
    ).toEqual(['open', 'brick_up', 'knock']);
  });
});

describe('finalStates', () => {
  it('are those that nothing leaves', () => {
    expect(finalStates(door)).toEqual(['bricked_up']);
  });
});

describe('toMermaid', () => {
  it('draws the table', () => {
    expect(toMermaid(door)).toBe(
      [
        'stateDiagram-v2',
        '    [*] --> open',
        '    open --> shut: close (guest, owner)',
        '    shut --> open: open (owner)',
        '    shut --> open: open (guest) [has_key]',
        '    open --> bricked_up: brick_up (owner) [has_key, has_bricks]',
        '    shut --> bricked_up: brick_up (owner) [has_key, has_bricks]',
        '    bricked_up --> [*]',
        '    note right of open: in every state, knock (guest, owner)',
        '',
      ].join('\n'),
    );
  });
});

describe('a table', () => {
  it('compiles with the words that were declared and no others', () => {
    const words = {
      states: ['on', 'off'],
      initial: 'on',
      actions: ['switch'],
      roles: ['me'],
      conditions: ['lit'],
    } as const;
    const good = { from: 'on', action: 'switch', to: 'off', by: 'me' } as const;
    // @ts-expect-error: the state is misspelt
    defineLifecycle({ ...words, table: [{ ...good, from: 'onn' }] });
    // @ts-expect-error: the action is misspelt
    defineLifecycle({ ...words, table: [{ ...good, action: 'swich' }] });
    // @ts-expect-error: the role is misspelt
    defineLifecycle({ ...words, table: [{ ...good, by: 'mee' }] });
    // @ts-expect-error: the condition is misspelt
    defineLifecycle({ ...words, table: [{ ...good, when: ['litt'] }] });
    // @ts-expect-error: a condition is left out
    nextState(door, { state: 'open', action: 'close', roles: ['guest'], conditions: { has_key: true } });
    // @ts-expect-error: there is no such action
    nextState(door, { state: 'open', action: 'slam', roles: ['guest'], conditions: nothing });
    expect(words.initial).toBe('on');
  });
});
