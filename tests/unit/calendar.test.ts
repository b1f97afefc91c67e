import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addWorkdays,
  formatDay,
  formatMoment,
  isWorkday,
  nextDay,
  nextMonth,
  nextWorkingMoment,
  nextYear,
  startOfDay,
  startOfMonth,
  startOfYear,
} from '@/lib/domain/calendar';

const at = (text: string) => new Date(`${text}+08:00`);

describe('calendar: days are Beijing days, whatever zone the server is in (design §6)', () => {
  // 23:30 UTC on the 8th is already 7:30 on the 9th in Beijing
  const morning = new Date('2021-08-08T23:30:00Z');

  it.each([
    [startOfDay, '2021-08-09T00:00:00'],
    [startOfMonth, '2021-08-01T00:00:00'],
    [startOfYear, '2021-01-01T00:00:00'],
    [nextDay, '2021-08-10T00:00:00'],
    [nextMonth, '2021-09-01T00:00:00'],
    [nextYear, '2022-01-01T00:00:00'],
  ])('%o', (f, expected) => {
    expect(f(morning)).toEqual(at(expected));
  });

  it.each([
    [nextMonth, '2021-12-31T23:59:59', '2022-01-01T00:00:00'],
    [nextDay, '2024-02-28T12:00:00', '2024-02-29T00:00:00'],
    [nextDay, '2021-12-31T00:00:00', '2022-01-01T00:00:00'],
    [nextYear, '2024-01-01T00:00:00', '2025-01-01T00:00:00'],
  ])('%o at %s is %s', (f, from, expected) => {
    expect(f(at(from))).toEqual(at(expected));
  });

  it('Saturday in Beijing is no workday even while it is Friday in UTC', () => {
    expect(isWorkday(new Date('2021-08-06T15:59:59Z'))).toBe(true);
    expect(isWorkday(new Date('2021-08-06T16:00:00Z'))).toBe(false);
  });

  it.each([
    ['2021-08-09T10:00:00', 3, '2021-08-12T10:00:00'],
    ['2021-08-13T10:00:00', 1, '2021-08-16T10:00:00'],
    ['2021-08-14T10:00:00', 1, '2021-08-16T10:00:00'],
    ['2021-08-09T10:00:00', 20, '2021-09-06T10:00:00'],
    ['2021-08-14T10:00:00', 0, '2021-08-14T10:00:00'],
  ])('%s + %i workdays is %s', (from, count, expected) => {
    expect(addWorkdays(at(from), count)).toEqual(at(expected));
  });

  it.each([
    ['2024-05-31T10:00:00', -3, '2024-02-29T10:00:00'],
    ['2024-02-29T10:00:00', 12, '2025-02-28T10:00:00'],
    ['2024-11-20T23:30:00', 3, '2025-02-20T23:30:00'],
  ])('%s + %i months is %s', (from, months, expected) => {
    expect(addMonths(at(from), months)).toEqual(at(expected));
  });

  it.each([
    ['2021-08-09T08:59:59', 21, '2021-08-09T09:00:00'],
    ['2021-08-09T09:00:00', 21, '2021-08-09T09:00:00'],
    ['2021-08-09T20:59:59', 21, '2021-08-09T20:59:59'],
    ['2021-08-09T21:00:00', 21, '2021-08-10T09:00:00'],
    ['2021-08-31T23:59:59', 24, '2021-08-31T23:59:59'],
    ['2021-08-31T00:00:00', 24, '2021-08-31T09:00:00'],
    ['2021-08-14T12:00:00', 21, '2021-08-14T12:00:00'],
  ])('a verdict due at %s within 9–%i comes at %s', (due, to, expected) => {
    expect(nextWorkingMoment({ from: 9, to }, at(due))).toEqual(at(expected));
  });

  it('formats in Beijing time', () => {
    expect(formatDay(morning)).toBe('2021-08-09');
    expect(formatMoment(morning)).toBe('2021-08-09 07:30:00');
  });
});
