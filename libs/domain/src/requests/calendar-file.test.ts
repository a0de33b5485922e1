import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarFile, type CalendarEvent } from './calendar-file.js';

const event: CalendarEvent = {
  uid: '01900000-0000-7000-8000-000000000001',
  sequence: 3,
  stampedAt: new Date('2026-11-25T02:03:04.567Z'),
  startsAt: new Date('2026-12-01T01:30:00Z'),
  endsAt: new Date('2026-12-01T02:00:00Z'),
  status: 'CONFIRMED',
  summary: '年度体检',
  location: '哈尔滨医科大学附属第一医院，哈尔滨市南岗区邮政街23号',
  url: 'https://portal.example/requests/01900000-0000-7000-8000-000000000001',
};

/** What a calendar program reads: lines unfolded, and the value of one property. */
function read(file: string, property: string): string | undefined {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  const line = lines.findLast((one) => one.startsWith(`${property}:`) || one.startsWith(`${property};`));
  return line?.slice(line.indexOf(':') + 1);
}

function unescaped(text: string | undefined): string | undefined {
  return text?.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

describe('a calendar file', () => {
  it('tells the booking, in the time of the province', () => {
    const file = calendarFile(event);
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(file).toContain('DTSTART;TZID=Asia/Shanghai:20261201T093000\r\n');
    expect(file).toContain('DTEND;TZID=Asia/Shanghai:20261201T100000\r\n');
    expect(file).toContain('DTSTAMP:20261125T020304Z\r\n');
    expect(file).toContain('TZID:Asia/Shanghai\r\nBEGIN:STANDARD\r\n');
    expect(read(file, 'URL')).toBe(event.url);
    expect(read(calendarFile({ ...event, url: null }), 'URL')).toBeUndefined();
    expect(read(file, 'SEQUENCE')).toBe('3');
    expect(read(file, 'STATUS')).toBe('CONFIRMED');
    expect(read(calendarFile({ ...event, status: 'CANCELLED' }), 'TRANSP')).toBe('TRANSPARENT');
  });

  it('gives every text back as it was, in lines of at most 75 octets', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '，', ',', ';', ':', '\\', 'n', '\n', '𠮷', ' ', 'é'),
    });
    fc.assert(
      fc.property(text, text, (summary, location) => {
        const file = calendarFile({ ...event, summary, location });
        const octets = file.split('\r\n').map((line) => Buffer.byteLength(line));
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        expect(unescaped(read(file, 'SUMMARY'))).toBe(summary);
        expect(unescaped(read(file, 'LOCATION'))).toBe(location);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets no text begin a line of its own', () => {
    const file = calendarFile({ ...event, summary: 'A\r\nBEGIN:VALARM\rATTACH:x\u0000' });
    expect(read(file, 'SUMMARY')).toBe('A\\nBEGIN:VALARM\\nATTACH:x');
    expect(file).not.toMatch(/\nBEGIN:VALARM/);
  });
});
