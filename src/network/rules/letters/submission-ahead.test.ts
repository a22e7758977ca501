import { expect, it } from 'vitest';
import type { Season } from '../../../catalogue/season.ts';
import { emptyJournal } from '../../journal/update.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../setting.ts';
import { season } from './letter-records.fixtures.ts';
import { submissionAhead } from './submission-ahead.ts';

const ahead = (today: string, of: Season | null = season, ends: string | null = null) =>
  submissionAhead(settingOf({ ...emptyJournal }, today, 1, { ...NO_CIRCUMSTANCES, season: of, ends }));

it('is the opening day of the season, then the day programs begin to read', () => {
  expect(ahead('2026-07-10')).toMatchObject({ on: '2026-09-02', published: true, askBy: '2026-07-08' });
  expect(ahead('2026-09-10')).toMatchObject({ on: '2026-09-23', published: true });
});

it('is then about the same day a year on, said to be unpublished, and one asks before leaving', () => {
  const next = ahead('2026-11-18', season, '2027-06-30');
  expect(next).toMatchObject({ on: '2027-09-02', published: false, askBy: '2027-06-16' });
  expect(next?.words).toContain('not published');
});

it('is unknown without a season, or where the season knows no day', () => {
  const unpublished = (value: Season): Season => ({
    ...value,
    calendar: {
      ...value.calendar,
      'applications-open': { ...value.calendar['applications-open'], value: null },
      'programs-review': { ...value.calendar['programs-review'], value: null },
    },
  });
  expect(ahead('2026-11-18', null)).toBeNull();
  expect(ahead('2026-11-18', unpublished(season))).toBeNull();
});
