import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../base/plain-date.ts';
import { anyChanges, TODAY } from '../journal/journal.arbitrary.ts';
import type { Journal } from '../journal/journal.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import { emptyLog } from '../lived/log.fixtures.ts';
import type { RecordChange } from '../records/change.ts';
import type { Deed, Rule } from '../rules/rule.ts';
import { type Setting, settingOf } from '../rules/setting.ts';
import { doneChanges } from './answers.ts';
import { openCandidates } from './candidates.ts';
import type { Plan, PlanDay, Suggestion } from './plan.ts';
import { planDays } from './plan-days.ts';
import { anyRules } from './planner.arbitrary.ts';
import { anyCase, CIRCUMSTANCES, lived } from './planner-case.arbitrary.ts';

const DEEP = process.env.PRELUDE_DEEP === '1';

function holds(runs: number, property: fc.IProperty<unknown>): void {
  const numRuns = DEEP ? runs * 30 : Math.ceil(runs / 2);
  fc.assert(property, { numRuns });
  if (DEEP) console.log(`${numRuns} runs`);
}

const each = (check: (setting: Setting, plan: Plan, rules: readonly Rule[]) => void, runs = 120) =>
  holds(
    runs,
    fc.property(anyCase, (one) => {
      const setting = lived(one);
      check(setting, planDays(setting, one.rules), one.rules);
    }),
  );

const placed = ({ days }: Plan): readonly (readonly [PlanDay, Suggestion])[] =>
  days.flatMap((day) => day.suggestions.map((suggestion) => [day, suggestion] as const));
const doneToday = (journal: Journal, today: PlainDate) =>
  [...journal.kept.suggestion.values()].filter(({ values }) => values.doneOn === today);
const monday = (day: PlainDate) => addDays(day, -((weekdayOf(day) + 6) % 7));
const isOutreach = ({ effort }: Suggestion) => effort === 'outreach' || effort === 'ask';

describe('a plan', () => {
  it('has each day once and never more than three on one, what was done today among them', () => {
    each(({ journal, today, until }, plan) => {
      expect(plan.days.map(({ date }) => date)).toEqual(
        Array.from({ length: daysBetween(today, until) + 1 }, (_, at) => addDays(today, at)),
      );
      for (const { date, suggestions } of plan.days) {
        const done = date === today ? doneToday(journal, today).length : 0;
        expect(suggestions.length).toBeLessThanOrEqual(Math.max(0, 3 - done));
      }
    });
  });

  it('stays within what the week’s block leaves room for', () => {
    const room = { icu: 1, nights: 2, ed: 2, jeopardy: 2, ward: 3, other: 3, clinic: 5, elective: 5, vacation: 0 };
    each(({ journal, today }, plan) => {
      for (const { date, block, kind, suggestions, budget } of plan.days) {
        if (!suggestions.some(isOutreach)) continue;
        const golden = kind === 'golden-weekend' && journal.settings.goldenWeekends !== true;
        expect(budget.week).toBe(golden ? 0 : room[block?.values.type ?? 'other']);
        const planned = placed(plan).filter(
          ([day, one]) => isOutreach(one) && monday(date) <= day.date && day.date <= date,
        ).length;
        const done = [...journal.kept.suggestion.values()].filter(
          ({ values: { effort, doneOn, person } }) =>
            doneOn != null &&
            monday(date) <= doneOn &&
            doneOn <= today &&
            person == null &&
            (effort === 'ask' || effort === 'outreach'),
        ).length;
        expect(planned + done).toBeLessThanOrEqual(budget.week);
        expect(budget.used).toBeGreaterThanOrEqual(planned + done);
        expect(budget.used).toBeLessThanOrEqual(budget.week);
      }
    });
  });

  it('names nobody twice on one day, what was done today among them', () => {
    each(({ journal, today }, plan) => {
      for (const { date, suggestions } of plan.days) {
        const done = date === today ? doneToday(journal, today).map(({ values }) => values.person ?? null) : [];
        const met = done.map((person) => (person === null ? null : (journal.mergedInto.get(person) ?? person)));
        const people = suggestions.flatMap(({ person }) => (person === null ? [] : [person]));
        expect(new Set(people).size).toBe(people.length);
        expect(people.filter((person) => met.includes(person))).toEqual([]);
      }
    });
  });

  it('tells of each candidate once: on a day within its window, or why not', () => {
    each((setting, plan, rules) => {
      const all = [...placed(plan).map(([, { id }]) => id), ...plan.postponed.map(({ candidate }) => candidate.id)];
      expect([...all].sort()).toEqual(
        openCandidates(setting, rules)
          .map(({ candidate }) => candidate.id)
          .sort(),
      );
      expect(new Set(all).size).toBe(all.length);
      for (const [{ date }, { window, chosen }] of placed(plan)) {
        expect(window.opens <= date && (window.closes === null || date <= window.closes)).toBe(true);
        expect(chosen).toMatch(/\w.*\.$/);
      }
      for (const { candidate, until, reason } of plan.postponed) {
        expect(reason).toMatch(/\w.*[.]$/);
        if (until === null) continue;
        expect(until > setting.until).toBe(true);
        expect(candidate.window.closes === null || until <= candidate.window.closes).toBe(true);
        if (candidate.effort !== 'ask' || candidate.person === null || candidate.asks === 'letter') continue;
        const asked = placed(plan).filter(([, one]) => one.effort === 'ask' && one.person === candidate.person);
        for (const [day] of asked) expect(daysBetween(day.date, until)).toBeGreaterThanOrEqual(30);
      }
    });
  });

  it('is the same for the same records, in whatever order they came', () => {
    holds(
      80,
      fc.property(anyCase, (one) => {
        const { rules, days } = one;
        const latest = [...new Map(one.changes.map((change) => [`${change.kind}/${change.id}`, change])).values()];
        const planOf = (changes: readonly RecordChange[], theirs: readonly Rule[]) => {
          const journal = updateJournal(emptyJournal, changes);
          return planDays(settingOf(journal, TODAY, days, CIRCUMSTANCES), theirs);
        };
        const [a, b] = [planOf(latest, rules), planOf([...latest].reverse(), [...rules].reverse())];
        // Which ones differ says more than two long texts.
        const told = (plan: Plan) => [
          ...placed(plan).map(([, { id }]) => id),
          ...plan.postponed.map(({ candidate }) => candidate.id),
        ];
        expect(told(b)).toEqual(told(a));
        expect(JSON.stringify(b)).toBe(JSON.stringify(a));
      }),
    );
  });

  it('says the same of today however far it looks ahead', () => {
    each((setting, { days: [today] }, rules) => {
      const [alone] = planDays({ ...setting, until: setting.today }, rules).days;
      expect(alone).toEqual(today);
    }, 60);
  });

  it('leaves sleep, vacations and weekends of one’s own alone, and writes only on nights', () => {
    const inWriting = ['e-mail', 'text', 'linkedin', 'alone'];
    each(({ journal }, plan) => {
      for (const [{ date, kind, block }, { hard, way, effort, id }] of placed(plan)) {
        if (kind === 'post-call' || kind === 'after-nights' || kind === 'vacation') {
          expect(hard).toBe(true);
          expect(inWriting).toContain(way);
          expect(effort).not.toBe('shift');
        }
        if (journal.days.get(date)?.postCall === true && block?.values.type !== 'vacation')
          expect(kind).toBe('post-call');
        if (kind === 'working' && block?.values.type === 'nights') expect(inWriting).toContain(way);
        const moved = journal.kept.suggestion.get(id)?.values.movedTo === date;
        if (kind === 'golden-weekend')
          expect(hard === true || moved || journal.settings.goldenWeekends === true).toBe(true);
        if (effort === 'shift') expect(['working', 'unknown']).toContain(kind);
      }
    });
  });

  it('asks nobody twice within 30 days but for a letter that cannot wait, and touches no program twice within 14', () => {
    each(({ journal }, plan) => {
      const asks = placed(plan).filter(([, { effort }]) => effort === 'ask');
      for (const [{ date }, { person, asks: what, hard, id }] of asks) {
        if (person === null) continue;
        const before = [
          ...asks.filter(([, other]) => other.person === person && other.id !== id).map(([day]) => day.date),
          ...(journal.entriesOf.get(person) ?? []).flatMap(({ kind, values }) =>
            kind === 'ask' || kind === 'letter' ? (values.askedOn ?? []) : [],
          ),
        ];
        const lately = before.some((day) => day <= date && daysBetween(day, date) < 30);
        if (lately) expect([what, hard]).toEqual(['letter', true]);
      }
      const touched = placed(plan).filter(([, { touches }]) => touches !== undefined);
      for (const [{ date }, { touches, id }] of touched)
        for (const [other, { touches: again, id: otherId }] of touched)
          if (touches === again && id !== otherId)
            expect(Math.abs(daysBetween(date, other.date))).toBeGreaterThanOrEqual(14);
    });
  });

  it('asks for a letter only where the log bears it', () => {
    each(({ journal }, plan) => {
      for (const [, { asks, person }] of placed(plan)) {
        if (asks !== 'letter' || person === null) continue;
        const praised = (journal.entriesOf.get(person) ?? []).some(
          (entry) => entry.kind === 'feedback-loop' && entry.values.specific === true,
        );
        expect(praised).toBe(true);
      }
    });
  });

  it('ends when all is done, day by day', () => {
    holds(
      25,
      fc.property(anyChanges, anyRules, (changes, rules) => {
        const log = emptyLog();
        for (const { kind, id, after } of changes)
          if (after !== undefined && kind !== 'suggestion') log.act([{ kind, id, fields: after } as unknown as Deed]);
        const times = new Map<string, number>();
        let today = TODAY;
        let last: Plan | null = null;
        for (let day = 0; day < 80; day += 1, today = addDays(today, 1)) {
          const setting = settingOf(log.journal(), today, 1, CIRCUMSTANCES);
          last = planDays(setting, rules);
          for (const [, one] of placed(last)) {
            times.set(one.id, (times.get(one.id) ?? 0) + 1);
            log.act(doneChanges(setting, one));
          }
        }
        expect(last === null ? [] : placed(last)).toEqual([]);
        for (const count of times.values()) expect(count).toBe(1);
      }),
    );
  });

  it('keeps a word for everything unrelated when a moment is logged', () => {
    holds(
      60,
      fc.property(anyCase, fc.nat({ max: 5 }), (one, at) => {
        const setting = lived(one);
        const person = setting.journal.mergedInto.get(`p${at}`) ?? `p${at}`;
        const moment = { kind: 'moment', id: 'new', after: { person, kind: 'talked', on: setting.today } } as const;
        const later = { ...setting, journal: updateJournal(setting.journal, [moment]) };
        const told = (where: Setting) => {
          const plan = planDays(where, one.rules);
          return new Set(
            [...placed(plan).map(([, found]) => found), ...plan.postponed.map(({ candidate }) => candidate)].map(
              ({ id }) => id,
            ),
          );
        };
        const after = told(later);
        const gone = openCandidates(setting, one.rules).filter(
          (
            { candidate }, // What a group of people needs is met by any of them.
          ) =>
            (candidate.subject === candidate.person || candidate.about !== null) &&
            candidate.person !== null &&
            candidate.person !== person &&
            !after.has(candidate.id),
        );
        expect(gone.map(({ candidate }) => candidate.id)).toEqual([]);
      }),
    );
  });
});
