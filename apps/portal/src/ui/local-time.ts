/** What is typed is the time in the province, whatever the clock of the computer says. */
export const instantOf = (local: string) => `${local}:00+08:00`;

/** A moment as a field for date and time takes it, in the time of the province. */
export function localOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  })
    .format(new Date(instant))
    .replace(' ', 'T');
}
