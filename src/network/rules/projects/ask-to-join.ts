import { addDays } from '../../../base/plain-date.ts';
import { runningCommitments } from '../../commitments/running.ts';
import { isBeforeSubmission } from '../../commitments/work-steps.ts';
import type { Known } from '../../journal/journal.ts';
import type { Person } from '../../records/person.ts';
import { askedBefore } from '../routes/asked-before.ts';
import type { Opportunity } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { inSight, windowAt } from '../year/in-sight.ts';
import { easyFrom } from './first-easy-day.ts';

/** From month three: performance first. In the last two months nothing is begun that somebody else has to end. Conventions both. */
const FROM_DAYS = 60;
const LAST_DAYS = 60;

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
  // New promises wait until the ICU or the nights are over.
  const opens = easyFrom(journal, addDays(year.begins, FROM_DAYS), today);
  const window = windowAt(opens, addDays(opens, 7), addDays(year.ends, -LAST_DAYS));
  const asked = people.filter(({ id }) => askedBefore(journal, id, 'project'));
  // Two were asked: let it rest.
  if (asked.length >= 2) return [];
  const person = people.find(({ id }) => !askedBefore(journal, id, 'project'));
  const why =
    'No project runs, and none waits to be handed in. One that runs already is the easiest to join (a convention).';
  if (person === undefined)
    return inSight(setting, [
      {
        subject: 'find',
        person: null,
        about: null,
        do: words.ofNobody,
        why,
        window,
        effort: 'own',
        way: 'alone',
        screen: '/commitments',
        done: [],
      },
    ]);
  return inSight(setting, [
    {
      subject: person.id,
      person: person.id,
      about: null,
      do: words.of(person),
      why,
      window,
      asks: 'project',
      draft: { situation: 'join-project' },
      done: [{ kind: 'ask', id: null, fields: { person: person.id, what: 'project', askedOn: today } }],
    },
  ]);
}
