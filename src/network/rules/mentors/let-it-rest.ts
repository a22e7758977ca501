import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Journal } from '../../journal/journal.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { NUDGE_AFTER_DAYS } from '../../mentors/ask-step.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Ask } from '../../records/mentorship.ts';
import { offer } from '../offer.ts';
import type { Deed, Rule } from '../rule.ts';
import { ASKED_FOR } from './asked-for.ts';
import { fewOf, mentoringsIn } from './mentor-views.ts';
import { NUDGE_WITHIN_DAYS } from './nudge-once.ts';

export const letItRest: Rule = {
  id: 'let-it-rest',
  title: 'Let an unanswered ask rest',
  lines: ['one-nudge', 'not-transactional'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'No answer after a nudge is an answer; letting it go keeps the door open and your head free.',
  effort: 'own',
  way: 'alone',
  minutes: 1,
  worth: 2,
  find: (setting) => {
    const { journal, today } = setting;
    return fewOf(journal, 'ask').flatMap(({ id, values }) => {
      const opens = restsFrom(values);
      if (opens === null) return [];
      const known = journal.people.get(meantBy(journal, values.person ?? ''));
      const nudged = values.nudgedOn != null;
      return offer(setting, {
        subject: `ask/${id}`,
        person: known?.id ?? null,
        about: `ask/${id}`,
        do: `Let the ask to ${calledBy(known?.values)} about ${ASKED_FOR[values.what ?? 'other']} rest`,
        why: nudged
          ? 'You nudged once and no answer is noted. People are busy; it is seldom about you.'
          : 'A month has gone by without an answer that is noted; a nudge would be odd by now (a convention).',
        opens,
        best: addDays(opens, 2),
        screen: `/entry/ask/${id}`,
        done: [{ kind: 'ask', id, fields: { letGoOn: today } }, ...restingWith(journal, values, known?.id ?? null)],
      });
    });
  },
};

/** From when an ask without an answer may rest; null for one answered, let go, or not made yet. */
function restsFrom({ askedOn, nudgedOn, answer, answeredOn, thankedOn, letGoOn }: Ask): PlainDate | null {
  if (answer != null || answeredOn != null || thankedOn != null || letGoOn != null) return null;
  if (nudgedOn != null) return addDays(nudgedOn, NUDGE_AFTER_DAYS);
  return askedOn == null ? null : addDays(askedOn, NUDGE_AFTER_DAYS + NUDGE_WITHIN_DAYS + 1);
}

/** Who was asked for a meeting and never answered advises nobody for now. */
function restingWith(journal: Journal, { what }: Ask, person: string | null): readonly Deed[] {
  const mentorship = mentoringsIn(journal).find((mentoring) => mentoring.person.id === person)?.mentorship;
  if (what !== 'meeting' || mentorship?.values.stage !== 'asked') return [];
  return [{ kind: 'mentorship', id: mentorship.id, fields: { stage: 'resting' } }];
}
