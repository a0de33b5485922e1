import { addYears } from '../calendar/add-years.js';
import type { IsoDate } from '../shared/iso-date.js';

/** Full years (Civil Code of the PRC, art. 17). */
const ADULT_AGE = 18;

/** The day, in Asia/Shanghai, from which somebody decides alone: the eighteenth birthday itself. */
export function adultOn(birthDate: IsoDate): IsoDate {
  return addYears(birthDate, ADULT_AGE);
}

/** Whether somebody is of age on a day. */
export function isAdult(birthDate: IsoDate, on: IsoDate): boolean {
  return on >= adultOn(birthDate);
}
