import type { PlainDate } from '../../base/plain-date.ts';
import {
  awayChanges,
  doneChanges,
  loosenChanges,
  moveToChanges,
  neverChanges,
  neverRuleChanges,
  notNowChanges,
} from '../../network/planner/answers.ts';
import type { Candidate } from '../../network/planner/plan.ts';
import type { Deed } from '../../network/rules/rule.ts';
import type { Setting } from '../../network/rules/setting.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import { changesOf } from './changes-of.ts';

/** What can be answered to a suggestion; each is one act with a sentence of its own. */
export interface AdviceActs {
  readonly today: PlainDate;
  done(candidate: Candidate): void;
  notNow(candidate: Candidate): void;
  never(candidate: Candidate): void;
  neverRule(candidate: Candidate): void;
  loosen(candidate: Candidate, days: number): void;
  /** How rare a cadence would become, in days. */
  looser(candidate: Candidate): number;
  /** To a day, or the nearest to it within the window. */
  moveTo(candidate: Candidate, day: PlainDate): void;
  away(): void;
  nameOf(person: string): string;
  dayWords(day: PlainDate): string;
}

/** `onAct` is told which suggestion is answered, before the log knows; null where it is none. */
export function useAdviceActs(setting: Setting, onAct: (id: string | null) => void): AdviceActs {
  const { journal, today, act, newId, instant } = useNetwork();
  const write = (sentence: string, id: string | null, deeds: readonly Deed[]) => {
    onAct(id);
    act(sentence, changesOf(deeds, { newId, instant: instant() }));
  };
  const dayWords = (day: PlainDate) => (day === today ? 'today' : dayInWords(day, today));
  return {
    today,
    done: (one) => write(`Done: ${one.do}.`, one.id, doneChanges(setting, one)),
    notNow: (one) => write(`Not now: ${one.do}.`, one.id, notNowChanges(setting, one)),
    never: (one) => write(`It will not come again: ${one.do}.`, one.id, neverChanges(setting, one)),
    neverRule: (one) => write(`No longer suggested: ${one.title}.`, one.id, neverRuleChanges(setting, one.rule)),
    loosen: (one, days) => write(`Less often: ${one.do}.`, one.id, loosenChanges(setting, one, days)),
    looser: (one) => Math.round((one.cadenceDays ?? 0) * 1.5),
    moveTo: (one, wanted) => {
      const { opens, closes } = one.window;
      const late = closes !== null && wanted > closes;
      const day = wanted < opens ? opens : late ? closes : wanted;
      const but = wanted < opens ? ', not before' : late ? ', not after' : '';
      write(`Moved to ${dayWords(day)}${but}: ${one.do}.`, one.id, moveToChanges(setting, one, day));
    },
    away: () => write('Welcome back. What had gathered comes one a day.', null, awayChanges(setting)),
    nameOf: (person) => nameOf(journal.people.get(person)?.values),
    dayWords,
  };
}
