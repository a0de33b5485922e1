import { describe, expect, it } from '@jest/globals';
import { dueReminder } from './due-reminder.js';

const startsAt = new Date('2026-03-10T01:00:00Z');
const before = (hours: number) => new Date(startsAt.getTime() - hours * 3600_000);

describe('the reminder of a booking', () => {
  it.each([
    ['more than a day before', 24.1, 100, [], null],
    ['a day before', 24, 100, [], 'day_before'],
    ['a day before, once', 20, 100, ['day_before'], null],
    ['booked within the day', 20, 23, [], null],
    ['two hours before', 2, 100, ['day_before'], 'soon'],
    ['two hours before, though the first one never went out', 2, 100, [], 'soon'],
    ['two hours before, of what was booked within the day', 1.5, 23, [], 'soon'],
    ['booked within two hours', 1, 1.5, [], null],
    ['two hours before, once', 1, 100, ['soon'], null],
    ['begun', 0, 100, [], null],
  ] as const)('%s', (_, now, booked, sent, due) => {
    expect(dueReminder({ now: before(now), startsAt, bookedAt: before(booked), sent })).toBe(due);
  });
});
