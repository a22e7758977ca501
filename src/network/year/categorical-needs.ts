import type { Journal } from '../journal/journal.ts';
import { packetOf } from '../leads/transfer-packet.ts';
import { mentorings } from '../mentors/mentorships.ts';
import type { Lead } from '../records/lead.ts';
import type { Role } from '../records/person.ts';
import type { Setting } from '../rules/setting.ts';
import { among, asksFor, begun, mentoringStands, missing, type RouteNeed, there } from './route-needs.ts';

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
