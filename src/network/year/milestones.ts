import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { lettersOf } from '../letters/assigned.ts';
import { DAYS_BEFORE } from '../letters/deadlines.ts';
import { letterRung } from '../letters/ladder.ts';
import type { GuideLineId } from '../rules/rule.ts';
import type { Setting } from '../rules/setting.ts';
import type { Dated } from './dated.ts';
import { firstMarks } from './first-marks.ts';
import { offeredOn } from './offered.ts';
import { endOfMonth } from './year-clock.ts';

/** `passed`: its day is over and the log does not show it; never too late unless `closed` by the Match's own days. */
export type MilestoneState = 'done' | 'begun' | 'open' | 'passed' | 'ahead';

/** Something the guide asks of the year by a day. The days are conventions. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** What the log shows. */
  readonly shows: string;
  /** Lines of the guide it comes from. */
  readonly lines: readonly GuideLineId[];
  readonly state: MilestoneState;
  /** By when, by convention; null where no day is known. */
  readonly by: PlainDate | null;
  /** When it was done, as far as the log says. */
  readonly on: PlainDate | null;
  /** Prelude suggested it before, and the user answered, last on that day; null where no answer is noted. */
  readonly offered: PlainDate | null;
  readonly screen: string;
}

interface Found {
  readonly done: boolean;
  readonly on?: PlainDate | null | undefined;
  readonly begun?: boolean;
  readonly shows: string;
}

/** What the guide wants by when, and how far the log shows it. */
export function milestones(setting: Setting): readonly Milestone[] {
  const { journal, identity, year, today } = setting;
  const marks = firstMarks(journal, today);
  const by = (month: number) => endOfMonth(year.begins, month);
  const make = (
    id: string,
    title: string,
    lines: readonly GuideLineId[],
    window: { readonly opens: PlainDate; readonly by: PlainDate | null },
    found: Found,
    screen: string,
  ): Milestone => ({
    id,
    title,
    shows: found.shows,
    lines,
    state: stateOf(found, window, today),
    by: window.by,
    on: found.on ?? null,
    offered: offeredOn(journal, lines),
    screen,
  });
  const within = (month: number) => ({ opens: year.begins, by: by(month) });
  const goal = [identity.goal, identity.sentence].some((text) => (text ?? '').trim() !== '');
  return [
    make(
      'first-feedback',
      'Specific feedback asked for',
      ['specific-feedback', 'pace'],
      within(1),
      {
        done: marks.feedback !== null,
        on: marks.feedback,
        shows: marks.feedback === null ? 'None is noted yet.' : 'Asked or received.',
      },
      '/entry/feedback-loop/new?back=/year',
    ),
    make(
      'goal',
      'Your goal in one sentence',
      ['pace', 'one-sentence'],
      within(1),
      { done: goal, shows: goal ? 'Written down.' : 'Not written down yet.' },
      '/identity',
    ),
    make(
      'director-told',
      'Your own director knows your goal',
      ['tell-director'],
      within(2),
      {
        done: identity.directorToldOn != null && identity.directorToldOn <= today,
        on: identity.directorToldOn,
        shows: identity.directorToldOn == null ? 'Not noted yet.' : 'Told.',
      },
      '/identity',
    ),
    make(
      'mentor-met',
      'A mentor met',
      ['short-meeting', 'find-mentors'],
      { opens: addDays(by(1), 1), by: by(3) },
      {
        done: marks.meeting !== null,
        on: marks.meeting,
        begun: marks.meetingPlanned,
        shows:
          marks.meeting !== null
            ? 'A meeting took place.'
            : marks.meetingPlanned
              ? 'Asked for or planned.'
              : 'No meeting is noted yet.',
      },
      '/mentors',
    ),
    lettersAsked(setting, make),
    make(
      'handover',
      'Everybody knows where you go, and is thanked',
      ['sponsor-ask', 'last-days-thanks'],
      { opens: addDays(year.ends, -29), by: year.ends },
      handedOver(setting, marks.thanked),
      '/people',
    ),
  ];
}

function stateOf(
  found: Found,
  { opens, by }: { readonly opens: PlainDate; readonly by: PlainDate | null },
  today: PlainDate,
): MilestoneState {
  if (found.done) return 'done';
  if (found.begun === true) return 'begun';
  if (by !== null && today > by) return 'passed';
  return today < opens ? 'ahead' : 'open';
}

/**
 * Letters asked for eight weeks before the day of submission: the user's own, else the one on which applications of the
 * season open, while that lies ahead.
 */
function lettersAsked(
  { journal, year, season, today }: Setting,
  make: (
    ...parts: readonly [
      string,
      string,
      readonly GuideLineId[],
      { opens: PlainDate; by: PlainDate | null },
      Found,
      string,
    ]
  ) => Milestone,
): Milestone {
  const letters = lettersOf(journal).filter(({ values }) => letterRung(values) !== 'let-go');
  const asked = letters.filter(({ values }) => letterRung(values) !== 'not-asked');
  const waiting = letters.filter(({ values }) => letterRung(values) === 'not-asked');
  const submit = waiting.flatMap(({ values }) => values.submitOn ?? []).sort()[0];
  const opens = season?.calendar['applications-open'].value ?? null;
  const day = submit ?? (opens !== null && opens > today ? opens : null);
  const by = day === null ? null : addDays(day, -DAYS_BEFORE.ask);
  const on = asked.flatMap(({ values }) => values.askedOn ?? []).sort()[0];
  const isDone = asked.length > 0 && waiting.length === 0;
  const counted = `${asked.length === 0 ? 'None' : asked.length} asked${waiting.length === 0 ? '' : `, ${waiting.length} to ask`}`;
  return make(
    'letters-asked',
    'Letters asked for in time',
    ['strong-letter', 'letter-ladder'],
    { opens: year.begins, by },
    {
      done: isDone,
      on: isDone ? (on ?? null) : null,
      begun: asked.length > 0,
      shows: `${counted}${by === null && !isDone ? '; no day of submission is known.' : '.'}`,
    },
    '/letters',
  );
}

/** In the last thirty days: thanks are noted, and the outcome was told to whoever spoke up. */
function handedOver({ year, today }: Setting, thanked: readonly PlainDate[]): Found {
  const lately = thanked.filter((day) => day >= addDays(year.ends, -29));
  return {
    done: lately.length > 0 && today > year.ends,
    begun: lately.length > 0,
    shows:
      lately.length === 0
        ? 'No thanks of the last month are noted yet.'
        : `${lately.length === 1 ? 'One thank-you' : `${lately.length} thank-yous`} of the last month noted.`,
  };
}

/** On the line of the year: those with a day. */
export function milestoneDates(all: readonly Milestone[]): readonly Dated[] {
  return all.flatMap((milestone): readonly Dated[] => {
    const day = milestone.by ?? null;
    if (day === null) return [];
    return [
      {
        id: `milestone/${milestone.id}`,
        group: 'milestones',
        title: milestone.title,
        note: milestone.shows,
        from: day,
        to: day,
        done: milestone.state === 'done',
        trust: {
          by: 'convention',
          sentence: 'What the guide advises, by when it usually is done. A convention, not a rule.',
        },
        screen: milestone.screen,
      },
    ];
  });
}
