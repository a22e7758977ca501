import { addDays } from '../../../base/plain-date.ts';
import { latestDay } from '../../journal/entry.ts';
import type { Journal } from '../../journal/journal.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteMoment } from '../deeds.ts';
import { earlier, inView } from '../in-view.ts';
import type { Rule } from '../rule.ts';
import { firstTeacher, type Rotation, rotationFirst, rotations, teamOf } from './rotations.ts';

export const roundsQuestion: Rule = {
  id: 'rounds-question',
  title: 'One focused question early in a rotation',
  lines: ['around-rounds', 'platform'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'One question you have thought about opens the conversation that teaching, feedback and letters grow from.',
  effort: 'shift',
  way: 'in-person',
  minutes: 2,
  worth: 2,
  find: (setting) =>
    rotations(setting.journal).flatMap((rotation) => {
      const { block, from, to } = rotation;
      const window = { opens: from, best: earlier(addDays(from, 2), to), closes: earlier(addDays(from, 6), to) };
      // At night there are no rounds; what is walked through then has a rule of its own.
      if (!inView(setting, window) || block.values.type === 'nights') return [];
      const first = firstTeacher(teamOf(setting.journal, block.id).filter((place) => place.from <= window.closes));
      const person = first?.person ?? null;
      if (person !== null && hasTalked(setting.journal, person.id, rotation)) return [];
      return [
        {
          subject: block.id,
          person: person?.id ?? null,
          about: `block/${block.id}`,
          do: `Ask ${person === null ? 'your attending' : calledBy(person.values)} one focused question you have thought about`,
          why: `${rotationFirst(block)}: the first days are when a question is easiest; around rounds is the usual moment (a convention).`,
          window,
          done: noteMoment(person?.id, 'talked', setting.today),
        },
      ];
    }),
};

/** Whether anything was noted between them since the rotation began: the ice is broken. */
function hasTalked(journal: Journal, person: string, { from, to }: Rotation): boolean {
  const [latest] = journal.entriesOf.get(person) ?? [];
  if (latest === undefined || (latestDay(latest) ?? '') < from) return false;
  return (journal.entriesOf.get(person) ?? []).some((entry) => {
    const day = latestDay(entry) ?? '';
    if (day < from || day > to) return false;
    return entry.kind === 'learning-loop' || (entry.kind === 'moment' && entry.values.kind === 'talked');
  });
}
