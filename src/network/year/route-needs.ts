import { fold } from '../../base/fold.ts';
import { runningCommitments } from '../commitments/running.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import { packetOf } from '../leads/transfer-packet.ts';
import { lettersOf } from '../letters/assigned.ts';
import { letterRung } from '../letters/ladder.ts';
import { type Mentoring, mentorings } from '../mentors/mentorships.ts';
import type { Lead } from '../records/lead.ts';
import type { Role } from '../records/person.ts';
import type { GuideLineId } from '../rules/rule.ts';
import type { Setting } from '../rules/setting.ts';

/** One thing a route needs, and whether the log shows it. */
export interface RouteNeed {
  readonly id: string;
  readonly title: string;
  /** The guide's line it comes from. */
  readonly line: GuideLineId;
  /** The screen on which it is looked after. */
  readonly screen: string;
  readonly state: 'there' | 'begun' | 'missing';
  /** What the log shows, in a few words. */
  readonly shows: string;
}

type Standing = Pick<RouteNeed, 'state' | 'shows'>;
const there = (shows: string): Standing => ({ state: 'there', shows });
const begun = (shows: string): Standing => ({ state: 'begun', shows });
const missing = (shows: string): Standing => ({ state: 'missing', shows });

export function directorTold({ identity, today }: Setting): RouteNeed {
  const told = identity.directorToldOn != null && identity.directorToldOn <= today;
  return {
    id: 'director',
    title: 'Your director knows that you want to stay',
    line: 'tell-director',
    screen: '/identity',
    ...(told ? there('Told.') : missing('Not noted yet.')),
  };
}

export function evaluationsNoted({ journal }: Setting): RouteNeed {
  let count = 0;
  for (const entries of journal.entriesOf.values()) count += among(entries).evaluations;
  return {
    id: 'evaluations',
    title: 'Evaluations that match the interest you state',
    line: 'evaluations-match',
    screen: '/entry/evaluation/new?back=/year',
    ...(count === 0 ? missing('None noted yet.') : there(`${count} noted; whether they match, you judge.`)),
  };
}

const AT_HOME: ReadonlySet<Role> = new Set(['attending', 'program-director', 'associate-program-director', 'chief']);

export function mentorsAtHome({ journal }: Setting): RouteNeed {
  const home = mentorings(journal).filter(({ person: { values } }) => values.role != null && AT_HOME.has(values.role));
  return {
    id: 'home-mentors',
    title: 'Mentors among chiefs, leadership and faculty',
    line: 'mentors-at-home',
    screen: '/mentors',
    ...mentoringStands(home),
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

function mentoringStands(mentors: readonly Mentoring[]): Standing {
  const stages = mentors.map(({ mentorship }) => mentorship.values.stage ?? 'ongoing');
  const met = stages.filter((stage) => stage === 'first-meeting' || stage === 'ongoing').length;
  if (met > 0) return there(met === 1 ? 'One.' : `${met} of them.`);
  return stages.some((stage) => stage === 'asked' || stage === 'might-ask')
    ? begun('Asked, or thought of.')
    : missing('Nobody noted yet.');
}

export function strongLetters({ journal }: Setting): RouteNeed {
  const rungs = lettersOf(journal).map(({ values }) => letterRung(values));
  const asked = rungs.filter((rung) => rung === 'asked').length;
  const off = new Set(['not-asked', 'asked', 'hesitant', 'declined', 'let-go']);
  const agreed = rungs.filter((rung) => !off.has(rung)).length;
  return {
    id: 'letters',
    title: 'Strong letters',
    line: 'strong-letter',
    screen: '/letters',
    ...(agreed > 0
      ? there(`${agreed} agreed or further.`)
      : asked > 0
        ? begun(`${asked} asked.`)
        : missing('None asked for yet.')),
  };
}

export function openings({ journal }: Setting): RouteNeed {
  const count = livingLeads(journal).length;
  const asked = count > 0 || asksFor(journal, 'opening');
  return {
    id: 'openings',
    title: 'Word of PGY-2 places elsewhere',
    line: 'word-of-openings',
    screen: '/leads',
    ...(count > 0 ? there(`${count} noted.`) : asked ? begun('Asked for.') : missing('No word noted yet.')),
  };
}

export function transferPapers({ journal }: Setting): RouteNeed {
  const most = Math.max(
    0,
    ...livingLeads(journal).map((lead) => packetOf(lead).filter(({ on }) => on !== null).length),
  );
  const all = packetOf({}).length;
  return {
    id: 'transfer-papers',
    title: 'The papers of a transfer, for a place elsewhere',
    line: 'word-of-openings',
    screen: '/leads',
    ...(most === all
      ? there(`All ${all} there.`)
      : most > 0
        ? begun(`${most} of ${all} there.`)
        : missing('Wanted once a place is in sight.')),
  };
}

function livingLeads({ kept }: Journal): readonly Lead[] {
  return [...kept.lead.values()]
    .map(({ values }) => values)
    .filter(({ status }) => status !== 'closed' && status !== 'let-go');
}

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

function asksFor(journal: Journal, what: 'opening' | 'introduction'): boolean {
  for (const entries of journal.entriesOf.values()) if (among(entries)[what]) return true;
  return false;
}

const among = remember((entries: readonly Entry[]) => {
  const found = { evaluations: 0, opening: false, introduction: false };
  for (const { kind, values } of entries) {
    if (kind === 'evaluation') found.evaluations += 1;
    if (kind !== 'ask' || values.askedOn == null || values.letGoOn != null) continue;
    if (values.what === 'opening') found.opening = true;
    if (values.what === 'introduction') found.introduction = true;
  }
  return found;
});
