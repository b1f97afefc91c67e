/**
 * Days, months, natural years, working days and hours as the platform means them: in Asia/Shanghai, whatever zone the
 * server is in (design §6). The offset is fixed at +08:00, which is exact: China has had no daylight saving time since
 * 1991, and no sandbox moment lies before that. Dates go in and out as JS Dates (UTC moments).
 */

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const offsetMs = 8 * hourMs;

/** What a wall in Beijing shows; month and day count from 1, weekday 0 is Sunday. */
export type WallTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
};

/** The wall time of a moment. */
export function wallTime(at: Date): WallTime {
  const shifted = new Date(at.getTime() + offsetMs);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    weekday: shifted.getUTCDay(),
  };
}

/** The moment of a wall time; months and days over their range run on, as in Date.UTC. */
export function moment(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Date {
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second) - offsetMs);
}

export function startOfDay(at: Date): Date {
  const { year, month, day } = wallTime(at);
  return moment(year, month, day);
}

export function startOfMonth(at: Date): Date {
  const { year, month } = wallTime(at);
  return moment(year, month, 1);
}

export function startOfYear(at: Date): Date {
  return moment(wallTime(at).year, 1, 1);
}

/** 0:00 of the following day, when daily quotas return (A22). */
export function nextDay(at: Date): Date {
  return new Date(startOfDay(at).getTime() + dayMs);
}

/** 0:00 of the first day of the following month. */
export function nextMonth(at: Date): Date {
  const { year, month } = wallTime(at);
  return moment(year, month + 1, 1);
}

/** 0:00 of 1 January of the following year (C1-14). */
export function nextYear(at: Date): Date {
  return moment(wallTime(at).year + 1, 1, 1);
}

/** Monday to Friday; public holidays are not simulated (packs.md time.workday). */
export function isWorkday(at: Date): boolean {
  const { weekday } = wallTime(at);
  return weekday !== 0 && weekday !== 6;
}

/** The same time of day `count` working days later; weekends do not count. */
export function addWorkdays(at: Date, count: number): Date {
  let moved = at;
  for (let left = count; left > 0;) {
    moved = new Date(moved.getTime() + dayMs);
    if (isWorkday(moved)) left -= 1;
  }
  return moved;
}

/** `at` itself within the hours `from`–`to` of its day, else the next start of those hours; every day counts. */
export function nextWorkingMoment(hours: { readonly from: number; readonly to: number }, at: Date): Date {
  const { year, month, day, hour } = wallTime(at);
  if (hour >= hours.from && hour < hours.to) return at;
  return hour < hours.from ? moment(year, month, day, hours.from) : moment(year, month, day + 1, hours.from);
}

/** Between these a sandbox may begin, and travel no further: its offset to real time is kept in 32 bits of seconds. */
export const earliestMoment = moment(2015, 1, 1);
export const latestMoment = moment(2090, 1, 1);

export const addMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
export const addHours = (at: Date, hours: number): Date => new Date(at.getTime() + hours * hourMs);
export const addDays = (at: Date, days: number): Date => new Date(at.getTime() + days * dayMs);

/** The same day and time `months` later (or earlier), or the last day of a month that is shorter. */
export function addMonths(at: Date, months: number): Date {
  const { year, month, day, hour, minute, second } = wallTime(at);
  const { day: lastDay } = wallTime(moment(year, month + months + 1, 0));
  return moment(year, month + months, Math.min(day, lastDay), hour, minute, second);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** e.g. 2021-08-09 */
export function formatDay(at: Date): string {
  const { year, month, day } = wallTime(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** e.g. 2021-08-09 10:00:00 */
export function formatMoment(at: Date): string {
  const { hour, minute, second } = wallTime(at);
  return `${formatDay(at)} ${two(hour)}:${two(minute)}:${two(second)}`;
}
