const DAY = 24 * 3600 * 1000;

/** The day in Asia/Shanghai that is so many days from now. */
export function day(offset = 0): string {
  return new Date(Date.now() + offset * DAY + 8 * 3600 * 1000).toISOString().slice(0, 10);
}

/** The birth date of somebody who is so many whole years old today. */
export function bornYearsAgo(years: number): string {
  const today = day();
  const born = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
  return born.endsWith('-02-29') ? `${born.slice(0, 4)}-02-28` : born;
}

/** The moment that is so many hours from now. */
export function hours(offset: number): Date {
  return new Date(Date.now() + offset * 3600 * 1000);
}
