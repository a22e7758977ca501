import { listed } from '../../base/listed.ts';
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { textOf } from '../journal/entry.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { openItems } from '../journal/open-items.ts';
import { letterEligibility } from '../letters/eligibility.ts';
import { calledBy } from '../mentors/words.ts';
import type { Block } from '../records/block.ts';
import { hadMoment } from '../rules/wards/log-view.ts';
import { isTeacher, type Place, teamOf } from '../rules/wards/rotations.ts';
import { draftAddress, entryAddress } from './entry-address.ts';
import { isBlank, line, note, type Preparation, type PrepareLine } from './preparation.ts';

/** So long before the end thanks count as those of the end: a convention. */
const THANKS_DAYS = 14;

/** The two minutes at the end of a rotation; null where there is no block of that id. */
export function prepareBlock(journal: Journal, id: string, today: PlainDate): Preparation | null {
  const block = journal.blocks.find((known) => known.id === id);
  if (block === undefined) return null;
  const team = teamOf(journal, id);
  if (team.length === 0)
    return [
      {
        title: 'First',
        lines: [
          line(
            'team',
            false,
            'Name your attending and senior',
            'thanks, feedback and letters follow from it',
            `/blocks/${id}`,
          ),
        ],
      },
      { title: 'Afterwards', lines: [evaluation(journal, block)] },
    ];
  const teachers = team.filter(({ person }) => isTeacher(person.values));
  const open = team
    .flatMap(({ person }) => openItems(journal, today, person.id))
    .filter(({ entry }) => entry.kind !== 'letter');
  return [
    { title: 'Thank', lines: team.map((place) => thanks(journal, place, today)) },
    ...(open.length === 0
      ? []
      : [
          {
            title: 'Close what is open',
            lines: open
              .slice(0, 6)
              .map(({ entry, sentence }) =>
                line(
                  `${entry.kind}/${entry.id}`,
                  false,
                  sentence,
                  textOf(entry),
                  entryAddress(entry, `/prepare/block/${id}`),
                ),
              ),
          },
        ]),
    ...(teachers.length === 0 ? [] : [{ title: 'Ask', lines: teachers.flatMap((place) => asks(journal, place)) }]),
    ...(teachers.length === 0
      ? []
      : [{ title: 'Letters in sight', lines: teachers.map((place) => letter(journal, place, today)) }]),
    { title: 'Afterwards', lines: [evaluation(journal, block)] },
  ];
}

function thanks(journal: Journal, { person, block, from, to }: Place, today: PlainDate): PrepareLine {
  const since = [from, addDays(to, -THANKS_DAYS)].sort().at(-1) ?? from;
  const name = calledBy(person.values);
  return hadMoment(journal, person.id, ['thanked'], since, today)
    ? line(`thank/${person.id}`, true, `Thanked ${name}`, '', `/people/${person.id}`)
    : line(
        `thank/${person.id}`,
        false,
        `Thank ${name} for one particular thing`,
        '',
        draftAddress('end-of-rotation-thanks', person.id, `block/${block.id}`),
      );
}

/** Feedback of this rotation, and leave to stay in touch. */
function asks(journal: Journal, { person: { id, values }, from, to }: Place): readonly PrepareLine[] {
  const name = calledBy(values);
  const heard = (journal.entriesOf.get(id) ?? []).some(({ kind, values: said }) => {
    if (kind !== 'feedback-loop') return false;
    const on = said.receivedOn ?? (isBlank(said.received) && isBlank(said.praise) ? null : said.askedOn);
    return on != null && on >= from && on <= addDays(to, THANKS_DAYS);
  });
  return [
    line(
      `feedback/${id}`,
      heard,
      `Feedback from ${name}`,
      heard ? 'heard on this rotation' : 'one specific question',
      heard ? `/people/${id}` : `/entry/feedback-loop/new?person=${encodeURIComponent(id)}`,
    ),
    line(
      `leave/${id}`,
      values.leaveToWrite === true,
      `Leave to stay in touch with ${name}`,
      values.leaveToWrite === true ? 'they said yes' : '',
      `/people/${id}`,
    ),
  ];
}

function letter(journal: Journal, { person: { id, values } }: Place, today: PlainDate): PrepareLine {
  const name = calledBy(values);
  const own = (journal.entriesOf.get(id) ?? []).find(
    ({ kind, values: known }) => kind === 'letter' && known.letGoOn == null,
  );
  if (own !== undefined)
    return line(`letter/${id}`, true, `A letter by ${name} is under way`, '', `/letters/${own.id}`);
  const { eligible, missing, daysTogether, timeOn } = letterEligibility(journal, id, today);
  if (eligible)
    return line(`letter/${id}`, true, `${name} could be asked for a strong letter`, 'by your log', '/letters');
  const lacks = missing.map((what) =>
    what === 'time'
      ? `more days together (${daysTogether} so far${timeOn === null ? '' : ', planned'})`
      : 'good, specific feedback, noted',
  );
  return note(`letter/${id}`, `A letter by ${name}: not yet`, '/letters', `still lacks ${listed(lacks)}`);
}

function evaluation(journal: Journal, { id }: Known<Block>): PrepareLine {
  let isNoted = false;
  for (const entries of journal.entriesOf.values())
    if (entries.some(({ kind, values }) => kind === 'evaluation' && values.block === id)) isNoted = true;
  return isNoted
    ? line('evaluation', true, 'The evaluation is noted', '', '/loops')
    : line(
        'evaluation',
        false,
        'Note the written evaluation when it is there',
        'about two weeks later (a convention)',
        `/entry/evaluation/new?block=${encodeURIComponent(id)}`,
      );
}
