import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { DAYS_BEFORE } from '../../letters/deadlines.ts';
import { letterRung } from '../../letters/ladder.ts';
import { DAYS_BETWEEN_ASKS } from '../../mentors/ask-findings.ts';
import { calledBy } from '../../mentors/words.ts';
import { earlier, later } from '../in-view.ts';
import { fewOf } from '../mentors/mentor-views.ts';
import type { Opportunity, Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { windowOf } from '../window-of.ts';
import { submissionAhead } from './submission-ahead.ts';
import { eligibilityOf, eligibleSince, lettersInSight, MOST_LETTERS, refusedBy, writersIn } from './writers-in.ts';

/** New writers offered at a time. */
const MOST = 3;
/** A few days after one may, while what was seen is fresh; a convention. */
const FRESH_DAYS = 3;

export const askStrongLetter: Rule = {
  id: 'ask-strong-letter',
  title: 'Ask for a strong letter',
  lines: ['strong-letter', 'letter-eligible', 'letter-ladder', 'not-transactional'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'After weeks of real work together and a specific, positive word, ask whether they could write a strong letter, and make it easy to say no (a convention).',
  effort: 'ask',
  way: 'e-mail',
  minutes: 10,
  worth: 5,
  find: (setting) => {
    const { journal } = setting;
    const planned = new Map<string, { readonly id: string; readonly submitOn: PlainDate | null }>();
    for (const { id, values } of fewOf(journal, 'letter')) {
      const person = meantBy(journal, values.person ?? '');
      if (letterRung(values) === 'not-asked' && !planned.has(person))
        planned.set(person, { id, submitOn: values.submitOn ?? null });
    }
    const refused = refusedBy(setting);
    const asks = [...planned].flatMap(([person, letter]) =>
      journal.people.has(person) && !refused.has(person) ? (ask(setting, person, letter) ?? []) : [],
    );
    const room = MOST_LETTERS - lettersInSight(setting).length;
    if (room <= 0) return asks;
    const others = writersIn(setting)
      .now.filter(({ person }) => !planned.has(person.id))
      .flatMap(({ person }) => ask(setting, person.id, null) ?? []);
    return [...asks, ...others.slice(0, Math.min(MOST, room))];
  },
};

function ask(
  setting: Setting,
  person: string,
  letter: { readonly id: string; readonly submitOn: PlainDate | null } | null,
): Opportunity | null {
  const { journal, today } = setting;
  const eligibility = eligibilityOf(setting, person);
  if (!eligibility.eligible) return null;
  const opens = eligibleSince(setting, person, eligibility);
  const submission = submissionAhead(setting);
  const own = letter?.submitOn ?? null;
  const firm = own ?? (submission?.published === true ? submission.on : null);
  const askBy = own === null ? (submission?.askBy ?? null) : addDays(own, -DAYS_BEFORE.ask);
  const fresh = addDays(opens, FRESH_DAYS);
  const closes = firm === null ? null : closesOn(later(opens, today), firm);
  const window = windowOf(setting, { opens, best: askBy === null ? fresh : earlier(fresh, askBy), closes });
  if (window === null) return null;
  const name = calledBy(journal.people.get(person)?.values);
  // Waiting a month more, as after any other ask, would leave no time to write.
  const isPressing = closes !== null && closes <= addDays(today, DAYS_BETWEEN_ASKS);
  const stands = `${eligibility.daysTogether} days of work together and a specific good word are on record`;
  return {
    subject: person,
    person,
    about: letter === null ? null : `letter/${letter.id}`,
    do: `Ask ${name} for a strong letter, with an easy way to say no`,
    why: `${stands}; ${whenWords(own, submission?.words ?? null, askBy, today)}.`,
    window,
    asks: 'letter',
    ...(isPressing ? { hard: true } : {}),
    draft: { situation: 'ask-strong-letter', ...(letter === null ? {} : { about: `letter/${letter.id}` }) },
    screen: letter === null ? '/letters' : `/letters/${letter.id}`,
    done: [
      {
        kind: 'letter',
        id: letter?.id ?? null,
        fields: { person, askedOn: today, ...(own === null && firm !== null ? { submitOn: firm } : {}) },
      },
    ],
  };
}

/** As long as there is time to write; then until the day itself, since some write within days; then without a deadline. */
function closesOn(from: PlainDate, firm: PlainDate): PlainDate | null {
  const toWrite = addDays(firm, -DAYS_BEFORE.remind);
  return toWrite >= from ? toWrite : firm >= from ? firm : null;
}

function whenWords(own: PlainDate | null, words: string | null, askBy: PlainDate | null, today: PlainDate): string {
  if (own !== null && own < today)
    return `the day it was meant for, ${dayWords(own)}, is past: give it a new one, or let the letter go`;
  const goesOut =
    own === null ? (words ?? 'soon after is the usual time') : `your application goes out on ${dayWords(own)}`;
  if (askBy === null) return `${goesOut} (a convention)`;
  return askBy < today
    ? `${goesOut}, so the sooner you ask the better (a convention)`
    : `${goesOut}, so ask by ${dayWords(askBy)} (a convention)`;
}
