import type { PlainDate } from '../../base/plain-date.ts';
import { dayWords } from '../drafts/day-words.ts';
import { interviewState } from '../events/interview-state.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { calledBy } from '../mentors/words.ts';
import type { Interview } from '../records/event.ts';
import { IDENTITY_ID } from '../records/identity.ts';
import { isBlank, line, note, type Preparation, type PrepareLine } from './preparation.ts';

const MOST_PEOPLE = 4;

/** What to have before a residency interview; never a thank-you note after it. Null where there is none of that id. */
export function prepareInterview(journal: Journal, id: string, today: PlainDate): Preparation | null {
  const interview = journal.kept.interview.get(id);
  if (interview === undefined) return null;
  const { values } = interview;
  const state = interviewState(values, today);
  const isOver = state === 'held' || state === 'passed';
  const page = `/interviews/${id}`;
  const form = `/entry/interview/${id}?back=/prepare/interview/${id}`;
  const questions = (values.questions ?? '').split('\n').filter((text) => !isBlank(text)).length;
  const identity = journal.kept.identity.get(IDENTITY_ID)?.values ?? {};
  const introduction = journal.kept.introduction.get('program-director')?.values.text;
  const when = [values.on == null ? '' : dayWords(values.on), values.at ?? '', values.format ?? ''];
  return [
    {
      title: 'Before',
      lines: [
        line('answer', values.answer === 'accepted', 'The invitation answered', values.answer ?? '', page),
        line(
          'day',
          values.on != null && values.at != null,
          'Day, time and format',
          when.filter(Boolean).join(', '),
          form,
        ),
        line(
          'questions',
          questions > 0,
          'Your questions: what would change where you rank it?',
          questions === 0 ? '' : `${questions} written`,
          page,
        ),
        line(
          'introduction',
          !isBlank(introduction),
          'Your introduction, said aloud once',
          introduction?.trim() ?? '',
          '/identity',
        ),
        line(
          'sentence',
          !isBlank(identity.sentence),
          'Your one sentence',
          identity.sentence?.trim() ?? '',
          '/identity',
        ),
        ...peopleThere(journal, interview),
      ],
    },
    {
      title: 'There, and after',
      lines: [
        note('rank', 'How you rank is yours alone: nobody may ask you to say it.', '/guide/interviews'),
        line('impressions', !isBlank(values.impressions), 'Your impressions, on the same evening', '', page),
        note('no-notes', 'No thank-you note: programs are asked to discourage them.', '/guide/interviews'),
      ]
        .filter((one) => isOver || one.id !== 'impressions' || one.state === 'ready')
        .concat(isOver ? [] : [note('impressions-later', 'Write your impressions down on the same evening.', page)]),
    },
  ];
}

function peopleThere(journal: Journal, { values: { program } }: Known<Interview>): readonly PrepareLine[] {
  if (program == null) return [];
  const there: PrepareLine[] = [];
  for (const { id, values } of journal.people.values()) {
    if (values.programs?.includes(program) !== true) continue;
    there.push(note(`knows/${id}`, `You know ${calledBy(values)} there`, `/people/${id}`, values.title?.trim() ?? ''));
    if (there.length === MOST_PEOPLE) break;
  }
  return there;
}
