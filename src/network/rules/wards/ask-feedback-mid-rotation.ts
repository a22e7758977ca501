import { addDays, daysBetween, type PlainDate } from '../../../base/plain-date.ts';
import type { Journal } from '../../journal/journal.ts';
import { openStep } from '../../journal/open-step.ts';
import { calledBy } from '../../mentors/words.ts';
import { inView } from '../in-view.ts';
import type { Opportunity, Rule, Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { feedbackQuestion } from './feedback-questions.ts';
import { isTeacher, type Place, type Rotation, rotationFirst, rotations, teamOf, writesRather } from './rotations.ts';

/** Shorter than that there is no middle. */
const SHORTEST_DAYS = 5;
/** So long that a second question later is worth it. */
const LONG_DAYS = 21;

export const askFeedbackMidRotation: Rule = {
  id: 'ask-feedback-mid-rotation',
  title: 'Ask one question for feedback in the middle of a rotation',
  lines: ['specific-feedback', 'feedback-loop', 'letter-eligible'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Asked in the middle, an answer can still be used; one specific question about what comes next is easy to answer.',
  effort: 'shift',
  way: 'in-person',
  minutes: 3,
  worth: 4,
  find: (setting) =>
    rotations(setting.journal).flatMap((rotation) => {
      if (rotation.from > setting.until || rotation.to < setting.today) return [];
      const asked = whomToAsk(teamOf(setting.journal, rotation.block.id));
      if (asked.length === 0) return turns(rotation).flatMap((turn) => opportunity(setting, rotation, null, turn));
      return asked.flatMap((place) => turns(place).flatMap((turn) => opportunity(setting, place, place, turn)));
    }),
};

/** The attendings; where none is on the team, whoever else teaches there. */
function whomToAsk(team: readonly Place[]): readonly Place[] {
  const teachers = team.filter(({ person }) => isTeacher(person.values));
  const attendings = teachers.filter(({ person }) => person.values.role === 'attending');
  return attendings.length > 0 ? attendings : teachers;
}

interface Turn {
  readonly name: 'middle' | 'later';
  readonly window: Window & { readonly closes: PlainDate };
}

function turns({ from, to }: Rotation): readonly Turn[] {
  const days = daysBetween(from, to) + 1;
  if (days < SHORTEST_DAYS) return [];
  const at = (share: number) => addDays(from, Math.floor((days - 1) * share));
  if (days < LONG_DAYS) return [{ name: 'middle', window: { opens: at(0.3), best: at(0.5), closes: at(0.8) } }];
  return [
    { name: 'middle', window: { opens: at(0.25), best: at(0.4), closes: at(0.6) } },
    { name: 'later', window: { opens: addDays(at(0.6), 1), best: at(0.75), closes: at(0.85) } },
  ];
}

function opportunity(
  setting: Setting,
  { block }: Rotation,
  place: Place | null,
  { name, window }: Turn,
): readonly Opportunity[] {
  const { journal, today } = setting;
  if (!inView(setting, window)) return [];
  if (place !== null && wasAsked(journal, place, window)) return [];
  const question = feedbackQuestion(block.values.type ?? 'other', name);
  const writes = writesRather(setting, block);
  const called = place === null ? 'your attending' : calledBy(place.person.values);
  return [
    {
      subject: place === null ? `${block.id}/${name}` : `${place.id}/${name}`,
      person: place?.person.id ?? null,
      about: `block/${block.id}`,
      do: `${writes ? 'Write' : 'Ask'} ${called} one question: “${question}”`,
      why:
        name === 'middle'
          ? `${rotationFirst(block)}: about the middle${place === null ? '' : ` of your time with ${called}`}, so that an answer can still be used (a convention).`
          : `${rotationFirst(block)}: you have been here long enough for a second question, and there is still time to use the answer (a convention).`,
      window,
      ...(writes && { way: 'e-mail', minutes: 5 }),
      draft: { situation: 'ask-feedback' },
      screen: askScreen(place?.person.id ?? null, question),
      done:
        place === null
          ? []
          : [{ kind: 'feedback-loop', id: null, fields: { person: place.person.id, question, askedOn: today } }],
    },
  ];
}

/** The form of a new feedback loop with what is known filled in. */
export function askScreen(person: string | null, question: string): string {
  const named = person === null ? '' : `person=${encodeURIComponent(person)}&`;
  return `/entry/feedback-loop/new?${named}question=${encodeURIComponent(question)}`;
}

/**
 * Feedback of these days, or of the five before them, asked for or not; or a question of this stretch that waits for its
 * answer still: one at a time.
 */
function wasAsked(journal: Journal, { person: { id }, from }: Place, { opens, closes }: Turn['window']): boolean {
  const since = addDays(opens, -5);
  const within = (day: PlainDate | null | undefined) => day != null && day >= since && day <= closes;
  return (journal.entriesOf.get(id) ?? []).some((entry) => {
    if (entry.kind !== 'feedback-loop') return false;
    const { askedOn, receivedOn } = entry.values;
    if (within(askedOn) || within(receivedOn)) return true;
    return askedOn != null && askedOn >= from && askedOn <= closes && openStep(entry)?.step === 'ask-again';
  });
}
