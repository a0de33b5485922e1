import type { IsoDate } from '#domain/shared/iso-date.js';

/** Days of Asia/Shanghai, both counted. */
export interface FigurePeriod {
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

/** This calendar year so far, where nothing else was asked for. */
export function periodOf(
  { from, to }: FigurePeriod,
  today: IsoDate,
): { readonly from: IsoDate; readonly to: IsoDate } {
  return { from: from ?? `${today.slice(0, 4)}-01-01`, to: to ?? today };
}

/** SQL for the day of Asia/Shanghai that a moment lies in. */
export function dayOf(moment: string): string {
  return `(${moment} AT TIME ZONE 'Asia/Shanghai')::date`;
}
