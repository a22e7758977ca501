import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { dayInLine } from './day-in-line.ts';
import { mentoringsIn } from './mentor-views.ts';
import { type AdviserKind, adviserKind, mightAdvise } from './might-advise.ts';

/** From the fifth month on; a convention. */
const AFTER_DAYS = 120;
const LINE = { most: 2, days: 28 };
const LACKING: Readonly<Record<AdviserKind, string>> = {
  near: 'a chief, senior or fellow knows how things are done now',
  faculty: 'faculty can open doors later',
};

export const secondMentor: Rule = {
  id: 'second-mentor',
  title: 'Look for a second, other mentor',
  lines: ['find-mentors', 'mentors-at-home'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Residents a little further on and faculty advise on different things; one of each is usual advice.',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 2,
  find: (setting) => {
    const opens = addDays(setting.year.begins, AFTER_DAYS);
    if (opens > setting.until) return [];
    const advising = mentoringsIn(setting.journal).filter(
      ({ mentorship }) => mentorship.values.stage !== 'declined' && mentorship.values.stage !== 'ended',
    );
    const kinds = new Set(advising.map(({ person }) => adviserKind(person.values)).filter((kind) => kind !== null));
    const [only] = kinds;
    const settled = advising.some(({ mentorship }) => (mentorship.values.stage ?? 'ongoing') === 'ongoing');
    if (!settled || kinds.size !== 1) return [];
    const wanted = only === 'near' ? 'faculty' : 'near';
    return mightAdvise(setting)
      .filter(({ kind }) => kind === wanted)
      .slice(0, LINE.most + 1)
      .flatMap(({ id, name, because }, rank) => {
        return offer(setting, {
          subject: id,
          person: id,
          do: `Choose ${name} as a second person to ask for advice`,
          why: `${because} All who advise you are of one kind; ${LACKING[wanted]} (usual advice).`,
          opens,
          best: dayInLine(setting, opens, rank, LINE),
          screen: '/mentors',
          done: [{ kind: 'mentorship', id, fields: { person: id, stage: 'might-ask' } }],
        });
      });
  },
};
