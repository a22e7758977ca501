import { isPlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import { mentorings } from '../mentors/mentorships.ts';
import { calledBy } from '../mentors/words.ts';
import type { BlockType } from '../records/block.ts';
import type { Dated } from './dated.ts';
import { letterDates } from './letter-dates.ts';
import { named, nameIn, own } from './own-date.ts';

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
  const name = nameIn(journal, values.person);
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
