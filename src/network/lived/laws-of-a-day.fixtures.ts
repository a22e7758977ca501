import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { isOff } from '../journal/working-together.ts';
import { letterEligibility } from '../letters/eligibility.ts';
import type { Plan, Suggestion } from '../planner/plan.ts';
import type { Block, BlockType } from '../records/block.ts';

/** network.md's table, written down once more so that the planner's own is held against it: outreach a week. */
const OUTREACH: Readonly<Record<BlockType, number>> = {
  ward: 3,
  icu: 1,
  nights: 2,
  ed: 2,
  clinic: 5,
  elective: 5,
  jeopardy: 2,
  vacation: 0,
  other: 3,
};
const ASYNCHRONOUS: ReadonlySet<string> = new Set(['e-mail', 'text', 'linkedin', 'alone']);

/** What was done on earlier days, as far as a law asks for it. */
export interface Done {
  readonly on: PlainDate;
  readonly suggestion: Suggestion;
}

/** Every law of a single day's plan; gives what breaks one. */
export function brokenOn(journal: Journal, plan: Plan, done: readonly Done[]): readonly string[] {
  const [day] = plan.days;
  if (day === undefined) return ['no day planned'];
  const today = day.date;
  const { suggestions } = day;
  const block = blockOn(journal, today);
  const broken: string[] = [];
  const say = (law: string, suggestion?: Suggestion) =>
    broken.push(`${today} ${law}${suggestion === undefined ? '' : `: ${suggestion.rule} ${suggestion.subject}`}`);

  const doneToday = done.filter(({ on }) => on === today).length;
  if (suggestions.length + doneToday > 3 && suggestions.length > 0)
    say(`${suggestions.length} beside ${doneToday} done today`);

  const outreach = suggestions.filter(({ effort }) => effort === 'outreach' || effort === 'ask');
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const used = done.filter(
    ({ on, suggestion: { effort } }) => on >= monday && (effort === 'outreach' || effort === 'ask'),
  ).length;
  const [first] = outreach;
  if (first !== undefined && block !== null && used + outreach.length > OUTREACH[block.values.type ?? 'other'])
    say(`over the capacity of ${block.values.type}: ${used} used`, first);

  const people = suggestions.flatMap(({ person }) => (person === null ? [] : [person]));
  if (new Set(people).size < people.length) say('somebody twice');

  for (const suggestion of suggestions) {
    const { person, asks, touches, hard, way, window, minutes, why, do: doing } = suggestion;
    if (asks !== undefined && person !== null) {
      const last = lastAsked(journal, person, today);
      if (last !== null && daysBetween(last, today) < 30 && !(asks === 'letter' && hard === true))
        say(`asked ${daysBetween(last, today)} days ago`, suggestion);
      if (asks === 'letter' && !letterEligibility(journal, person, today).eligible)
        say('a letter before eligible', suggestion);
    }
    if (
      touches !== undefined &&
      done.some((one) => one.suggestion.touches === touches && daysBetween(one.on, today) < 14)
    )
      say('a program touched twice', suggestion);
    if (/^interview\//.test(suggestion.about ?? '') && /thank/i.test(doing))
      say('thanks after an interview', suggestion);
    if (hard !== true && isSleep(journal, today)) say('in sleep', suggestion);
    if (block?.values.type === 'nights' && !isOff(journal, block, today) && !ASYNCHRONOUS.has(way))
      say(`${way} on nights`, suggestion);
    if (block?.values.type === 'vacation' && hard !== true) say('on vacation', suggestion);
    const answered = journal.kept.suggestion.get(suggestion.id)?.values;
    if (suggestion.cadenceDays !== undefined && (answered?.skips ?? 0) >= 2 && suggestion.loosenTo === null)
      say('put off twice, and not offered less often', suggestion);
    if (answered?.never === true || journal.kept['rule-choice'].get(suggestion.rule)?.values.never === true)
      say('wanted never again', suggestion);
    if (window.opens > today || (window.closes !== null && window.closes < today))
      say('outside of its window', suggestion);
    if (minutes < 1 || why.trim() === '' || doing.trim() === '' || suggestion.chosen.trim() === '')
      say('unexplained', suggestion);
  }
  for (const { reason, candidate } of plan.postponed)
    if (reason.trim() === '') broken.push(`${today} postponed without a reason: ${candidate.id}`);
  return broken;
}

/** After a night or a call: the day on which one sleeps. */
function isSleep(journal: Journal, today: PlainDate): boolean {
  if (journal.days.get(today)?.postCall === true) return true;
  const before = blockOn(journal, addDays(today, -1));
  const now = blockOn(journal, today);
  const workedNight = before?.values.type === 'nights' && !isOff(journal, before, addDays(today, -1));
  return workedNight && (now?.values.type !== 'nights' || isOff(journal, now, today));
}

function blockOn(journal: Journal, day: PlainDate): Known<Block> | null {
  return journal.blocks.find(({ values }) => (values.from ?? '') <= day && day <= (values.to ?? '')) ?? null;
}

function lastAsked(journal: Journal, person: string, today: PlainDate): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { kind, values } of journal.entriesOf.get(person) ?? []) {
    if (kind !== 'ask' && kind !== 'letter') continue;
    const { askedOn } = values;
    if (askedOn != null && askedOn <= today && (last === null || askedOn > last)) last = askedOn;
  }
  return last;
}
