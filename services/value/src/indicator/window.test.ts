import { addDays, localDay } from './local-day.ts';
import { WindowError, contains, parseWindow, windowsOf } from './window.ts';

describe('a window', () => {
  test.each([
    ['2010-04', 'M', '2010-04-01', '2010-04-30'],
    ['2012-02', 'M', '2012-02-01', '2012-02-29'],
    ['2010-Q2', 'Q', '2010-04-01', '2010-06-30'],
    ['2010-H2', 'H', '2010-07-01', '2010-12-31'],
    ['2010', 'Y', '2010-01-01', '2010-12-31'],
    ['D7:2010-04-30', 'D7', '2010-04-24', '2010-04-30'],
    ['D28:2010-02-28', 'D28', '2010-02-01', '2010-02-28'],
    ['D90:2010-04-30', 'D90', '2010-01-31', '2010-04-30'],
    ['D90:2010-05-02', 'D90', '2010-02-02', '2010-05-02'],
    ['C+30', 'C+30', '0000-01-01', '9999-12-31'],
    ['L', 'L', '0000-01-01', '9999-12-31'],
    ['P', 'P', '0000-01-01', '9999-12-31'],
    ['D1:2010-04-30', 'D1', '2010-04-30', '2010-04-30'],
  ])('%s is of kind %s, from %s to %s', (code, kind, from, to) => {
    expect(parseWindow(code)).toEqual({ code, kind, from, to });
  });

  test.each([
    '',
    '2010-13',
    '2010-4',
    '2010-Q5',
    '2010-H3',
    '10',
    'D7',
    'D7:2010-02-30',
    'D9:2010-04-30',
    // Neither a Sunday nor the last day of a month.
    'D28:2010-03-01',
    'D90:2010-05-01',
    'D7:2010-04',
    'C+',
    'C+-1',
    'C+030',
    'C+9999',
    'c+30',
    ' 2010',
    '2010-04 ',
    '2010-W07',
    'LL',
    'M0',
    'M2-M1',
    'M1-M',
    'M101',
    'M1-M101',
    'M1000',
    '__proto__',
    '²010',
  ])('is not %j', (text) => {
    expect(() => parseWindow(text)).toThrow(WindowError);
  });

  test('says what it should have been, and no more of a long text than 40 characters', () => {
    expect(() => parseWindow('x'.repeat(500))).toThrow(/^"x{40}" is no window: write a month \(2010-04\)/);
  });

  test.each([
    ['M1', 'MODULE', [1, 1]],
    ['M1-M2', 'MODULES', [1, 2]],
    ['M9-M12', 'MODULES', [9, 12]],
    ['M100', 'MODULE', [100, 100]],
    ['M99-M100', 'MODULES', [99, 100]],
  ])('%s is of kind %s', (code, kind, modules) => {
    expect(parseWindow(code)).toEqual({ code, kind, modules, from: '0000-01-01', to: '9999-12-31' });
  });

  test.each(['M', 'Q', 'H', 'Y', 'D7', 'D90'] as const)(
    'of kind %s contains the days that it counts',
    (kind) => {
      for (const day of ['2010-01-01', '2010-03-31', '2010-12-31', '2012-02-29']) {
        const windows = windowsOf(kind, day, '2020-01-01');
        expect(windows.length).toBeGreaterThan(0);
        for (const code of windows) expect(contains(parseWindow(code), day)).toBe(true);
      }
    },
  );

  test('rolls over the days up to today and no further', () => {
    expect(windowsOf('D7', '2010-04-05', '2010-04-07')).toEqual([
      'D7:2010-04-05',
      'D7:2010-04-06',
      'D7:2010-04-07',
    ]);
    expect(windowsOf('D7', '2010-04-05', '2010-05-01')).toHaveLength(7);
    expect(windowsOf('D7', '2010-04-05', '2010-04-04')).toEqual([]);
  });

  test('of many days ends on Sundays and at the end of months', () => {
    expect(windowsOf('D28', '2010-04-20', '2010-06-30')).toEqual([
      'D28:2010-04-25',
      'D28:2010-04-30',
      'D28:2010-05-02',
      'D28:2010-05-09',
      'D28:2010-05-16',
    ]);
  });

  test('after a cohort is there from its last day on', () => {
    expect(windowsOf('C+30', '2010-04-30', '2010-05-29')).toEqual([]);
    expect(windowsOf('C+30', '2010-04-30', '2010-05-30')).toEqual(['C+30']);
  });
});

describe('the local day of an instant', () => {
  test.each([
    ['2010-04-30T20:59:59.999Z', 'Europe/Kyiv', '2010-04-30'],
    ['2010-04-30T21:00:00.000Z', 'Europe/Kyiv', '2010-05-01'],
    ['2010-12-31T22:00:00.000Z', 'Europe/Kyiv', '2011-01-01'],
    // The clocks change on this day.
    ['2010-03-27T21:59:59.999Z', 'Europe/Kyiv', '2010-03-27'],
    ['2010-03-28T20:59:59.999Z', 'Europe/Kyiv', '2010-03-28'],
    ['2010-03-28T21:00:00.000Z', 'Europe/Kyiv', '2010-03-29'],
    ['2010-04-30T18:14:59.999Z', 'Asia/Kathmandu', '2010-04-30'],
    ['2010-04-30T18:15:00.000Z', 'Asia/Kathmandu', '2010-05-01'],
    // Samoa had no 30 December 2011.
    ['2011-12-30T09:59:59.999Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00.000Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(localDay(instant, zone)).toBe(day);
    expect(localDay(instant, zone)).toBe(
      Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString(),
    );
  });

  test('of an unknown zone is an error', () => {
    expect(() => localDay('2010-04-30T21:00:00.000Z', 'Europe/Atlantis')).toThrow(/time zone/);
  });

  test('agrees with Temporal through the hours of a year', () => {
    for (let day = '2010-01-01'; day < '2011-01-01'; day = addDays(day, 1)) {
      for (const hour of ['00', '07', '12', '21', '22', '23']) {
        for (const zone of ['Europe/Kyiv', 'America/St_Johns', 'Pacific/Kiritimati']) {
          const instant = `${day}T${hour}:30:00.000Z`;
          const expected = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
          expect(localDay(instant, zone)).toBe(expected);
        }
      }
    }
  });
});
