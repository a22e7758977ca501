import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { emptyLog, type Log } from '../lived/log.fixtures.ts';
import type { Deed, Opportunity } from '../rules/rule.ts';
import { NO_CIRCUMSTANCES, type Setting, settingOf } from '../rules/setting.ts';
import {
  allowRuleChanges,
  awayChanges,
  doneChanges,
  loosenChanges,
  moveToChanges,
  neverChanges,
  neverRuleChanges,
  notNowChanges,
} from './answers.ts';
import type { Candidate, Suggestion } from './plan.ts';
import { planDays } from './plan-days.ts';
import { isRule } from './rule-of-tests.fixtures.ts';

const TODAY = '2026-11-17';
const thanks: Opportunity = {
  subject: 'lopez',
  person: 'lopez',
  about: null,
  do: 'Thank Dr. Lopez',
  why: 'Because.',
  window: { opens: TODAY, best: TODAY, closes: null },
  done: [{ kind: 'moment', id: null, fields: { person: 'lopez', kind: 'thanked', on: TODAY } }],
};
const update: Opportunity = { ...thanks, subject: 'update', person: null, cadenceDays: 28, done: [] };

interface Life {
  readonly log: Log;
  readonly at: (day: PlainDate) => Setting;
  /** What is offered on a day. */
  readonly on: (day: PlainDate) => readonly Suggestion[];
  readonly answer: (day: PlainDate, answer: (setting: Setting, one: Candidate) => readonly Deed[]) => void;
}

function lifeWith(...found: readonly Opportunity[]): Life {
  const log = emptyLog();
  log.set('person', { name: 'Dr. Lopez' }, 'lopez');
  const at = (day: PlainDate) => settingOf(log.journal(), day, 1, NO_CIRCUMSTANCES);
  const on = (day: PlainDate) => planDays(at(day), [isRule('r', found)]).days[0]?.suggestions ?? [];
  return {
    log,
    at,
    on,
    answer: (day, answer) => {
      const [one] = on(day);
      if (one === undefined) throw new Error(`nothing is offered on ${day}`);
      log.act(answer(at(day), one));
    },
  };
}

/** The next day on which something is offered, within a year. */
function nextDay(life: Life, after: PlainDate): PlainDate | null {
  for (let day = addDays(after, 1); day < addDays(after, 365); day = addDays(day, 1))
    if (life.on(day).length > 0) return day;
  return null;
}

describe('done', () => {
  it('writes what the rule says and what it was, and forgets what was put off', () => {
    const life = lifeWith({ ...thanks, effort: 'outreach', touches: 'lakeside' });
    life.answer(TODAY, notNowChanges);
    const back = nextDay(life, TODAY) ?? '';
    life.answer(back, doneChanges);
    expect(life.log.valuesOf('suggestion', 'r.lopez')).toMatchObject({
      rule: 'r',
      subject: 'lopez',
      person: 'lopez',
      doneOn: back,
      effort: 'outreach',
      touched: 'lakeside',
      skips: 0,
      restUntil: null,
    });
    expect(life.log.journal().entriesOf.get('lopez')).toHaveLength(1);
    expect(life.on(back)).toEqual([]);
    expect(life.on(addDays(back, 1))).toEqual([]);
  });

  it('comes back where the records hold it open a week later', () => {
    const life = lifeWith(thanks);
    life.answer(TODAY, doneChanges);
    expect(nextDay(life, TODAY)).toBe(addDays(TODAY, 7));
  });

  it('of a later occurrence asks again', () => {
    const life = lifeWith(update);
    life.answer(TODAY, doneChanges);
    expect(nextDay(life, TODAY)).toBeNull();
    const next = addDays(TODAY, 28);
    const later = { ...update, window: { opens: TODAY, best: next, closes: null } };
    const plan = (day: PlainDate) => planDays(life.at(day), [isRule('r', [later])]).days[0]?.suggestions;
    expect(plan(addDays(next, -1))).toEqual([]);
    expect(plan(next)).toHaveLength(1);
  });

  it('counts for who somebody is now', () => {
    const life = lifeWith({ ...thanks, subject: 'lopez' });
    life.log.set('person', { name: 'Lopez' }, 'old');
    life.log.set('suggestion', { rule: 'r', subject: 'old', never: true }, 'r.old');
    expect(life.on(TODAY)).toHaveLength(1);
    life.log.set('person', { mergedInto: 'lopez' }, 'old');
    expect(life.on(TODAY)).toEqual([]);
  });
});

describe('not now', () => {
  it('rests a few days, the longer the oftener, and before a window closes only half of what is left', () => {
    const life = lifeWith(thanks);
    const days: number[] = [];
    let day = TODAY;
    for (let times = 0; times < 4; times += 1) {
      life.answer(day, notNowChanges);
      const next = nextDay(life, day) ?? '';
      days.push((Date.parse(next) - Date.parse(day)) / 86_400_000);
      day = next;
    }
    expect(days).toEqual([3, 7, 14, 14]);
    const closing = lifeWith({ ...thanks, window: { ...thanks.window, closes: addDays(TODAY, 4) } });
    closing.answer(TODAY, notNowChanges);
    expect(nextDay(closing, TODAY)).toBe(addDays(TODAY, 2));
  });

  it('twice loosens a cadence by itself, offers to make it so, and done tightens it again', () => {
    const life = lifeWith(update);
    life.answer(TODAY, notNowChanges);
    const once = nextDay(life, TODAY) ?? '';
    expect(once).toBe(addDays(TODAY, 7));
    expect(life.on(once)[0]?.loosenTo).toBeNull();
    life.answer(once, notNowChanges);
    // Half a cadence later than its best day was.
    const twice = nextDay(life, once) ?? '';
    expect(twice).toBe(addDays(TODAY, 14));
    expect(life.on(twice)[0]?.loosenTo).toBe(42);
  });
});

describe('wrong cadence', () => {
  it('changes the mentorship’s own, or the suggestion’s for good', () => {
    const life = lifeWith({ ...update, subject: 'lopez', person: 'lopez', about: 'mentorship/lopez' });
    life.log.set('mentorship', { person: 'lopez', stage: 'ongoing' }, 'lopez');
    life.answer(TODAY, (setting, one) => loosenChanges(setting, one, 42));
    expect(life.log.valuesOf('mentorship', 'lopez')).toMatchObject({ cadenceDays: 42 });
    const other = lifeWith(update);
    other.answer(TODAY, (setting, one) => loosenChanges(setting, one, 42));
    const next = addDays(TODAY, 14);
    expect(nextDay(other, TODAY)).toBe(next);
    other.answer(next, doneChanges);
    const again = addDays(next, 28);
    const later = [isRule('r', [{ ...update, window: { opens: addDays(next, 14), best: again, closes: null } }])];
    const offered = (day: PlainDate) => planDays(other.at(day), later).days[0]?.suggestions.length;
    expect([offered(again), offered(addDays(next, 41)), offered(addDays(next, 42))]).toEqual([0, 0, 1]);
  });
});

describe('never again', () => {
  it('holds for the subject, or for the rule until it is allowed again', () => {
    const life = lifeWith(thanks, update);
    life.answer(TODAY, neverChanges);
    expect(life.on(TODAY)).toHaveLength(1);
    life.log.act(neverRuleChanges(life.at(TODAY), 'r'));
    expect(nextDay(life, TODAY)).toBeNull();
    life.log.act(allowRuleChanges(life.at(TODAY), 'r'));
    expect(life.on(TODAY)).toHaveLength(1);
  });
});

describe('moved to a day', () => {
  const until = addDays(TODAY, 5);

  it('stands on that day and on no other, within its window', () => {
    const life = lifeWith({ ...thanks, window: { ...thanks.window, closes: until } });
    life.answer(TODAY, (setting, one) => moveToChanges(setting, one, addDays(TODAY, 3)));
    expect(nextDay(life, TODAY)).toBe(addDays(TODAY, 3));
    expect(life.on(addDays(TODAY, 3))[0]?.chosen).toContain('You moved it to this day.');
    life.answer(addDays(TODAY, 3), (setting, one) => moveToChanges(setting, one, addDays(TODAY, 30)));
    expect(nextDay(life, TODAY)).toBe(until);
  });

  it('comes soon after where its day has no room for it', () => {
    const life = lifeWith(thanks);
    const call = addDays(TODAY, 2);
    life.log.set('day', { postCall: true }, call);
    life.answer(TODAY, (setting, one) => moveToChanges(setting, one, call));
    const plan = planDays({ ...life.at(TODAY), until: addDays(TODAY, 4) }, [isRule('r', [thanks])]);
    expect(plan.days.map(({ suggestions }) => suggestions.length)).toEqual([0, 0, 0, 1, 0]);
  });

  it('counts no more once the day is gone', () => {
    const life = lifeWith(thanks);
    life.answer(TODAY, (setting, one) => moveToChanges(setting, one, addDays(TODAY, 1)));
    expect(life.on(addDays(TODAY, 2))).toHaveLength(1);
  });
});

describe('I was away', () => {
  it('is noted as of today', () => {
    const life = lifeWith(thanks);
    life.log.act(awayChanges(life.at(TODAY)));
    expect(life.log.journal().settings.awayClearedOn).toBe(TODAY);
  });
});
