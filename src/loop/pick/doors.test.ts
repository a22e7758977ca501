import { describe, expect, it } from 'vitest';
import { loadSeason } from '../../cli/shipped.ts';
import { doorsOn } from './doors.ts';
import type { Door } from './result.ts';

function door(id: Door['id'], today: string, year = 2027): Door {
  const season = loadSeason(year);
  const found = season.ok ? doorsOn(today, season.value).find((one) => one.id === id) : undefined;
  if (found === undefined) throw new Error(`no door ${id}`);
  return found;
}

describe('applications', () => {
  it.each([
    ['2026-08-01', 'not yet', 'Applications open on 2 September 2026.'],
    ['2026-09-10', 'open', 'Applications opened on 2 September 2026; programs can read them from 23 September 2026.'],
    [
      '2026-09-23',
      'open',
      'Applications opened on 2 September 2026, and programs could read them from 23 September 2026: today. You can still apply.',
    ],
    [
      '2026-11-22',
      'open',
      'Applications opened on 2 September 2026, and programs could read them from 23 September 2026: 60 days ago. You can still apply.',
    ],
    [
      '2027-03-01',
      'unknown',
      'Applications opened on 2 September 2026. In other years rank lists closed in early March: one sent now may come too late for this Match.',
    ],
    ['2027-04-02', 'closed', 'The time to apply for the 2027 Match is over.'],
  ])('on %s: %s', (today, state, sentence) => {
    expect(door('applications', today)).toMatchObject({ state, sentence, status: 'secondary' });
  });
});

it('never says a date that no source gives', () => {
  expect(door('rank-list', '2026-11-22')).toMatchObject({ state: 'unknown', opens: null, closes: null });
  expect(door('applications', '2028-11-22', 2029)).toMatchObject({
    state: 'unknown',
    opens: null,
    status: 'not-published',
  });
});

it('invites to nothing in the fortnight before Match Week, when rank lists may be in', () => {
  for (const id of ['applications', 'interviews', 'rank-list'] as const) {
    expect(door(id, '2027-03-14').state).toBe('unknown');
    expect(door(id, '2027-03-14').sentence).toContain('early March');
  }
  expect(door('interviews', '2027-02-28').state).toBe('open');
});

it('closes what is over', () => {
  for (const id of ['applications', 'interviews', 'rank-list', 'match-week'] as const) {
    expect(door(id, '2027-03-20').state).toBe('closed');
  }
  expect(door('match-week', '2027-03-16').state).toBe('open');
});

it('says that a place outside the Match is our reading of the policy, with its source', () => {
  const { state, sentence, status, source } = door('off-cycle', '2026-11-22');
  expect([state, status]).toEqual(['open', 'derived']);
  expect(sentence).toContain('confirm it with the NRMP');
  expect(source).not.toBe('');
});

it('carries a status and a source on every line of every day of two seasons', () => {
  for (const year of [2026, 2027, 2028]) {
    const season = loadSeason(year);
    if (!season.ok) throw new Error('no season');
    for (let month = 1; month <= 12; month++) {
      for (const { sentence, status, source } of doorsOn(
        `${year - 1}-${String(month).padStart(2, '0')}-15`,
        season.value,
      )) {
        expect(sentence.endsWith('.')).toBe(true);
        expect([status, source]).not.toContain('');
      }
    }
  }
});
