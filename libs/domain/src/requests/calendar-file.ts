/** One booking as a calendar program keeps it. */
export interface CalendarEvent {
  /** The same for ever, so that a later file changes the entry and adds none. */
  readonly uid: string;
  /** Grows with every change (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly stampedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly summary: string;
  readonly location: string;
  /** Where the portal shows it; null while the portal does not know its own address. */
  readonly url: string | null;
}

const OFFSET_MS = 8 * 60 * 60 * 1000;
const MOST_OCTETS = 75;

/** China has kept no summer time since 1991, so that one standard time says it all. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar file with one event (RFC 5545): lines end in CRLF and are folded at 75 octets. */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Talent Card portal//Bookings//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...TIME_ZONE,
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${stamp(event.stampedAt)}Z`,
    `DTSTART;TZID=Asia/Shanghai:${stamp(inShanghai(event.startsAt))}`,
    `DTEND;TZID=Asia/Shanghai:${stamp(inShanghai(event.endsAt))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `LOCATION:${escaped(event.location)}`,
    ...(event.url === null ? [] : [`URL:${event.url}`]),
    `STATUS:${event.status}`,
    `TRANSP:${event.status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** TEXT values (RFC 5545, 3.3.11); other control characters have no place in them. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Content lines (RFC 5545, 3.1). Cut between characters, though the RFC would let them be cut within one. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}

function inShanghai(moment: Date): Date {
  return new Date(moment.getTime() + OFFSET_MS);
}

/** `YYYYMMDDTHHMMSS` of the moment's UTC reading. */
function stamp(moment: Date): string {
  return moment.toISOString().slice(0, 19).replace(/[-:]/g, '');
}
