import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ROUTES } from '../../app/routes.ts';
import { addDays, isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';
import { loadSeason } from '../../cli/shipped.ts';
import { isSituation } from '../drafts/situation.ts';
import { GUIDE_LINES } from '../guide/guide-lines.ts';
import { entryKey } from '../journal/entry.ts';
import { anyChanges, anyDay, anyPerson, TODAY } from '../journal/journal.arbitrary.ts';
import type { Journal } from '../journal/journal.ts';
import { isWaiting, openItems } from '../journal/open-items.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import { IDENTITY_ID, SHIFT_HABITS } from '../records/identity.ts';
import { NETWORK_KINDS } from '../records/kinds.ts';
import { NEEDS, ROLES } from '../records/person.ts';
import { inView } from './in-view.ts';
import { EFFORTS, type Opportunity, type Rule, WAYS } from './rule.ts';
import { RULES, ruleOf } from './rules.ts';
import { NO_CIRCUMSTANCES, type Setting, settingOf } from './setting.ts';

const isDeep = process.env.PRELUDE_DEEP === '1';
const runs = isDeep ? 2_000 : 60;

function report(counts: string): void {
  if (isDeep) console.log(counts);
}

it('keeps each rule in a file named after it', () => {
  const here = new URL('.', import.meta.url);
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).map((path) => path.split('/').at(-1));
  for (const { id } of RULES) {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(files, id).toContain(`${id}.ts`);
    expect(files, id).toContain(`${id}.test.ts`);
    expect(ruleOf(id)?.id).toBe(id);
  }
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
  expect(RULES.length).toBeGreaterThanOrEqual(45);
});

it('serves every line of the guide, and no other', () => {
  const lines = new Set<string>(GUIDE_LINES.map(({ id }) => id));
  for (const rule of RULES) {
    expect(rule.lines.length, rule.id).toBeGreaterThan(0);
    for (const line of rule.lines) expect(lines, rule.id).toContain(line);
  }
  const served = new Set<string>(RULES.flatMap((rule) => rule.lines));
  expect([...lines].filter((line) => !served.has(line))).toEqual([]);
});

const seasons = [2026, 2027].map((year): Season => {
  const season = loadSeason(year);
  if (!season.ok) throw new Error(season.error[0]?.message);
  return season.value;
});

it('says what it is: a source, a reason, minutes; a convention claims nothing', () => {
  const ids = new Set(
    seasons.flatMap(({ rules, calendar }) => [...rules.map(({ id }) => id), ...Object.keys(calendar)]),
  );
  for (const { id, title, reason, grade, source, effort, way, minutes, worth } of RULES) {
    for (const text of [title, reason]) {
      expectSentence(text, id);
      expect(text, id).not.toMatch(CLAIMS);
    }
    expect(title.length, id).toBeLessThanOrEqual(80);
    expect(reason, id).toMatch(/[.!?]$/);
    if (source.from === 'season') {
      expect(source.ids.length, id).toBeGreaterThan(0);
      for (const one of source.ids) expect(ids, id).toContain(one);
    } else expect(grade, `${id}: what binds has its source in the season's file`).toBe('convention');
    expect(EFFORTS, id).toContain(effort);
    expect(WAYS, id).toContain(way);
    expect(minutes >= 1 && minutes <= 60 && worth >= 1 && worth <= 5, id).toBe(true);
  }
});

/** Words that claim a proof or a number; what has one says so in the season's file. */
const CLAIMS =
  /\b(proven?|proves|evidence|stud(y|ies) (show|find|prove)s?|research (shows|finds|says)|data show|statistics?|significant(ly)?|guarantee[sd]?|percent|times more|more likely)\b|%/i;

function expectSentence(text: string, where: string): void {
  expect(text.trim(), where).toBe(text);
  expect(text, where).not.toBe('');
  expect(text, where).not.toMatch(/undefined|\bnull\b|NaN|\[object| {2}|\.\.|“”/);
}

const anyIdentity = fc
  .record(
    {
      yearBegan: fc.integer({ min: -400, max: 30 }).map((days) => addDays(TODAY, days)),
      habit: fc.constantFrom(...SHIFT_HABITS),
      shyMode: fc.boolean(),
      trustedPeer: anyPerson,
      route: fc.constantFrom('categorical', 'advanced', 'undecided'),
      specialty: fc.constantFrom('', 'Neurology'),
      fellowshipInterest: fc.constantFrom('', 'Cardiology'),
      goal: fc.constantFrom('', 'hospital medicine'),
      sentence: fc.constantFrom('', 'Strong medicine as a foundation.'),
      reapplying: fc.boolean(),
      directorToldOn: anyDay,
      cvUpdatedOn: anyDay,
      linkedinPhoto: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((after): RecordChange => ({ kind: 'identity', id: IDENTITY_ID, after }) as RecordChange);

/** People of every role, beyond the two kinds of the journal's own. */
const anyPeople = fc.array(
  fc
    .record(
      {
        name: fc.constantFrom('Dr. Lopez', 'Kim', ''),
        role: fc.constantFrom(...ROLES),
        programs: fc.subarray(['1400121022', '1400421030']),
        gives: fc.subarray([...NEEDS]),
        leaveToWrite: fc.boolean(),
        tracked: fc.boolean(),
        specialty: fc.constantFrom('Neurology', ''),
      },
      { requiredKeys: [] },
    )
    .chain((after) => fc.nat({ max: 5 }).map((at) => ({ kind: 'person', id: `p${at}`, after }) as RecordChange)),
  { maxLength: 6 },
);

interface Scene {
  readonly changes: readonly RecordChange[];
  readonly setting: (journal: Journal) => Setting;
}

const anyScene: fc.Arbitrary<Scene> = fc
  .record({
    changes: fc.tuple(anyChanges, anyIdentity, anyPeople).map(([some, who, people]) => [...some, who, ...people]),
    shift: fc.integer({ min: -40, max: 40 }),
    days: fc.constantFrom(1, 7, 14),
    season: fc.constantFrom<(Season | null)[]>(null, ...seasons),
    visaNeed: fc.constantFrom('none' as const, 'j1' as const, 'h1b' as const, 'either' as const, null),
    ownProgram: fc.constantFrom('1400121022', null),
    ends: fc.constantFrom('2027-06-30', '2026-12-31', null),
  })
  .map(({ changes, shift, days, ...circumstances }) => ({
    changes,
    setting: (journal) => settingOf(journal, addDays(TODAY, shift), days, circumstances),
  }));

it('finds in any journal what can be shown and done', () => {
  let found = 0;
  fc.assert(
    fc.property(anyScene, ({ changes, setting }) => {
      const now = setting(updateJournal(emptyJournal, changes));
      const again = setting(updateJournal(emptyJournal, [...changes]));
      for (const rule of RULES) {
        const opportunities = rule.find(now);
        expect(rule.find(again), rule.id).toEqual(opportunities);
        const subjects = opportunities.map(({ subject }) => subject);
        expect(new Set(subjects).size, `${rule.id}: ${subjects.join(' ')}`).toBe(subjects.length);
        for (const opportunity of opportunities) expectShown(rule, opportunity, now);
        found += opportunities.length;
      }
    }),
    { numRuns: runs },
  );
  report(`${runs} journals, ${found} opportunities`);
  expect(found).toBeGreaterThan(runs);
});

function expectShown(rule: Rule, opportunity: Opportunity, setting: Setting): void {
  const { subject, person, about, window, minutes, worth, draft, screen, done, cadenceDays } = opportunity;
  const where = `${rule.id} ${subject}`;
  expect(subject, where).not.toBe('');
  expectSentence(opportunity.do, where);
  expectSentence(opportunity.why, where);
  expect(opportunity.why, where).not.toMatch(CLAIMS);
  const { opens, best, closes } = window;
  for (const day of [opens, best, closes ?? best]) expect(isPlainDate(day), `${where}: ${day}`).toBe(true);
  expect(opens <= best && (closes === null || best <= closes), `${where}: ${opens} ${best} ${closes}`).toBe(true);
  expect(inView(setting, window), `${where}: ${opens} ${closes}, ${setting.today} ${setting.until}`).toBe(true);
  expect(person === null || setting.journal.people.has(person), where).toBe(true);
  if (about !== null) expect(about, where).toMatch(/^[a-z-]+\/./);
  if (minutes !== undefined) expect(minutes >= 1 && minutes <= 60, where).toBe(true);
  if (worth !== undefined) expect(worth >= 1 && worth <= 5, where).toBe(true);
  if (cadenceDays !== undefined) expect(cadenceDays, where).toBeGreaterThan(0);
  if (draft !== undefined) expect(isSituation(draft.situation), where).toBe(true);
  if (screen !== undefined) expect(isAddress(screen), `${where}: ${screen}`).toBe(true);
  for (const { kind, fields } of done) {
    const shape: Readonly<Record<string, z.ZodMiniType>> = NETWORK_KINDS[kind];
    for (const [field, value] of Object.entries(fields)) {
      const schema = shape[field];
      const isValid = value === null || (schema !== undefined && z.safeParse(schema, value).success);
      expect(isValid, `${where}: ${kind}.${field} ${String(value)}`).toBe(true);
    }
  }
}

/** An address of a screen, with a query or without. */
function isAddress(screen: string): boolean {
  const parts = (screen.split(/[?#]/)[0] ?? '').split('/');
  return ROUTES.some(([path]) => {
    const wanted = path.split('/');
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at]);
  });
}

it('offers the next step of whatever is open', () => {
  let open = 0;
  fc.assert(
    fc.property(anyChanges, anyIdentity, (changes, who) => {
      const journal = updateJournal(emptyJournal, [...changes, who]);
      // Some wait for weeks before the next step; none for two months.
      const setting = settingOf(journal, TODAY, 60, NO_CIRCUMSTANCES);
      const offered = new Set(RULES.flatMap((rule) => rule.find(setting).map(({ about }) => about)));
      for (const item of openItems(journal, TODAY))
        if (!isWaiting(item, TODAY)) {
          expect(offered, item.step).toContain(entryKey(item.entry));
          open += 1;
        }
    }),
    { numRuns: runs },
  );
  report(`${runs} journals, ${open} open items`);
  expect(open).toBeGreaterThan(0);
});

it('has no more to say of what was done, or not before another day', () => {
  let done = 0;
  fc.assert(
    fc.property(anyScene, fc.nat(), ({ changes, setting }, which) => {
      const journal = updateJournal(emptyJournal, changes);
      const now = setting(journal);
      const open = RULES.flatMap((rule) =>
        rule
          .find(now)
          .filter(({ done, window }) => done.length > 0 && window.opens <= now.today)
          .map((opportunity) => ({ rule, opportunity })),
      );
      const chosen = open[which % Math.max(1, open.length)];
      if (chosen === undefined) return;
      done += 1;
      const { rule, opportunity } = chosen;
      const later = setting(updateJournal(journal, changesOf(opportunity, changes)));
      const still = rule.find(later).find(({ subject }) => subject === opportunity.subject);
      const moved = still !== undefined && isLater(still.window.best, opportunity.window.best, now.today);
      expect(
        still === undefined || moved,
        `${rule.id} ${opportunity.subject}: ${JSON.stringify(opportunity.done)}`,
      ).toBe(true);
    }),
    { numRuns: runs * 2 },
  );
  report(`${done} opportunities done`);
  expect(done).toBeGreaterThan(runs / 2);
});

function isLater(best: PlainDate, before: PlainDate, today: PlainDate): boolean {
  return best > before && best > today;
}

/** What "Done" writes, over the records as they are. */
function changesOf({ done }: Opportunity, before: readonly RecordChange[]): readonly RecordChange[] {
  return done.map(({ kind, id, fields }, at) => {
    const known = before.findLast((change) => change.kind === kind && change.id === id);
    const values = known !== undefined && 'after' in known ? known.after : {};
    return { kind, id: id ?? `done-${at}`, after: { ...values, ...fields } } as RecordChange;
  });
}
