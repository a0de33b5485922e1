export type ActionValues = Readonly<Record<string, string | number | undefined>>;

export interface ActionField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'short' | 'long' | 'choice' | 'score' | 'day';
  readonly required?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly initial?: string | number | undefined;
}

export interface ActionSpec {
  readonly label: string;
  readonly tone?: 'primary' | 'danger';
  /** What the action needs to be told; with nothing to tell and nothing to ask it is taken at once. */
  readonly fields?: readonly ActionField[];
  /** What is asked before it is taken. */
  readonly ask?: string;
  readonly send: (values: ActionValues, key: string) => Promise<unknown>;
}
