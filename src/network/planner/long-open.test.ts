import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { stream } from '../../base/random.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../rules/setting.ts';
import { planDays } from './plan-days.ts';
import { found, planned, TODAY } from './planned.fixtures.ts';
import { isRule } from './rule-of-tests.fixtures.ts';

const begunOn = addDays(TODAY, -60);
const begun = has('suggestion', 'r.z', { rule: 'r', subject: 'z', skippedOn: begunOn });
/** Loops of three people that have been open for two months, some more on some days. */
const loops = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const opens = addDays(TODAY, -60 - at);
    const [subject, person] = [`learning-loop/${at}`, `p${at % 3}`];
    return found(subject, { about: subject, person, worth: 2, window: { opens, best: opens, closes: null } });
  });

it('comes to each in time for somebody who looks on four days of ten, while others come and go', () => {
  for (const count of [3, 9, 14, 20]) {
    const next = stream(`${count}`, 'looks');
    const seen = new Map<string, number>();
    let looks = 0;
    for (let day = 0; day < 112; day += 1) {
      if (next() > 0.4) continue;
      looks += 1;
      const open = loops(count + Math.floor(4 * next()));
      const promise = found('promise', { worth: 5, hard: true, window: { opens: TODAY, best: TODAY, closes: null } });
      for (const { suggestions } of planned([...open, promise], [begun], { on: addDays(TODAY, day), days: 1 }).days)
        for (const { subject } of suggestions) seen.set(subject, (seen.get(subject) ?? 0) + 1);
    }
    expect(looks).toBeLessThan(60);
    for (const { subject } of loops(count)) expect(seen.get(subject) ?? 0, `${subject} of ${count}`).toBeGreaterThan(1);
  }
});

it('comes to each for somebody who looks on one weekday only', () => {
  for (const count of [7, 14]) {
    const seen = new Set<string>();
    for (let week = 0; week < 52; week += 1)
      for (const { suggestions } of planned(loops(count), [begun], { on: addDays(TODAY, 7 * week), days: 1 }).days)
        for (const { subject } of suggestions) seen.add(subject);
    expect(seen.size, `of ${count}`).toBe(count);
  }
});

it('leaves room beside ten of one kind', () => {
  const ten = isRule('tasks', loops(10));
  const other = isRule('points', [
    found('advice/a', { about: 'advice/a', worth: 1, window: { opens: begunOn, best: begunOn, closes: null } }),
  ]);
  const journal = updateJournal(emptyJournal, [begun]);
  for (let day = 0; day < 10; day += 1) {
    const setting = settingOf(journal, addDays(TODAY, day), 1, NO_CIRCUMSTANCES);
    const [plan] = planDays(setting, [ten, other]).days;
    expect(plan?.suggestions.map(({ rule }) => rule)).toContain('points');
  }
});

it('comes to the word that the year turns on, though something else with the same person always weighs more', () => {
  const days = { opens: begunOn, best: begunOn, closes: null };
  const fresh = (date: string) => ({ opens: date, best: date, closes: null });
  const seen = new Set<string>();
  for (let day = 0; day < 20; day += 1) {
    const on = addDays(TODAY, day);
    const word = found('word', { person: 'lopez', effort: 'outreach', worth: 5, window: days });
    const other = found('other', { person: 'lopez', effort: 'own', worth: 5, minutes: 1, window: fresh(on) });
    for (const { suggestions } of planned([word, other, ...loops(4)], [begun], { on, days: 1 }).days)
      for (const { subject } of suggestions) seen.add(subject);
  }
  expect(seen).toContain('word');
});

it('rests after "not now" in favour of those never answered', () => {
  const answered = [0, 1, 2, 3, 4].map((at) =>
    has('suggestion', `r.learning-loop/${at}`, {
      rule: 'r',
      subject: `learning-loop/${at}`,
      skippedOn: addDays(TODAY, -10),
      restUntil: addDays(TODAY, -3),
      skips: 1,
    }),
  );
  for (let day = 0; day < 10; day += 1) {
    const [plan] = planned(loops(12), [begun, ...answered], { on: addDays(TODAY, day), days: 1 }).days;
    const [first] = plan?.suggestions ?? [];
    expect(Number(first?.subject.split('/')[1])).toBeGreaterThan(4);
  }
});
