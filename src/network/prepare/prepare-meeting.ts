import { daysBetween, type PlainDate } from '../../base/plain-date.ts';
import { dayWords } from '../drafts/day-words.ts';
import { textOf } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import { type OnePager, onePager } from '../mentors/one-pager.ts';
import { calledBy } from '../mentors/words.ts';
import { IDENTITY_ID, type Identity } from '../records/identity.ts';
import { entryAddress } from './entry-address.ts';
import { isBlank, line, note, type Preparation, type PrepareLine } from './preparation.ts';

/** A CV older than a quarter is looked through again: a convention of this project. */
const CV_DAYS = 90;
/** As many open things as one can bring into fifteen minutes. */
const MOST_OPEN = 5;

/** What to have before a meeting; null where there is none of that id. */
export function prepareMeeting(journal: Journal, id: string, today: PlainDate): Preparation | null {
  const page = onePager(journal, id, today);
  if (page === null) return null;
  const identity = journal.kept.identity.get(IDENTITY_ID)?.values ?? {};
  const open = openLines(page, id);
  return [
    { title: 'Before', lines: [dayLine(page), questionsLine(page), cvLine(identity, today), sentenceLine(identity)] },
    ...(open.length === 0 ? [] : [{ title: 'Open between you', lines: open }]),
    {
      title: 'There, and after',
      lines: [
        note(
          'advice',
          'Ask for advice, not for a favour; end when the time is over (a convention).',
          '/guide/first-meeting',
        ),
        leaveLine(journal, page),
        ...(page.meeting.values.heldOn == null
          ? [note('thanks', 'Two lines of thanks the next day, with what you will do.', `/meetings/${id}`)]
          : [line('thanks', page.meeting.values.thankedOn != null, 'Thanked them', '', `/meetings/${id}`)]),
      ],
    },
  ];
}

function dayLine({ meeting: { id, values } }: OnePager): PrepareLine {
  const { on, at, where } = values;
  const known = [on == null ? '' : dayWords(on), at ?? '', where?.trim() ?? ''].filter((part) => part !== '');
  return line('day', on != null && at != null, 'Day, time and place settled', known.join(', '), formOf('meeting', id));
}

function questionsLine({ meeting: { id }, questions }: OnePager): PrepareLine {
  const count = questions.length;
  const said = count === 0 ? 'none yet' : count > 3 ? `${count} written; three are enough` : `${count} written`;
  return line('questions', count >= 2, 'Two or three questions', said, `/meetings/${id}`);
}

function cvLine({ cvLink, cvUpdatedOn }: Identity, today: PlainDate): PrepareLine {
  const isFresh = cvUpdatedOn != null && daysBetween(cvUpdatedOn, today) <= CV_DAYS;
  const said = cvUpdatedOn == null ? 'no date noted' : `of ${dayWords(cvUpdatedOn)}${isFresh ? '' : ', a while ago'}`;
  return line('cv', isFresh, 'An up-to-date CV', isBlank(cvLink) && cvUpdatedOn == null ? '' : said, '/identity');
}

function sentenceLine({ sentence, goal }: Identity): PrepareLine {
  const own = isBlank(sentence) ? goal : sentence;
  return line('goal', !isBlank(own), 'Your goal in one sentence', own?.trim() ?? '', '/identity');
}

function openLines({ open }: OnePager, meeting: string): readonly PrepareLine[] {
  const lines = open
    .slice(0, MOST_OPEN)
    .map(({ entry, sentence }) =>
      line(
        `${entry.kind}/${entry.id}`,
        false,
        sentence,
        textOf(entry),
        entryAddress(entry, `/prepare/meeting/${meeting}`),
      ),
    );
  const more = open.length - MOST_OPEN;
  return more > 0 ? [...lines, note('more', `${more} more open with them`, '/loops')] : lines;
}

function leaveLine(journal: Journal, { meeting, person }: OnePager): PrepareLine {
  const text = 'Ask whether you may report how it goes';
  const mentorship = person === null ? undefined : journal.kept.mentorship.get(person.id)?.values;
  if (mentorship?.leaveToReport === true)
    return line('leave', true, 'You may report how it goes', `${calledBy(person?.values)} said so`, null);
  return meeting.values.heldOn == null
    ? note('leave', text)
    : line('leave', false, text, '', `/meetings/${meeting.id}`);
}

function formOf(kind: 'meeting', id: string): string {
  return `/entry/${kind}/${id}?back=/prepare/${kind}/${id}`;
}
