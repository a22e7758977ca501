import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../base/plain-date.ts';
import { entryKey } from '../../journal/entry.ts';
import type { Journal } from '../../journal/journal.ts';
import { openItems } from '../../journal/open-items.ts';
import { emptyJournal, updateJournal } from '../../journal/update.ts';
import { soapDays } from '../../leads/soap.ts';
import type { RecordChange } from '../../records/change.ts';
import { WORK_STATUSES } from '../../records/commitment.ts';
import { EVENT_TYPES } from '../../records/event.ts';
import { LEAD_SOURCES, LEAD_STATUSES } from '../../records/lead.ts';
import { MENTORSHIP_STAGES } from '../../records/mentorship.ts';
import { ROLES } from '../../records/person.ts';
import { EVENTS_RULES } from '../events/events-rules.ts';
import { inView, later } from '../in-view.ts';
import { PRESENCE_RULES } from '../presence/presence-rules.ts';
import { PROJECTS_RULES } from '../projects/projects-rules.ts';
import { ROUTES_RULES } from '../routes/routes-rules.ts';
import type { Opportunity, Rule } from '../rule.ts';
import { NO_CIRCUMSTANCES, type Setting, settingOf } from '../setting.ts';
import { season2027 } from './seasons.fixtures.ts';
import { YEAR_RULES } from './year-rules.ts';

const RULES = [...EVENTS_RULES, ...PRESENCE_RULES, ...ROUTES_RULES, ...PROJECTS_RULES, ...YEAR_RULES];
const deep = process.env.PRELUDE_DEEP === '1';
const numRuns = deep ? 10_000 : 150;
const BEGINS = '2026-07-01';

const day = fc.integer({ min: -30, max: 380 }).map((days) => addDays(BEGINS, days));
const words = fc.constantFrom('', ' ', 'Sepsis', 'A long title '.repeat(12));
const person = fc.constantFrom('p0', 'p1', 'p2', 'ghost');
const program = fc.constantFrom('1400121022', '1400421030');
const place = fc.constantFrom('', 'Lakeside', 'Mercy');
const gate = fc.constantFrom('passed', 'not-passed');

const record = (kind: string, ids: number, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.tuple(fc.nat({ max: ids - 1 }), fc.record(fields, { requiredKeys: [] })).map(([at, after]) => {
    const id =
      kind === 'identity' ? 'identity' : kind === 'person' || kind === 'mentorship' ? `p${at}` : `${kind}${at}`;
    return { kind, id, after } as RecordChange;
  });

const anyRecord = fc.oneof(
  record('person', 3, {
    name: fc.constantFrom('Dr. Ruiz', ''),
    role: fc.constantFrom(...ROLES),
    institution: place,
    programs: fc.subarray(['1400121022', '1400421030']),
    specialty: fc.constantFrom('Neurology', ''),
    tracked: fc.boolean(),
    mergedInto: person,
  }),
  record('identity', 1, {
    yearBegan: fc.constantFrom(BEGINS),
    route: fc.constantFrom('categorical', 'advanced', 'undecided'),
    specialty: fc.constantFrom('Neurology', ' '),
    institution: place,
    directorToldOn: day,
    reapplying: fc.boolean(),
    shyMode: fc.boolean(),
    linkedin: words,
    linkedinPhoto: fc.boolean(),
    linkedinHeadline: fc.boolean(),
    goal: words,
    sentence: words,
  }),
  record('mentorship', 3, { person, stage: fc.constantFrom(...MENTORSHIP_STAGES), topic: words }),
  record('meeting', 2, { person, on: day, heldOn: day }),
  record('moment', 4, { person, kind: fc.constantFrom('talked', 'meeting', 'thanked', 'update'), on: day }),
  record('ask', 3, {
    person,
    what: fc.constantFrom('meeting', 'introduction', 'project', 'opening'),
    askedOn: day,
    answer: fc.constantFrom('yes', 'no', 'later'),
  }),
  record('letter', 2, { person, answer: fc.constantFrom('agreed', 'declined'), thankedOn: day, outcomeToldOn: day }),
  record('sponsor-act', 2, { person, on: day, thankedOn: day, outcomeToldOn: day }),
  record('evaluation', 2, { on: day, themes: words }),
  record('block', 3, { type: fc.constantFrom('icu', 'nights', 'ward'), from: day, to: day }),
  fc
    .tuple(day, fc.constantFrom('icu', 'nights'))
    .map(
      ([from, type]) => ({ kind: 'block', id: 'hard', after: { type, from, to: addDays(from, 55) } }) as RecordChange,
    ),
  record('event', 3, {
    type: fc.constantFrom(...EVENT_TYPES),
    name: words,
    from: day,
    to: day,
    goal: words,
    people: words,
    introduction: words,
    ask: words,
    outcome: words,
    followUpAfterDays: fc.nat({ max: 10 }),
  }),
  record('event-contact', 3, {
    person,
    event: fc.constantFrom('event0', 'event1', 'gone'),
    metOn: day,
    followedUpOn: day,
    letGoOn: day,
  }),
  record('interview', 3, {
    program,
    name: words,
    invitedOn: day,
    on: day,
    answer: fc.constantFrom('accepted', 'waitlisted', 'declined', 'cancelled'),
    heldOn: day,
    questions: words,
    impressions: words,
  }),
  record('commitment', 4, {
    type: fc.constantFrom('research', 'committee'),
    title: words,
    person,
    from: day,
    to: day,
    reason: words,
    endedOn: day,
    thankedOn: day,
    behindSince: day,
    toldBehindOn: day,
  }),
  record('task', 4, {
    person,
    of: fc.constantFrom('commitment/commitment0', 'lead/lead0', 'scholarly-work/w', 'meeting/meeting0', 'odd'),
    what: words,
    due: day,
    doneOn: day,
    letGoOn: day,
  }),
  record('scholarly-work', 2, { title: words, person, status: fc.constantFrom(...WORK_STATUSES), deadline: day }),
  record('lead', 3, {
    program,
    institution: place,
    source: fc.constantFrom(...LEAD_SOURCES),
    person,
    seenOn: day,
    verifiedOn: day,
    startsOn: day,
    status: fc.constantFrom(...LEAD_STATUSES),
    statusOn: day,
    visa: gate,
    credit: gate,
    commitment: gate,
    milestonesOn: day,
  }),
  record('message', 3, {
    situation: fc.constantFrom('cold-email', 'lead-inquiry', 'meeting-thanks', 'of old'),
    person,
    subject: words,
    body: words,
    writtenOn: day,
    sentOn: day,
  }),
  record('question', 3, {
    program,
    institution: place,
    inWords: words,
    addedOn: day,
    askedOn: day,
    person,
    answeredOn: day,
    letGoOn: day,
  }),
  record('settings', 1, { lastBackupOn: day }).map((change) => ({ ...change, id: 'settings' }) as RecordChange),
);

const anyScene = fc.record({
  changes: fc.array(anyRecord, { maxLength: 40, size: 'max' }),
  today: day,
  days: fc.constantFrom(1, 7, 60),
  season: fc.constantFrom(season2027, null),
  visaNeed: fc.constantFrom('j1' as const, 'h1b' as const, 'either' as const, 'none' as const, null),
  ownProgram: fc.constantFrom('1400121022', null),
  ends: fc.constantFrom('2027-06-30', null),
});

type Scene = typeof anyScene extends fc.Arbitrary<infer S> ? S : never;

function settingWith({ today, days, season, visaNeed, ownProgram, ends }: Scene, journal: Journal): Setting {
  return settingOf(journal, today, days, { season, visaNeed, ownProgram, ends });
}

interface Found {
  readonly rule: Rule;
  readonly one: Opportunity;
}

function everything(setting: Setting): readonly Found[] {
  return RULES.flatMap((rule) => rule.find(setting).map((one) => ({ rule, one })));
}

it('finds only what can be shown, whatever the records hold', () => {
  let count = 0;
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyScene, (scene) => {
      const setting = settingWith(scene, updateJournal(emptyJournal, scene.changes));
      const all = everything(setting);
      const keys = all.map(({ rule, one }) => `${rule.id} ${one.subject}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { rule, one } of all) {
        const { opens, best, closes } = one.window;
        const where = `${rule.id} ${one.subject} ${opens} ${best} ${closes}`;
        expect(opens <= best && (closes === null || best <= closes) && inView(setting, one.window), where).toBe(true);
        expect(one.person === null || setting.journal.people.has(one.person), where).toBe(true);
        expect(`${one.do} ${one.why}`, where).not.toMatch(/undefined|\bnull\b|NaN|\[object| {2}|“”/);
        if (one.hard === true) expect(closes, where).not.toBeNull();
        seen.add(rule.id);
      }
      count += all.length;
    }),
    { numRuns },
  );
  if (deep) console.log(`${numRuns} journals, ${count} opportunities of ${seen.size} rules`);
  // Every rule had its turn: otherwise nothing was tried of it.
  if (deep) expect(RULES.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
  expect(count).toBeGreaterThan(numRuns);
});

it('says no more of what was done, or not before a later day', () => {
  fc.assert(
    fc.property(anyScene, fc.nat(), (scene, which) => {
      const journal = updateJournal(emptyJournal, scene.changes);
      const setting = settingWith(scene, journal);
      const open = everything(setting).filter(({ one }) => one.done.length > 0 && one.window.opens <= scene.today);
      const chosen = open[which % Math.max(1, open.length)];
      if (chosen === undefined) return;
      const { rule, one } = chosen;
      const after = settingWith(scene, updateJournal(journal, doneOver(scene.changes, one)));
      const still = rule.find(after).find(({ subject }) => subject === one.subject);
      const moved = still !== undefined && still.window.best > later(one.window.best, scene.today);
      expect(still === undefined || moved, `${rule.id} ${one.subject} ${JSON.stringify(one.done)}`).toBe(true);
    }),
    { numRuns: 2 * numRuns },
  );
});

function doneOver(before: readonly RecordChange[], { done }: Opportunity): readonly RecordChange[] {
  return done.map(({ kind, id, fields }, at) => {
    const known = before.findLast((change) => change.kind === kind && change.id === id)?.after ?? {};
    return { kind, id: id ?? `done${at}`, after: { ...known, ...fields } } as RecordChange;
  });
}

it('touches no program in SOAP, none of a lead before the own director knows, and thanks nobody for an interview', () => {
  const soap = soapDays(season2027);
  if (soap === null) throw new Error('Match Week of 2027 is known');
  fc.assert(
    fc.property(anyScene, (scene) => {
      const setting = settingWith(scene, updateJournal(emptyJournal, scene.changes));
      for (const { rule, one } of everything(setting)) {
        const where = `${rule.id} ${one.subject}`;
        const { opens, closes } = one.window;
        if (one.touches !== undefined || one.asks === 'opening') {
          const from = later(opens, scene.today);
          const meets = from <= soap.to && (closes === null || closes >= soap.from) && from >= soap.from;
          expect(meets, `${where} in SOAP`).toBe(false);
        }
        if (one.about?.startsWith('lead/') && (one.touches !== undefined || one.draft !== undefined)) {
          const source = setting.journal.kept.lead.get(one.about.slice('lead/'.length))?.values.source;
          const told = setting.identity.directorToldOn;
          expect(source === 'own-program' || (told != null && told <= scene.today), where).toBe(true);
        }
        if (one.about?.startsWith('interview/')) {
          expect(one.person, where).toBeNull();
          expect(one.draft, where).toBeUndefined();
          expect(one.do, where).not.toMatch(/thank/i);
        }
      }
    }),
    { numRuns },
  );
});

it('offers every contact and every task that is open', () => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      const journal = updateJournal(emptyJournal, scene.changes);
      const about = new Set(
        everything(settingOf(journal, scene.today, 420, { ...NO_CIRCUMSTANCES })).map(({ one }) => one.about),
      );
      for (const { entry, step } of openItems(journal, scene.today)) {
        if (step !== 'follow-up' && step !== 'do-task') continue;
        if (entry.kind === 'task' && entry.values.of?.startsWith('meeting/')) continue;
        expect(about).toContain(entryKey(entry));
      }
    }),
    { numRuns },
  );
});
