import { fold } from '../../base/fold.ts';
import { runningCommitments } from '../commitments/running.ts';
import { mentorings } from '../mentors/mentorships.ts';
import type { Setting } from '../rules/setting.ts';
import { asksFor, begun, mentoringStands, missing, type RouteNeed, there } from './route-needs.ts';

export function sentence({ identity }: Setting): RouteNeed {
  const written = (identity.sentence?.trim() ?? '') !== '';
  return {
    id: 'sentence',
    title: 'Who you are for it, in one sentence',
    line: 'one-sentence',
    screen: '/identity',
    ...(written ? there('Written.') : missing('Not written yet.')),
  };
}

export function faculty({ journal, identity }: Setting): RouteNeed {
  const wanted = fold(identity.specialty?.trim() ?? '');
  let count = 0;
  for (const { values } of journal.people.values()) if (names(values.specialty, wanted)) count += 1;
  return {
    id: 'faculty',
    title: 'Its faculty at home, or an introduction to them',
    line: 'specialty-faculty',
    screen: '/people',
    ...(count > 0
      ? there(`${count} among your people.`)
      : asksFor(journal, 'introduction')
        ? begun('An introduction asked for.')
        : missing(wanted === '' ? 'Say which specialty first.' : 'Nobody of it noted yet.')),
  };
}

export function specialtyMentor({ journal, identity }: Setting): RouteNeed {
  const wanted = fold(identity.specialty?.trim() ?? '');
  const own = mentorings(journal).filter(({ person, mentorship }) =>
    [person.values.specialty, mentorship.values.topic].some((text) => names(text, wanted)),
  );
  return {
    id: 'specialty-mentor',
    title: 'A mentor of the specialty',
    line: 'specialty-events',
    screen: '/mentors',
    ...(wanted === '' ? missing('Say which specialty first.') : mentoringStands(own)),
  };
}

export function specialtyEvents({ journal, today }: Setting): RouteNeed {
  const fitting = [...journal.kept.event.values()].filter(
    ({ values: { type } }) => type === 'grand-rounds' || type === 'subspecialty-meeting',
  );
  const been = fitting.filter(({ values: { from } }) => from != null && from <= today).length;
  return {
    id: 'specialty-events',
    title: 'Its grand rounds and meetings',
    line: 'specialty-events',
    screen: '/events',
    ...(been > 0 ? there(`${been} so far.`) : fitting.length > 0 ? begun('Planned.') : missing('None noted yet.')),
  };
}

export function projectRuns({ journal, today }: Setting): RouteNeed {
  const count = runningCommitments(journal, today).filter(
    ({ values: { type } }) => type === 'research' || type === 'quality-improvement',
  ).length;
  return {
    id: 'project',
    title: 'Research or QI there',
    line: 'projects',
    screen: '/commitments',
    ...(count > 0 ? there(`${count} running; whether of the specialty, you know.`) : missing('None running.')),
  };
}

/** Whether a text names the specialty; one nobody named is named nowhere. */
function names(text: string | null | undefined, wanted: string): boolean {
  return wanted !== '' && fold(text ?? '').includes(wanted);
}
