import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { remember } from '../journal/remember.ts';
import { lettersOf } from '../letters/assigned.ts';
import { type LetterDeadline, letterDeadlines } from '../letters/deadlines.ts';
import { letterRung, nextLetterStep } from '../letters/ladder.ts';
import { mentorings } from '../mentors/mentorships.ts';
import { calledBy, listed } from '../mentors/words.ts';
import type { BlockType } from '../records/block.ts';
import type { Letter } from '../records/letter.ts';
import type { Dated, Trust } from './dated.ts';

const YOU: Trust = { by: 'you' };
const BACKWARDS: Trust = {
  by: 'convention',
  sentence: 'Counted backwards from the day you submit: usual distances, no source sets them.',
};

/** Blocks, letters, interviews, events, meetings, deliverables and promises with a day. */
export function ownDates(journal: Journal): readonly Dated[] {
  return [
    ...blockDates(journal),
    ...letterDates(journal),
    ...keptDates(journal),
    ...[...journal.entriesOf.values()]
      .flatMap((entries) => datedAmong(entries))
      .map((entry) => entryDate(journal, entry)),
  ].filter(({ from, to }) => isPlainDate(from) && isPlainDate(to) && from <= to);
}

const BLOCK_NAMES: Readonly<Record<BlockType, string>> = {
  ward: 'Ward',
  icu: 'ICU',
  nights: 'Night float',
  ed: 'Emergency',
  clinic: 'Clinic',
  elective: 'Elective',
  jeopardy: 'Jeopardy',
  vacation: 'Vacation',
  other: 'Rotation',
};

function blockDates({ blocks }: Journal): readonly Dated[] {
  return blocks.flatMap(({ id, values: { name, type, from, to } }): readonly Dated[] =>
    from == null
      ? []
      : [
          own(`block/${id}`, name?.trim() || BLOCK_NAMES[type ?? 'other'], from, to ?? from, {
            screen: `/blocks/${id}`,
          }),
        ],
  );
}

const LETTER_TITLES: Readonly<Record<LetterDeadline, (names: string) => string>> = {
  ask: (names) => `Ask for a letter by: ${names}`,
  packet: (names) => `Packet given by: ${names}`,
  remind: (names) => `One reminder from: ${names}`,
  upload: (names) => `Letter uploaded by: ${names}`,
};

/**
 * The days backwards from that of submission, letters of the same day together; of a letter at its end or refused none.
 */
function letterDates(journal: Journal): readonly Dated[] {
  const bySubmission = new Map<PlainDate, Known<Letter>[]>();
  for (const letter of lettersOf(journal)) {
    const { submitOn } = letter.values;
    const rung = letterRung(letter.values);
    if (submitOn == null || rung === 'let-go' || rung === 'declined' || rung === 'hesitant') continue;
    if (nextLetterStep(letter.values) === null) continue;
    bySubmission.set(submitOn, [...(bySubmission.get(submitOn) ?? []), letter]);
  }
  return [...bySubmission].flatMap(([submitOn, letters]) => {
    const namesOf = (some: readonly Known<Letter>[]) =>
      listed(some.map(({ values }) => nameOf(journal, values.person)));
    const screenOf = (some: readonly Known<Letter>[]) => (some.length === 1 ? `/letters/${some[0]?.id}` : '/letters');
    const backwards = letterDeadlines(submitOn).flatMap(({ what, on }) =>
      [false, true].flatMap((done): readonly Dated[] => {
        const some = letters.filter(({ values }) => isPast(what, values) === done);
        if (some.length === 0) return [];
        const more = { screen: screenOf(some), trust: BACKWARDS, done };
        return [
          own(`letters/${submitOn}.${what}${done ? '.done' : ''}`, LETTER_TITLES[what](namesOf(some)), on, on, more),
        ];
      }),
    );
    const submit = own(`letters/${submitOn}.submit`, 'You submit your application', submitOn, submitOn, {
      screen: screenOf(letters),
    });
    return [...backwards, { ...submit, note: `As noted with the letter from ${namesOf(letters)}.` }];
  });
}

/** Whether what is due by then is behind the letter. */
function isPast(what: LetterDeadline, values: Letter): boolean {
  switch (what) {
    case 'ask':
      return letterRung(values) !== 'not-asked';
    case 'packet':
      return values.packetSentOn != null || values.uploadedOn != null;
    case 'remind':
      return values.confirmedOn != null || values.uploadedOn != null;
    case 'upload':
      return values.uploadedOn != null;
  }
}

function keptDates(journal: Journal): readonly Dated[] {
  const { kept } = journal;
  return [
    ...[...kept.interview.values()].flatMap(({ id, values: { name, on, answer, heldOn } }): readonly Dated[] =>
      on == null || answer === 'declined' || answer === 'cancelled' || answer === 'waitlisted'
        ? []
        : [
            own(`interview/${id}`, `Interview${named(name)}`, on, on, {
              screen: `/interviews/${id}`,
              done: heldOn != null,
            }),
          ],
    ),
    ...[...kept.event.values()].flatMap(({ id, values: { name, from, to } }): readonly Dated[] =>
      from == null ? [] : [own(`event/${id}`, name?.trim() || 'Event', from, to ?? from, { screen: `/events/${id}` })],
    ),
    ...[...kept['scholarly-work'].values()].flatMap(({ id, values }): readonly Dated[] => {
      const { title, deadline, submittedOn, status } = values;
      return deadline == null || status === 'resting' || status === 'not-accepted'
        ? []
        : [
            own(`scholarly-work/${id}`, `Hand in${named(title)}`, deadline, deadline, {
              screen: '/works',
              done: submittedOn != null,
            }),
          ];
    }),
    ...[...kept.commitment.values()].flatMap(({ id, values: { title, to, endedOn } }): readonly Dated[] =>
      to == null
        ? []
        : [
            own(`commitment/${id}`, `Meant to end${named(title)}`, to, to, {
              screen: `/commitments/${id}`,
              done: endedOn != null,
            }),
          ],
    ),
    ...[...kept.lead.values()].flatMap(({ id, values: { institution, startsOn, status } }): readonly Dated[] =>
      startsOn == null || status === 'closed' || status === 'let-go'
        ? []
        : [
            own(`lead/${id}`, `A PGY-2 place would begin${named(institution)}`, startsOn, startsOn, {
              screen: `/leads/${id}`,
            }),
          ],
    ),
    ...mentorings(journal).flatMap(({ person, mentorship: { values } }): readonly Dated[] =>
      values.nextOn == null || values.stage === 'ended' || values.stage === 'declined'
        ? []
        : [
            own(
              `mentorship/${person.id}`,
              `Be in touch with ${calledBy(person.values)}`,
              values.nextOn,
              values.nextOn,
              { screen: `/people/${person.id}` },
            ),
          ],
    ),
  ];
}

type DatedEntry = Extract<Entry, { readonly kind: 'meeting' | 'task' | 'help' }>;

/** Of one person's entries those that stand on a day of the year, done or not. */
const datedAmong: (entries: readonly Entry[]) => readonly DatedEntry[] = remember((entries) =>
  entries.filter((entry): entry is DatedEntry => {
    switch (entry.kind) {
      case 'meeting':
        return entry.values.on != null && entry.values.letGoOn == null;
      case 'task':
        return entry.values.due != null && entry.values.letGoOn == null;
      case 'help':
        return entry.values.due != null && entry.values.letGoOn == null && entry.values.direction === 'given';
      default:
        return false;
    }
  }),
);

function entryDate(journal: Journal, entry: DatedEntry): Dated {
  const { kind, id, values } = entry;
  const name = nameOf(journal, values.person);
  switch (kind) {
    case 'meeting':
      return own(`meeting/${id}`, `Meeting with ${name}`, values.on ?? '', values.on ?? '', {
        screen: `/meetings/${id}`,
        done: values.heldOn != null,
      });
    case 'task':
      return own(`task/${id}`, values.what?.trim() || 'A task', values.due ?? '', values.due ?? '', {
        screen: screenOf(values.of) ?? `/entry/task/${id}?back=/year`,
        done: values.doneOn != null,
      });
    case 'help':
      return own(
        `help/${id}`,
        `You promised ${name}: ${values.what?.trim() || 'help'}`,
        values.due ?? '',
        values.due ?? '',
        {
          screen: `/entry/help/${id}?back=/year`,
          done: values.doneOn != null,
        },
      );
  }
}

/** What a task belongs to has a page of its own where it is a commitment, a meeting or a lead. */
function screenOf(of: string | null | undefined): string | null {
  const [, kind, id] = /^(commitment|meeting|lead)\/(.+)$/.exec(of ?? '') ?? [];
  return kind === undefined ? null : `/${kind}s/${id}`;
}

function own(
  id: string,
  title: string,
  from: PlainDate,
  to: PlainDate,
  { screen, done = false, trust = YOU }: { readonly screen: string; readonly done?: boolean; readonly trust?: Trust },
): Dated {
  return { id, group: 'mine', title, note: null, from, to, done, trust, screen };
}

function named(name: string | null | undefined): string {
  const own = name?.trim() ?? '';
  return own === '' ? '' : `: ${own}`;
}

function nameOf(journal: Journal, person: string | null | undefined): string {
  return calledBy(journal.people.get(meantBy(journal, person ?? ''))?.values);
}
