import type { Setting } from '../rules/setting.ts';
import { faculty, projectRuns, sentence, specialtyEvents, specialtyMentor } from './advanced-needs.ts';
import { directorTold, evaluationsNoted, mentorsAtHome, openings, transferPapers } from './categorical-needs.ts';
import { type RouteNeed, strongLetters } from './route-needs.ts';

export interface Route {
  readonly id: 'categorical' | 'advanced';
  readonly title: string;
  readonly what: string;
  /** The user named it as theirs. */
  readonly chosen: boolean;
  readonly needs: readonly RouteNeed[];
}

/** Both ways from the preliminary year to the goal, side by side: what each needs, and how far the log shows it. */
export function routes(setting: Setting): readonly [Route, Route] {
  const { route } = setting.identity;
  const letters = strongLetters(setting);
  return [
    {
      id: 'categorical',
      title: 'Route A: categorical internal medicine',
      what: 'Staying at your program, or a PGY-2 place elsewhere.',
      chosen: route === 'categorical',
      needs: [
        directorTold(setting),
        evaluationsNoted(setting),
        mentorsAtHome(setting),
        letters,
        openings(setting),
        transferPapers(setting),
      ],
    },
    {
      id: 'advanced',
      title: 'Route B: an advanced specialty',
      what: 'Another field, with strong internal medicine as its foundation.',
      chosen: route === 'advanced',
      needs: [
        sentence(setting),
        faculty(setting),
        specialtyMentor(setting),
        specialtyEvents(setting),
        projectRuns(setting),
        letters,
      ],
    },
  ];
}
