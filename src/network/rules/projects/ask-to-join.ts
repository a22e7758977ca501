import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { runningCommitments } from '../../commitments/running.ts';
import { isBeforeSubmission } from '../../commitments/work-steps.ts';
import type { Known } from '../../journal/journal.ts';
import type { Person } from '../../records/person.ts';
import { noteAsk } from '../deeds.ts';
import { later } from '../in-view.ts';
import { offer } from '../offer.ts';
import { askedBefore, asksFor } from '../routes/asked-before.ts';
import type { Opportunity } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { windowAt } from '../window-of.ts';
import { easyFrom } from './first-easy-day.ts';

/** From month three: performance first. In the last two months nothing is begun that somebody else has to end. Conventions both. */
const FROM_DAYS = 60;
const LAST_DAYS = 60;
/** So long an answer may take before somebody else is asked (a convention). */
const ANSWER_DAYS = 14;

interface Words {
  readonly of: (person: Known<Person>) => string;
  readonly ofNobody: string;
}

/** Asking the first of these people who was not asked yet for a piece of a running project, where none runs already. */
export function askToJoin(setting: Setting, people: readonly Known<Person>[], words: Words): readonly Opportunity[] {
  const { journal, today, year } = setting;
  const works = [...journal.kept['scholarly-work'].values()];
  if (runningCommitments(journal, today).length > 0 || works.some(({ values }) => isBeforeSubmission(values)))
    return [];
  const from = addDays(year.begins, FROM_DAYS);
  const windowFrom = (opens: PlainDate) => windowAt(opens, addDays(opens, 7), addDays(year.ends, -LAST_DAYS));
  const asks = people.flatMap(({ id }) => asksFor(journal, id, 'project'));
  // Two were asked, or somebody said yes: let it rest. One is asked at a time.
  if (asks.length >= 2 || asks.some(({ answer }) => answer === 'yes')) return [];
  const asked = asks.reduce((last, { askedOn }) => later(last, askedOn ?? ''), '');
  const next = asked === '' ? from : later(from, addDays(asked, ANSWER_DAYS));
  const person = people.find(({ id }) => !askedBefore(journal, id, 'project'));
  const why =
    'No project runs, and none waits to be handed in. One that runs already is the easiest to join (a convention).';
  if (person === undefined && asks.length > 0) return [];
  if (person === undefined)
    return offer(setting, {
      subject: 'find',
      do: words.ofNobody,
      why,
      ...windowFrom(from),
      effort: 'own',
      way: 'alone',
      screen: '/commitments',
    });
  // New promises wait until the ICU or the nights are over.
  return offer(setting, {
    subject: person.id,
    person: person.id,
    do: words.of(person),
    why,
    ...windowFrom(easyFrom(journal, next, today)),
    asks: 'project',
    draft: { situation: 'join-project' },
    done: noteAsk(person.id, 'project', today),
  });
}
