import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { convertIcsCalendar, type IcsEvent } from 'ts-ics';
import { expect, it } from 'vitest';
import season2026 from '../../../data/seasons/2026.json';
import season2027 from '../../../data/seasons/2027.json';
import { addDays } from '../../base/plain-date.ts';
import { seasonFor } from '../../catalogue/seasons.ts';
import { planDays } from '../../network/planner/plan-days.ts';
import { settingOf } from '../../network/rules/setting.ts';
import { sleepOn } from '../../network/year/sleep.ts';
import { readBackup } from '../backup.ts';
import { runs, workspaceArbitrary } from '../workspace.arbitrary.ts';
import { applyChanges, type Change, emptyWorkspace, type Workspace } from '../workspace.ts';
import { circumstancesOf } from './circumstances-of.ts';
import { journalOf } from './journal-of.ts';
import { type CalendarAim, writeCalendar } from './write-calendar.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const seasons = [2026, 2027].flatMap((year) => {
  const read = seasonFor(year, [season2026, season2027]);
  return read.ok ? [read.value] : [];
});
const season = seasons.find((one) => one.season === 2027) ?? null;
const AIM: CalendarAim = { today: '2026-11-22', now: NOW, titles: 'discreet', season, seasons };
const eventsOf = (text: string | undefined) =>
  text === undefined ? [] : (convertIcsCalendar(undefined, text).events ?? []);
const withChanges = (changes: readonly Change[], workspace = emptyWorkspace('d'), now = NOW) =>
  applyChanges(workspace, changes, now);

/** What a calendar does with a file: one event for each UID, the one with the highest SEQUENCE. */
function imported(calendar: ReadonlyMap<string, IcsEvent>, text: string | undefined): ReadonlyMap<string, IcsEvent> {
  const after = new Map(calendar);
  for (const event of eventsOf(text)) {
    const before = after.get(event.uid);
    if (before === undefined || (event.sequence ?? 0) >= (before.sequence ?? 0)) after.set(event.uid, event);
  }
  return after;
}

const RESIDENT = readBackup(readFileSync('samples/workspaces/resident.json', 'utf8'));
const resident = RESIDENT.ok ? RESIDENT.value.workspace : emptyWorkspace('d');
const MARCH: CalendarAim = { ...AIM, today: '2027-03-10', now: Date.UTC(2027, 2, 10, 12) };

const planOf = (workspace: Workspace, { today, season: known }: CalendarAim) =>
  planDays(settingOf(journalOf(workspace), today, 28, circumstancesOf(workspace, known)));

it('holds each suggestion of the coming four weeks once, on its day, and says neither whom nor what', () => {
  const suggestions = planOf(resident, MARCH).days.flatMap(({ date, suggestions: some }) =>
    some.map(({ id, minutes, rule }) => ({ id, minutes, rule, date })),
  );
  expect(suggestions.length).toBeGreaterThan(10);
  const text = writeCalendar(resident, MARCH) ?? '';
  const planned = eventsOf(text).filter(({ uid }) => uid.startsWith('plan-'));
  expect(planned).toHaveLength(new Set(suggestions.map(({ id }) => id)).size);
  for (const event of planned) {
    const on = event.start.date.toISOString().slice(0, 10);
    const fits = suggestions.some(({ minutes, date }) => date === on && event.summary === `Follow-up, ${minutes} min`);
    expect([event.uid, on, fits]).toEqual([event.uid, on, true]);
    expect(event.description).toBeUndefined();
  }
  const unfolded = text.replaceAll('\r\n ', '');
  for (const { rule } of suggestions) expect(unfolded).not.toContain(rule);
  for (const { values } of journalOf(resident).people.values()) expect(unfolded).not.toContain(values.name);
});

it('has full titles and their reasons only where the user chose them', () => {
  const [first] = planOf(resident, MARCH).days.flatMap(({ suggestions }) => suggestions);
  const full = eventsOf(writeCalendar(resident, { ...MARCH, titles: 'full' }));
  const told = full.find(({ summary }) => summary === `${first?.do}, ${first?.minutes} min`);
  expect(told?.description).toBe(first?.why);
  const uids = (titles: CalendarAim['titles']) =>
    eventsOf(writeCalendar(resident, { ...MARCH, titles })).map(({ uid }) => uid);
  expect(uids('full')).toEqual(uids('discreet'));
});

it('holds the known days of the Match with an alarm the evening before, and no unknown one', () => {
  const workspace = withChanges([
    { kind: 'profile', id: 'profile', fields: { visaNeed: 'j1', prelim: { ends: '2027-06-30' } } },
  ]);
  const days = eventsOf(writeCalendar(workspace, { ...AIM, titles: 'full' })).filter(
    ({ uid }) => !uid.startsWith('plan-'),
  );
  expect(
    days.map(({ summary, start, end }) => [summary, ...[start, end].map((at) => at?.date.toISOString().slice(0, 10))]),
  ).toEqual([
    ['The contract ends', '2027-06-30', '2027-07-01'],
    ['J-1: the 30 days after the contract end', '2027-07-30', '2027-07-31'],
    ['Match Week and SOAP', '2027-03-15', '2027-03-20'],
    ['Match Day', '2027-03-19', '2027-03-20'],
    ['The list of unfilled programs goes down', '2027-05-01', '2027-05-02'],
  ]);
  for (const { alarms } of days)
    expect(alarms?.[0]?.trigger).toMatchObject({ type: 'relative', value: { before: true, hours: 6 } });
  const discreet = eventsOf(writeCalendar(workspace, AIM)).filter(({ uid }) => uid.startsWith('date-'));
  expect(new Set(discreet.map(({ summary }) => summary))).toEqual(new Set(['A date to remember']));
});

it('moves what moved: the same UID, a higher SEQUENCE, the new day', () => {
  const [day] = planOf(resident, MARCH).days.filter(({ suggestions }) => suggestions.length > 0);
  const first = day?.suggestions.find(({ window }) => window.closes === null || window.closes > '2027-03-15');
  if (day === undefined || first === undefined) throw new Error('the sample plans nothing that could move');
  const before = writeCalendar(resident, MARCH);
  const later = { ...MARCH, now: MARCH.now + 60_000 };
  const moved = withChanges(
    [{ kind: 'suggestion', id: first.id, fields: { rule: first.rule, subject: first.subject, movedTo: '2027-03-15' } }],
    resident,
    later.now,
  );
  const after = writeCalendar(moved, later);
  const byUid = (text: string | undefined) => new Map(eventsOf(text).map((event) => [event.uid, event]));
  const [old, fresh] = [byUid(before), byUid(after)];
  const changed = [...fresh].filter(([uid, { start }]) => {
    const was = old.get(uid)?.start.date.getTime();
    return was !== undefined && was !== start.date.getTime();
  });
  expect(changed.length).toBeGreaterThan(0);
  const calendar = imported(imported(new Map(), before), after);
  for (const [uid, event] of fresh) {
    expect(calendar.get(uid)).toEqual(event);
    const was = old.get(uid)?.sequence;
    if (was !== undefined) expect(event.sequence).toBe(was + 60);
  }
});

const day = fc.integer({ min: -20, max: 40 }).map((days) => addDays(AIM.today, days));
const more: fc.Arbitrary<readonly Change[]> = fc
  .record({
    nights: fc.option(day, { nil: undefined }),
    call: fc.option(day, { nil: undefined }),
    meeting: day,
    at: fc.constantFrom('09:00', '11:30', '16:00', null),
    task: day,
    heard: fc.integer({ min: -9, max: 0 }).map((days) => addDays(AIM.today, days)),
  })
  .map(({ nights, call, meeting, at, task, heard }): readonly Change[] => [
    { kind: 'person', id: 'p', fields: { name: 'Dr. Irene Núñez', role: 'attending', tracked: true } },
    ...(nights === undefined
      ? []
      : [{ kind: 'block', id: 'n', fields: { type: 'nights', from: nights, to: addDays(nights, 13) } } as const]),
    ...(call === undefined ? [] : [{ kind: 'day', id: call, fields: { postCall: true } } as const]),
    { kind: 'meeting', id: 'm', fields: { person: 'p', on: meeting, at } },
    { kind: 'task', id: 't', fields: { what: 'Slides', due: task } },
    { kind: 'learning-loop', id: 'l', fields: { person: 'p', point: 'Sodium', heardOn: heard } },
  ]);
const anyWorkspace = fc
  .tuple(workspaceArbitrary, more)
  .map(([workspace, changes]) => withChanges(changes, workspace, NOW - 60_000));

it('of random workspaces: each UID once, imported twice each event once, later files win, alarms outside sleep', () => {
  let events = 0;
  fc.assert(
    fc.property(anyWorkspace, fc.constantFrom('discreet', 'full'), (workspace, titles) => {
      const text = writeCalendar(workspace, { ...AIM, titles });
      const first = eventsOf(text);
      events += first.length;
      const uids = first.map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      expect((text ?? '').match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(first.length);
      if (titles === 'discreet') {
        for (const { uid, summary, description } of first) {
          expect(description).toBeUndefined();
          if (/^(plan|date)-/.test(uid)) expect(summary).toMatch(/^(Follow-up, \d+ min|A date to remember)$/);
        }
      }
      const once = imported(new Map(), text);
      expect(once.size).toBe(first.length);
      expect(imported(once, text)).toEqual(once);
      const tomorrow = { ...AIM, titles, today: addDays(AIM.today, 1), now: NOW + 86_400_000 };
      const next = writeCalendar(workspace, tomorrow);
      const after = imported(once, next);
      for (const event of eventsOf(next)) expect(after.get(event.uid)).toEqual(event);
      const journal = journalOf(workspace);
      for (const { uid, start, alarms } of first) {
        for (const { trigger } of alarms ?? []) {
          if (trigger.type !== 'relative') throw new Error('an alarm without a distance');
          const { before, days = 0, hours = 0, minutes = 0 } = trigger.value;
          const distance = (days * 24 + hours) * 60 + minutes;
          const rings = start.date.getTime() / 60_000 + (before ? -distance : distance);
          const on = new Date(Math.floor(rings / 1440) * 86_400_000).toISOString().slice(0, 10);
          const sleep = sleepOn(journal, on).some(({ from, to }) => from <= rings % 1440 && rings % 1440 < to);
          expect([uid, on, rings % 1440, sleep]).toEqual([uid, on, rings % 1440, false]);
        }
      }
    }),
    { numRuns: Math.min(Math.ceil(runs / 8), 1000) },
  );
  expect(events).toBeGreaterThan(100);
  if (runs > 1000) console.log(`calendars: ${events} events, each once, no alarm in sleep`);
});
