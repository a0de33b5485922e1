import type { ReactNode } from 'react';

export type ActionValues = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export interface ActionField {
  readonly name: string;
  readonly label: string;
  /** `checks`: all of the options have to be ticked where it is required. */
  readonly kind: 'text' | 'long' | 'choice' | 'choices' | 'checks' | 'score' | 'short' | 'day';
  readonly required?: boolean;
  /** The fewest characters of a text. */
  readonly min?: number;
  /** The last day that may be chosen. */
  readonly max?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly initial?: string | number | readonly string[] | undefined;
}

export interface ActionSpec {
  readonly label: string;
  readonly tone?: 'primary' | 'danger';
  /** What the action needs to be told; with nothing to tell and nothing to ask it is taken at once. */
  readonly fields?: readonly ActionField[];
  /** What it would do, shown before it is taken. */
  readonly preview?: ReactNode;
  /** What is asked before it is taken. */
  readonly ask?: string;
  readonly send: (values: ActionValues, key: string) => Promise<unknown>;
}
