import { expect, it } from 'vitest';
import season2026 from '../../../data/seasons/2026.json' with { type: 'json' };
import season2027 from '../../../data/seasons/2027.json' with { type: 'json' };
import { readSeason } from '../../catalogue/season-file.ts';
import { submissionDays } from './submission-days.ts';

const seasons = [season2027, season2026].flatMap((file) => {
  const read = readSeason(file);
  return read.ok ? [read.value] : [];
});

it('knows the next published day on which applications open, and the last before it', () => {
  const on = (today: string) => {
    const { next, last } = submissionDays(seasons, today);
    return [next?.on ?? null, last?.on ?? null];
  };
  expect(on('2025-07-01')).toEqual(['2025-09-03', null]);
  expect(on('2026-09-02')).toEqual(['2026-09-02', '2025-09-03']);
  // Nothing is published for the season after, and nothing is said of it.
  expect(on('2026-11-22')).toEqual([null, '2026-09-02']);
  expect(submissionDays([], '2026-11-22')).toEqual({ next: null, last: null });
});
