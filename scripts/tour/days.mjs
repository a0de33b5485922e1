const DAY = 24 * 3600 * 1000;

/** The day so many days after another; both as YYYY-MM-DD. */
export function addDays(day, days) {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The same day of the year so many years before. */
export function yearsBefore(day, years) {
  const before = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return before.endsWith('-02-29') ? `${before.slice(0, 8)}28` : before;
}

/** A moment of a day by the clocks of Heilongjiang. */
export function atHour(day, hour) {
  return `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`;
}
