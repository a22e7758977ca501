import { addDays } from '../../../base/plain-date.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Deed, Rule } from '../rule.ts';
import { mentoringsIn } from './mentor-views.ts';
import { offers } from './offers.ts';

/** Where no day was noted, a week is given to settle one. */
const TO_SETTLE_DAYS = 7;

export const noteMeeting: Rule = {
  id: 'note-meeting',
  title: 'Note whether you met',
  lines: ['prepared-meeting', 'minutes'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'What somebody advised is forgotten within days; a line keeps it, and the thanks and the tasks that follow.',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 4,
  find: (setting) =>
    offers(setting, 'meeting', 'hold-meeting', ({ id, values, person, name, since }) => ({
      do: values.on == null ? `Note the day you meet ${name}` : `Note how the meeting with ${name} went`,
      why: values.on == null ? 'A meeting is noted, but no day.' : 'It was planned, and the day has gone by.',
      opens: since,
      best: values.on == null ? addDays(since, TO_SETTLE_DAYS) : since,
      screen: `/meetings/${id}`,
      done: [
        { kind: 'meeting', id, fields: { heldOn: values.on ?? setting.today } },
        ...nowInTouch(setting.journal, person),
      ],
    })),
};

/** After a meeting took place, whoever was asked or about to be is somebody one is in touch with. */
function nowInTouch(journal: Journal, person: string | null): readonly Deed[] {
  const mentorship = mentoringsIn(journal).find((mentoring) => mentoring.person.id === person)?.mentorship;
  const stage = mentorship?.values.stage;
  const begins = stage === 'might-ask' || stage === 'asked' || stage === 'first-meeting' || stage === 'resting';
  return mentorship !== undefined && begins
    ? [{ kind: 'mentorship', id: mentorship.id, fields: { stage: 'ongoing' } }]
    : [];
}
