import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { entryKey } from '../../journal/entry.ts';
import type { Entry, Journal } from '../../journal/journal.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { isOpen } from '../../journal/open-items.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteMoment } from '../deeds.ts';
import { earlier } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Deed, Opportunity, Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { hadMoment, logView } from './log-view.ts';
import { isTeacher, type Rotation, rotations } from './rotations.ts';

export const nightSummary: Rule = {
  id: 'night-summary',
  title: 'The morning after: send your summary',
  lines: ['night-summary', 'learning-loop'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A summary of a decision somebody walked you through shows that you took it in, and lets them correct it.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 5,
  worth: 3,
  find: (setting) => [...afterNoted(setting), ...afterUnnoted(setting)],
};

function afterNoted(setting: Setting): readonly Opportunity[] {
  const { journal, today } = setting;
  return logView(journal, today).lately.flatMap((entry) => {
    const night = nightOf(journal, entry);
    if (night === null || night > today) return [];
    const person = journal.people.get(meantBy(journal, entry.values.person ?? ''));
    if (person === undefined || !isTeacher(person.values)) return [];
    if (hadMoment(journal, person.id, ['e-mail', 'update'], night, today)) return [];
    const name = calledBy(person.values);
    const key = entryKey(entry);
    return offer(setting, {
      subject: key,
      person: person.id,
      about: key,
      do: `Send ${name} your summary of ${addDays(night, 1) >= today ? 'last' : 'that'} night’s decision, and ask whether you captured it`,
      why: `You noted something with ${name} on the night of ${dayWords(night)}; the morning after is the usual moment (a convention).`,
      opens: night,
      best: addDays(night, 1),
      closes: addDays(night, 3),
      draft: { situation: 'night-float-summary', about: key },
      screen: `/entry/${key}`,
      done: doneFor(entry, person.id, today),
    });
  });
}

/** The night on which they walked the user through something; null where it was no night, or is closed already. */
function nightOf(journal: Journal, entry: Entry): PlainDate | null {
  const day = isOpen(entry) ? learnedOn(entry) : null;
  return day !== null && rotations(journal).some((one) => isNights(one) && one.from <= day && day <= one.to)
    ? day
    : null;
}

/** When the entry says that they explained something to the user. */
function learnedOn({ kind, values }: Entry): PlainDate | null {
  if (kind === 'learning-loop') return values.heardOn ?? null;
  return kind === 'feedback-loop' || kind === 'advice' ? (values.receivedOn ?? null) : null;
}

function isNights({ block }: Rotation): boolean {
  return block.values.type === 'nights';
}

/** The summary closes a teaching point; of feedback and advice it is a first answer. */
function doneFor({ kind, id }: Entry, person: string, today: PlainDate): readonly Deed[] {
  const sent = noteMoment(person, 'e-mail', today);
  return kind === 'learning-loop' ? [{ kind, id, fields: { reportedOn: today } }, ...sent] : sent;
}

/** Nights of which nothing is noted ask once, after the first of them. */
function afterUnnoted(setting: Setting): readonly Opportunity[] {
  return rotations(setting.journal).flatMap((rotation) => {
    const { block, from, to } = rotation;
    const closes = earlier(addDays(from, 6), addDays(to, 1));
    if (!isNights(rotation) || hasNoted(setting, rotation)) return [];
    return offer(setting, {
      subject: block.id,
      about: `block/${block.id}`,
      do: 'If somebody walked you through a decision last night, send them your summary in three sentences',
      why: 'You are on nights, and nothing of them is noted yet; the morning after is the usual moment (a convention).',
      opens: addDays(from, 1),
      best: earlier(addDays(from, 2), closes),
      closes,
      draft: { situation: 'night-float-summary' },
    });
  });
}

function hasNoted({ journal, today }: Setting, { from, to }: Rotation): boolean {
  return logView(journal, today).lately.some((entry) => {
    const day = learnedOn(entry);
    return day !== null && from <= day && day <= to;
  });
}
