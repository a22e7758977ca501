import { addDays, type PlainDate, yearOf } from '../../../base/plain-date.ts';
import { matchDay } from '../../../catalogue/seasons.ts';
import { asksAmong } from '../../mentors/ask-step.ts';
import { sponsorReadiness } from '../../mentors/sponsor-readiness.ts';
import { isSponsor } from '../../mentors/sponsors.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Role } from '../../records/person.ts';
import { noteAsk } from '../deeds.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { windowOf } from '../window-of.ts';
import { mentoringsIn } from './mentor-views.ts';

/** Asked once in a cycle, whatever came of it; a convention. */
const ONCE_IN_DAYS = 180;

/** Whose word colleagues ask for; others may, too, where they have spoken for the user before. A convention. */
const HEARD: ReadonlySet<Role> = new Set([
  'attending',
  'program-director',
  'associate-program-director',
  'chief',
  'fellow',
  'researcher',
  'mentor-elsewhere',
]);

export const sponsorAsk: Rule = {
  id: 'sponsor-ask',
  title: 'Ask somebody to pass your application on',
  lines: ['sponsor-ask', 'sponsor-ready'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'When somebody has seen your work, was kept up to date and the time of the cycle is right, a word to colleagues may be asked (usual advice; nobody has measured it).',
  effort: 'ask',
  way: 'e-mail',
  minutes: 10,
  worth: 5,
  find: (setting) => {
    const { journal, today } = setting;
    const season = seasonOf(today);
    const window = season === null ? null : windowOf(setting, { ...season, best: addDays(season.opens, 21) });
    if (window === null) return [];
    return mentoringsIn(journal).flatMap(({ person, mentorship }) => {
      if ((mentorship.values.stage ?? 'ongoing') !== 'ongoing' || wasAsked(setting, person.id)) return [];
      if (!HEARD.has(person.values.role ?? 'other') && !isSponsor(journal, person.id, today)) return [];
      if (!sponsorReadiness(journal, person.id, today).every(({ stands }) => stands)) return [];
      const name = calledBy(person.values);
      return [
        {
          subject: person.id,
          person: person.id,
          about: `mentorship/${mentorship.id}`,
          do: `Ask ${name} whether they would share your application with a colleague`,
          why: `${name} has seen your work, praised it, met you and is up to date, and it is a time of the Match year at which a word can help (usual advice).`,
          window,
          asks: 'advocacy',
          draft: { situation: 'sponsor-ask', about: `mentorship/${mentorship.id}` },
          screen: '/mentors',
          done: noteAsk(person.id, 'advocacy', today),
        } as const,
      ];
    });
  },
};

/** The stretch of the Match year `sponsorReadiness` calls a time at which a word can help; null outside of it. */
function seasonOf(today: PlainDate): { readonly opens: PlainDate; readonly closes: PlainDate } | null {
  const year = yearOf(today);
  const monthAndDay = today.slice(5);
  if (monthAndDay >= '08-15') return { opens: `${year}-08-15`, closes: `${year + 1}-02-28` };
  if (monthAndDay < '03-01') return { opens: `${year - 1}-08-15`, closes: `${year}-02-28` };
  const match = matchDay(year);
  return today >= match && monthAndDay < '07-01' ? { opens: match, closes: `${year}-06-30` } : null;
}

function wasAsked({ journal, today }: Setting, person: string): boolean {
  const since = addDays(today, -ONCE_IN_DAYS);
  return asksAmong(journal.entriesOf.get(person) ?? []).some(
    ({ values }) => values.what === 'advocacy' && (values.answer === 'no' || (values.askedOn ?? '9999') >= since),
  );
}
