import { daysBetween, type PlainDate } from '../../base/plain-date.ts';
import { dayWords } from '../drafts/day-words.ts';
import type { Journal } from '../journal/journal.ts';
import { calledBy, rotationName } from '../mentors/words.ts';
import type { Way } from '../rules/rule.ts';
import type { Open } from './candidates.ts';
import type { DayFacts } from './day-facts.ts';

/** Why this one, and why on this day, in one to three short sentences. */
export function whyChosen(
  journal: Journal,
  open: Open,
  { day, way, used }: { readonly day: DayFacts; readonly way: Way; readonly used: number },
): string {
  const { candidate } = open;
  const sentences = [whyThisDay(open, day.date), spentWords(open, day, used)];
  if (way !== candidate.way) sentences.push('In writing, as you do not meet that day.');
  if (day.kind === 'post-call' || day.kind === 'after-nights') sentences.push('After you have slept.');
  if (candidate.person !== null && sentences.every((sentence, index) => index === 0 || sentence === ''))
    sentences.push(`Nothing else with ${calledBy(journal.people.get(candidate.person)?.values)} that day.`);
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function whyThisDay({ candidate, best, movedTo, gathered }: Open, day: PlainDate): string {
  if (movedTo === day) return 'You moved it to this day.';
  if (gathered) return 'From before you were away; one of these a day.';
  const { closes } = candidate.window;
  const left = closes === null ? null : daysBetween(day, closes);
  if (closes !== null && left !== null && left <= 7) {
    const what = candidate.hard === true ? 'Its deadline is' : 'Worth doing by';
    return left === 0 ? 'This is its last good day.' : `${what} ${dayWords(closes)}.`;
  }
  const waited = daysBetween(best, day);
  // Counting further helps nobody.
  if (waited > 30) return `It has waited since ${dayWords(best)}.`;
  if (waited >= 3) return `It has waited ${waited} days.`;
  return waited === 0 ? 'This is its best day.' : 'Its day has come.';
}

function spentWords({ candidate: { effort, minutes } }: Open, { budget, block }: DayFacts, used: number): string {
  if (effort === 'loop') return 'It closes something open, so it takes nothing from your week.';
  if (effort === 'shift') return 'In passing at work.';
  if (effort === 'own') return minutes <= 5 ? 'A few minutes, and nobody else is needed.' : 'Nobody else is needed.';
  const where = block === null ? 'this week' : `this week (${rotationName(block.values)})`;
  return `Outreach ${used} of ${budget} for ${where}.`;
}
