import type { zhCN } from './zh-CN.ts';

type SameKeys<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameKeys<Texts[Key]>;
};

/** What every other language must say: exactly the texts that there are in Chinese. */
export type Texts = SameKeys<typeof zhCN>;
