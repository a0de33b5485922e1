/**
 * One line of a lifecycle's table: from these states this action leads there, for callers in one of these
 * roles, while every named condition holds. Lines are read from the top and the first that fits decides.
 */
export interface Transition<
  State extends string,
  Action extends string,
  Role extends string,
  Condition extends string,
> {
  readonly from: State | readonly State[];
  readonly action: Action;
  /** `same`: the action is recorded and the state stays as it is. */
  readonly to: State | 'same';
  readonly by: Role | readonly Role[];
  readonly when?: readonly Condition[];
}

/** A lifecycle as data: what may happen to a thing, to whom it is allowed, and what must hold. */
export interface Lifecycle<
  State extends string,
  Action extends string,
  Role extends string,
  Condition extends string,
> {
  readonly states: readonly State[];
  readonly initial: State;
  readonly actions: readonly Action[];
  readonly roles: readonly Role[];
  readonly conditions: readonly Condition[];
  readonly table: readonly Transition<State, Action, Role, Condition>[];
}

/** Who asks about a thing in which state, and which of the lifecycle's conditions hold for him or her now. */
export interface Situation<State extends string, Role extends string, Condition extends string> {
  readonly state: State;
  /** The caller's roles towards this very thing, e.g. `applicant` only on one's own application. */
  readonly roles: readonly Role[];
  readonly conditions: Readonly<Record<Condition, boolean>>;
}

export type NextState<
  State extends string,
  Action extends string,
  Role extends string,
  Condition extends string,
> =
  | { readonly allowed: true; readonly to: State }
  | { readonly allowed: false; readonly code: 'unknown_action'; readonly action: string }
  | {
      readonly allowed: false;
      readonly code: 'wrong_state';
      readonly action: Action;
      readonly state: State;
      readonly possibleFrom: readonly State[];
    }
  | {
      readonly allowed: false;
      readonly code: 'not_your_role';
      readonly action: Action;
      readonly state: State;
      readonly possibleFor: readonly Role[];
    }
  | {
      readonly allowed: false;
      readonly code: 'condition_not_met';
      readonly action: Action;
      readonly state: State;
      readonly missing: readonly Condition[];
    };

type StateOf<L> = L extends Lifecycle<infer State, string, string, string> ? State : never;
type ActionOf<L> = L extends Lifecycle<string, infer Action, string, string> ? Action : never;
type RoleOf<L> = L extends Lifecycle<string, string, infer Role, string> ? Role : never;
type ConditionOf<L> = L extends Lifecycle<string, string, string, infer Condition> ? Condition : never;
export type { StateOf, ActionOf, RoleOf, ConditionOf };

/**
 * Takes a lifecycle's table down. The four lists give the words; any other word in the table does not compile.
 */
export function defineLifecycle<
  const State extends string,
  const Action extends string,
  const Role extends string,
  const Condition extends string,
>(lifecycle: {
  readonly states: readonly State[];
  readonly initial: NoInfer<State>;
  readonly actions: readonly Action[];
  readonly roles: readonly Role[];
  readonly conditions: readonly Condition[];
  readonly table: readonly Transition<NoInfer<State>, NoInfer<Action>, NoInfer<Role>, NoInfer<Condition>>[];
}): Lifecycle<State, Action, Role, Condition> {
  return lifecycle;
}

/**
 * Where an action leads, or the one thing that stands in its way, looked for in this order: no such action,
 * not in this state, not in this role, conditions not met (all that are missing on the line that comes closest).
 */
export function nextState<
  State extends string,
  Action extends string,
  Role extends string,
  Condition extends string,
>(
  lifecycle: Lifecycle<State, Action, Role, Condition>,
  situation: Situation<NoInfer<State>, NoInfer<Role>, NoInfer<Condition>> & {
    readonly action: NoInfer<Action>;
  },
): NextState<State, Action, Role, Condition> {
  const { state, action, roles, conditions } = situation;
  if (!lifecycle.actions.includes(action)) return { allowed: false, code: 'unknown_action', action };

  const lines = lifecycle.table.filter((line) => line.action === action);
  const here = lines.filter((line) => includes(line.from, state));
  if (here.length === 0) {
    const possibleFrom = lifecycle.states.filter((from) => lines.some((line) => includes(line.from, from)));
    return { allowed: false, code: 'wrong_state', action, state, possibleFrom };
  }

  const mine = here.filter((line) => roles.some((role) => includes(line.by, role)));
  if (mine.length === 0) {
    const possibleFor = lifecycle.roles.filter((role) => here.some((line) => includes(line.by, role)));
    return { allowed: false, code: 'not_your_role', action, state, possibleFor };
  }

  let closest: readonly Condition[] | undefined;
  for (const line of mine) {
    const missing = (line.when ?? []).filter((condition) => !conditions[condition]);
    if (missing.length === 0) return { allowed: true, to: line.to === 'same' ? state : line.to };
    if (closest === undefined || missing.length < closest.length) closest = missing;
  }
  return { allowed: false, code: 'condition_not_met', action, state, missing: closest ?? [] };
}

/** What the caller may do with the thing now, in the order of the lifecycle's list of actions. */
export function allowedActions<
  State extends string,
  Action extends string,
  Role extends string,
  Condition extends string,
>(
  lifecycle: Lifecycle<State, Action, Role, Condition>,
  situation: Situation<NoInfer<State>, NoInfer<Role>, NoInfer<Condition>>,
): Action[] {
  const { state, roles, conditions } = situation;
  return lifecycle.actions.filter((action) =>
    lifecycle.table.some(
      (line) =>
        line.action === action &&
        includes(line.from, state) &&
        roles.some((role) => includes(line.by, role)) &&
        (line.when ?? []).every((condition) => conditions[condition]),
    ),
  );
}

/** The states which no action leaves. */
export function finalStates<
  State extends string,
  Action extends string,
  Role extends string,
  Condition extends string,
>(lifecycle: Lifecycle<State, Action, Role, Condition>): State[] {
  return lifecycle.states.filter(
    (state) =>
      !lifecycle.table.some((line) => line.to !== 'same' && line.to !== state && includes(line.from, state)),
  );
}

/** The table as a Mermaid state diagram; what is possible in every state stands in a note beside the first. */
export function toMermaid<
  State extends string,
  Action extends string,
  Role extends string,
  Condition extends string,
>(lifecycle: Lifecycle<State, Action, Role, Condition>): string {
  const lines = ['stateDiagram-v2', `    [*] --> ${lifecycle.initial}`];
  const everywhere: string[] = [];
  for (const line of lifecycle.table) {
    const label = `${line.action} (${list(line.by).join(', ')})${line.when ? ` [${line.when.join(', ')}]` : ''}`;
    const from = list(line.from);
    if (line.to === 'same' && from.length === lifecycle.states.length) everywhere.push(label);
    else
      for (const state of from)
        lines.push(`    ${state} --> ${line.to === 'same' ? state : line.to}: ${label}`);
  }
  for (const state of finalStates(lifecycle)) lines.push(`    ${state} --> [*]`);
  for (const label of everywhere)
    lines.push(`    note right of ${lifecycle.initial}: in every state, ${label}`);
  return `${lines.join('\n')}\n`;
}

function includes<Word extends string>(words: Word | readonly Word[], word: Word): boolean {
  return typeof words === 'string' ? words === word : words.includes(word);
}

function list<Word extends string>(words: Word | readonly Word[]): readonly Word[] {
  return typeof words === 'string' ? [words] : words;
}
