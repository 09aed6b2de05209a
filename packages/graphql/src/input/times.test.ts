import { z } from 'zod';
import { Refusal } from '../user-error/user-error.ts';
import { parseInput } from './parse.ts';
import { calendarDay, localTime, moment, momentIn, timeZone } from './times.ts';

const times = z.object({ moment, day: calendarDay, local: localTime, zone: timeZone });
type Field = keyof typeof times.shape;
const good = {
  moment: '2026-03-29T10:00:00Z',
  day: '2026-03-29',
  local: '2026-03-29T10:00',
  zone: 'Europe/Kyiv',
};

function take(field: Field, value: unknown): unknown {
  try {
    return parseInput(times, { ...good, [field]: value })[field];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.drafts.map(({ code, field: path }) => `${code} ${path.join('.')}`).join();
  }
}

describe('A time', () => {
  it.each<[Field, unknown, unknown]>([
    ['moment', '2026-03-29T10:00:00Z', Date.UTC(2026, 2, 29, 10)],
    ['moment', '2026-03-29T10:00:00.123456+03:00', Date.UTC(2026, 2, 29, 7, 0, 0, 123)],
    ['day', '2024-02-29', '2024-02-29'],
    ['local', '2026-03-29T10:00:59', '2026-03-29T10:00:59'],
    ['zone', 'europe/kyiv', 'Europe/Kyiv'],
    ['zone', 'UTC', 'UTC'],
    ['zone', 'America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ])('%s %j is taken as %j', (field, value, taken) => {
    expect(take(field, value)).toEqual(taken);
  });

  it.each<[Field, unknown, string]>([
    ['moment', null, 'REQUIRED'],
    ['moment', ' ', 'REQUIRED'],
    ['moment', '2026-03-29T10:00:00', 'NOT_A_TIME'],
    ['moment', '2026-03-29', 'NOT_A_TIME'],
    ['moment', '2026-02-30T10:00:00Z', 'NOT_A_TIME'],
    ['moment', '2026-03-29T25:00:00Z', 'NOT_A_TIME'],
    ['moment', 'tomorrow', 'NOT_A_TIME'],
    ['moment', '0026-03-29T10:00:00Z', 'DATE_OUT_OF_RANGE'],
    ['moment', '2100-01-01T00:00:00Z', 'DATE_OUT_OF_RANGE'],
    ['moment', '1989-12-31T23:59:59Z', 'DATE_OUT_OF_RANGE'],
    ['moment', '+012026-03-29T10:00:00Z', 'NOT_A_TIME'],
    ['day', undefined, 'REQUIRED'],
    ['day', '', 'REQUIRED'],
    ['day', '2026-02-29', 'NOT_A_DATE'],
    ['day', '2026-13-01', 'NOT_A_DATE'],
    ['day', '29.03.2026', 'NOT_A_DATE'],
    ['day', '2026-3-9', 'NOT_A_DATE'],
    ['day', '20226-03-29', 'NOT_A_DATE'],
    ['day', '0206-03-29', 'DATE_OUT_OF_RANGE'],
    ['day', '2206-03-29', 'DATE_OUT_OF_RANGE'],
    ['local', '', 'REQUIRED'],
    ['local', '2026-03-29T10:00Z', 'NOT_A_TIME'],
    ['local', '2026-03-29T10:00+03:00', 'NOT_A_TIME'],
    ['local', '2026-02-30T10:00', 'NOT_A_TIME'],
    ['local', '2026-03-29T24:00', 'NOT_A_TIME'],
    ['local', '2026-03-29T10:60', 'NOT_A_TIME'],
    ['local', '2026-03-29T10:00:60', 'NOT_A_TIME'],
    ['local', '2026-03-29 10:00', 'NOT_A_TIME'],
    ['local', '1026-03-29T10:00', 'DATE_OUT_OF_RANGE'],
    ['local', '3026-03-29T10:00', 'DATE_OUT_OF_RANGE'],
    ['zone', null, 'REQUIRED'],
    ['zone', '', 'REQUIRED'],
    ['zone', 'Kyiv', 'NOT_A_TIME_ZONE'],
    ['zone', 'Europe/Kiew', 'NOT_A_TIME_ZONE'],
    ['zone', '+03:00', 'NOT_A_TIME_ZONE'],
    ['zone', 'T10:00Z', 'NOT_A_TIME_ZONE'],
    ['zone', 'Europe/Kyiv ', 'NOT_A_TIME_ZONE'],
    ['zone', '../../etc/passwd', 'NOT_A_TIME_ZONE'],
  ])('%s %j is refused with %s', (field, value, code) => {
    expect(take(field, value)).toBe(`${code} ${field}`);
  });
});

describe('A wall-clock time', () => {
  it.each([
    ['2026-03-29T02:59', 'Europe/Kyiv', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T04:00', 'Europe/Kyiv', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:59', 'Europe/Kyiv', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T04:00', 'Europe/Kyiv', '2026-10-25T02:00:00.000Z'],
    ['2023-03-10T18:00', 'Europe/Kyiv', '2023-03-10T16:00:00.000Z'],
    ['2026-03-29T03:30', 'UTC', '2026-03-29T03:30:00.000Z'],
    // Moscow has no summer time; Sarajevo changes an hour (UTC) with all of Europe, and so an hour earlier by its clock.
    ['2026-03-29T03:30', 'Europe/Moscow', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Sarajevo', '2026-03-29T01:30:00.000Z'],
  ])('%s in %s is the moment %s', (local, zone, at) => {
    expect(momentIn(local, zone)).toBe(Date.parse(at));
  });

  it.each([
    ['2026-03-29T03:00', 'Europe/Kyiv'],
    ['2026-03-29T03:59', 'Europe/Kyiv'],
    ['2026-03-29T02:30', 'Europe/Sarajevo'],
    ['2026-03-08T02:30', 'America/New_York'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe'],
    ['2011-12-30T12:00', 'Pacific/Apia'],
  ])('%s in %s does not exist', (local, zone) => {
    expect(momentIn(local, zone)).toBe('LOCAL_TIME_SKIPPED');
  });

  it.each([
    ['2026-10-25T03:00', 'Europe/Kyiv'],
    ['2026-10-25T03:59', 'Europe/Kyiv'],
    ['2026-10-25T02:30', 'Europe/Sarajevo'],
    ['2026-11-01T01:30', 'America/New_York'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe'],
  ])('%s in %s happens twice', (local, zone) => {
    expect(momentIn(local, zone)).toBe('LOCAL_TIME_AMBIGUOUS');
  });
});
