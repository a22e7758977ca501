import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import season2027 from '../../../data/seasons/2027.json' with { type: 'json' };
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { readSeason } from '../../catalogue/season-file.ts';
import { anyChanges, anyDay } from '../journal/journal.arbitrary.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { Warning } from '../planner/plan.ts';
import type { RecordChange } from '../records/change.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { type Circumstances, NO_CIRCUMSTANCES, settingOf } from '../rules/setting.ts';
import { guardWarnings } from './guard-warnings.ts';
import { WARNING_GRADES } from './warning-grade.ts';

const read = readSeason(season2027);
const season = read.ok ? read.value : null;

function warned(
  records: readonly RecordChange[],
  today: PlainDate,
  more: Partial<Circumstances> = {},
): readonly Warning[] {
  const journal = updateJournal(emptyJournal, records);
  return guardWarnings(settingOf(journal, today, 7, { ...NO_CIRCUMSTANCES, season, ...more }));
}
const ids = (...given: Parameters<typeof warned>) => warned(...given).map(({ id }) => id);
const QUIET = '2026-12-01';

describe('the rule guard', () => {
  it('is quiet where nothing is the matter', () => {
    expect(ids([], QUIET)).toEqual([]);
  });

  it('names each thing once, what binds first, with a source of the season’s file or as a convention', () => {
    const known = new Set([...(season?.rules ?? []).map(({ id }) => id), ...Object.keys(season?.calendar ?? {})]);
    fc.assert(
      fc.property(anyChanges, anyDay, fc.integer({ min: 0, max: 250 }), (changes, day, later) => {
        const found = warned(changes, addDays(day, later), { ends: '2027-06-30', visaNeed: 'j1' });
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const weights = found.map(({ grade }) => WARNING_GRADES.indexOf(grade));
        expect(weights).toEqual([...weights].sort());
        for (const { grade, sentence, source } of found) {
          if (source.from === 'season') expect(source.ids.every((id) => known.has(id))).toBe(true);
          else expect(grade).toBe('convention');
          expect(sentence).toMatch(grade === 'convention' ? /convention/ : /Check the official page\.$/);
        }
      }),
      { numRuns: process.env.PRELUDE_DEEP === '1' ? 10_000 : 200 },
    );
  });

  it('tells of SOAP from a week before until it ends', () => {
    expect(ids([], '2027-03-01')).toEqual([]);
    expect(ids([], '2027-03-02')).toEqual(['soap-contact/2027']);
    expect(ids([], '2027-03-19')).toEqual(['soap-contact/2027']);
    expect(ids([], '2027-03-20')).toEqual([]);
    // Without a season's file by the calendar.
    expect(ids([], '2027-03-15', { season: null })).toEqual(['soap-contact/2027']);
  });

  it('tells of a place of the year that is bound, and of leads pursued behind the director’s back', () => {
    const lead = (fields: object) => has('lead', 'l', { institution: 'Lakeside', ...fields });
    const ends = { ends: '2027-06-30' };
    expect(ids([lead({ startsOn: '2027-01-15' })], QUIET, ends)).toEqual(['concurrent-year/lead/l']);
    expect(ids([lead({ startsOn: '2027-01-15' })], QUIET)).toEqual([]);
    expect(ids([lead({ startsOn: '2027-07-01' })], QUIET, ends)).toEqual([]);
    const pursued = lead({ startsOn: '2027-07-01', status: 'asking' });
    expect(ids([pursued], QUIET, ends)).toEqual(['own-director-first']);
    expect(ids([pursued, has('identity', 'identity', { directorToldOn: '2026-10-01' })], QUIET, ends)).toEqual([]);
  });

  it('tells of a third project without a reason, and of a fifth letter', () => {
    const project = (id: string, more: object = {}) =>
      has('commitment', id, { title: id, from: '2026-10-01', ...more });
    expect(ids([project('a'), project('b')], QUIET)).toEqual([]);
    expect(ids([project('a'), project('b'), project('c')], QUIET)).toEqual(['two-projects']);
    expect(ids([project('a'), project('b'), project('c', { reason: 'A poster', to: '2026-12-31' })], QUIET)).toEqual(
      [],
    );
    const letter = (id: number) =>
      has('letter', `l${id}`, {
        person: `p${id}`,
        answer: 'agreed',
        uploadedOn: '2026-10-01',
        assigned: ['1400121022'],
      });
    expect(ids([1, 2, 3, 4].map(letter), QUIET)).toEqual([]);
    expect(ids([1, 2, 3, 4, 5].map(letter), QUIET)).toEqual(['letters-a-program/1400121022']);
  });

  it('tells of thanks around an interview that takes place', () => {
    const interview = (fields: object) => has('interview', 'i', { name: 'Lakeside', ...fields });
    expect(ids([interview({ on: '2026-12-04', answer: 'accepted' })], QUIET)).toEqual(['interview-thank-you']);
    expect(ids([interview({ heldOn: '2026-11-25' })], QUIET)).toEqual(['interview-thank-you']);
    expect(ids([interview({ heldOn: '2026-11-20' })], QUIET)).toEqual([]);
    expect(ids([interview({ on: '2026-12-04', answer: 'declined' })], QUIET)).toEqual([]);
  });

  it('tells of doors that close soon, and of no day that nobody has published', () => {
    expect(ids([], '2026-09-10')).toEqual(['door/programs-review']);
    expect(warned([], '2026-09-22')[0]?.sentence).toMatch(/on September 23, tomorrow, as a secondary source says\./);
    expect(ids([], '2027-02-20')).toEqual([]);
    const visa = { visaNeed: 'j1' as const, ends: '2027-06-30' };
    expect(ids([], '2027-05-10', visa)).toEqual(['door/j1-leave-in-30-days']);
    expect(ids([], '2027-05-10', { ...visa, visaNeed: 'none' })).toEqual([]);
  });
});
