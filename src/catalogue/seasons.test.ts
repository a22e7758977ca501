import fc from 'fast-check';
import { expect, it } from 'vitest';
import season2026 from '../../data/seasons/2026.json';
import season2027 from '../../data/seasons/2027.json';
import { isPlainDate } from '../base/plain-date.ts';
import { CALENDAR_EVENTS, type Season } from './season.ts';
import { matchDay, seasonFor } from './seasons.ts';

const files = [season2027, season2026];

function season(year: number): Season {
  const read = seasonFor(year, files);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

it('knows 2026 by its own figures', () => {
  const { fees, signals, calendar } = season(2026);
  expect(fees.value).toEqual([{ first: 30, usd: 11 }, { usd: 30 }]);
  expect(fees.status).toBe('publisher');
  expect(signals.value).toEqual({ gold: 3, silver: 12 });
  expect(calendar['applications-open'].value).toBe('2025-09-03');
  expect(calendar['match-day'].value).toBe('2026-03-20');
});

it('says of 2027 what is borrowed, derived and not found', () => {
  const { fees, signals, calendar } = season(2027);
  expect([fees.status, fees.borrowedFrom]).toEqual(['not-published', 2026]);
  expect(signals.status).toBe('secondary');
  expect(calendar['applications-open']).toMatchObject({ value: '2026-09-02', status: 'secondary' });
  expect(calendar['match-day']).toMatchObject({ value: '2027-03-19', status: 'derived' });
  expect(calendar['match-week'].value).toBe('2027-03-15');
  expect(calendar['rank-list-deadline']).toMatchObject({ value: null, status: 'not-found' });
});

it('lends a later season the last figures, all marked, and shifts no date', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2028, max: 2100 }), (year) => {
      const later = season(year);
      for (const figure of [later.fees, later.signals, ...later.rules]) {
        expect(figure.status).toBe('not-published');
        expect(figure.borrowedFrom).not.toBeNull();
      }
      expect(later.fees.borrowedFrom).toBe(2026);
      expect(later.signals.borrowedFrom).toBe(2027);
      for (const event of CALENDAR_EVENTS) {
        const { value, status } = later.calendar[event];
        const reckoned = event === 'match-week' || event === 'match-day';
        expect(status).toBe(reckoned ? 'derived' : 'not-published');
        expect(value === null).toBe(!reckoned);
      }
    }),
  );
});

it('puts Match Day on the third Friday of March', () => {
  expect([2024, 2025, 2026, 2027].map(matchDay)).toEqual(['2024-03-15', '2025-03-21', '2026-03-20', '2027-03-19']);
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => {
      const day = matchDay(year);
      expect(isPlainDate(day)).toBe(true);
      expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(5);
      expect(Number(day.slice(-2))).toBeGreaterThanOrEqual(15);
      expect(Number(day.slice(-2))).toBeLessThanOrEqual(21);
    }),
  );
});

it('knows nothing of a season before the first, and says which it knows', () => {
  const read = seasonFor(2025, files);
  expect(read.ok ? [] : read.error).toEqual([
    { at: 'season', message: 'nothing is known of the 2025 season; the seasons known are 2026, 2027' },
  ]);
});

it('states no rule that is only remembered', () => {
  for (const year of [2026, 2027]) {
    for (const { value, source } of season(year).rules) expect(`${value} ${source.title}`).not.toMatch(/memory/i);
  }
  // Both stand in the notes as remembered only.
  const words = season(2027)
    .rules.map(({ value }) => value)
    .join(' ');
  expect(words).not.toMatch(/45 applications|Step 3/);
});
