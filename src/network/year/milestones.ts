import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import type { Setting, Year } from '../rules/setting.ts';
import type { Dated } from './dated.ts';
import {
  type Found,
  firstFeedback,
  goalWritten,
  handedOver,
  lettersAsked,
  mentorMet,
  ownDirectorTold,
} from './milestone-facts.ts';
import { endOfMonth } from './year-clock.ts';

/** `passed`: its usual day is over and the log does not show it. */
export type MilestoneState = 'done' | 'begun' | 'open' | 'passed' | 'ahead';

/** Something the guide asks of the year by a day. The days are conventions. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** What the log shows. */
  readonly shows: string;
  readonly state: MilestoneState;
  /** By when, by convention; null where no day is known. */
  readonly by: PlainDate | null;
  /** When it was done, as far as the log says. */
  readonly on: PlainDate | null;
  /** The last day on which the user answered a suggestion of it; null where no answer is noted. */
  readonly offered: PlainDate | null;
  readonly screen: string;
}

interface Asked {
  readonly id: string;
  readonly title: string;
  /** The rules that suggest it. */
  readonly rules: readonly string[];
  readonly screen: string;
  /** Absent: the year's first day. */
  readonly opens?: (year: Year) => PlainDate;
  /** At the end of which month of the year, from 1 on; absent: its last day. */
  readonly byMonth?: number;
  readonly found: (setting: Setting) => Found;
}

/** The last weeks, in which goodbyes are said: a convention. */
const GOODBYE_DAYS = 30;

function goodbyesBegin({ ends }: Year): PlainDate {
  return addDays(ends, 1 - GOODBYE_DAYS);
}

export const MILESTONES: readonly Asked[] = [
  {
    id: 'first-feedback',
    title: 'Specific feedback asked for',
    rules: ['feedback-by-first-month', 'ask-feedback-mid-rotation'],
    screen: '/entry/feedback-loop/new?back=/year',
    byMonth: 1,
    found: firstFeedback,
  },
  {
    id: 'goal',
    title: 'Your goal in one sentence',
    rules: ['goal-sentence', 'one-sentence'],
    screen: '/identity',
    byMonth: 1,
    found: goalWritten,
  },
  {
    id: 'director-told',
    title: 'Your own director knows your goal',
    rules: ['tell-director'],
    screen: '/identity',
    byMonth: 2,
    found: ownDirectorTold,
  },
  {
    id: 'mentor-met',
    title: 'A mentor met',
    rules: ['find-a-mentor', 'ask-short-meeting', 'settle-meeting-day'],
    screen: '/mentors',
    // Performance first, formal meetings after the first month.
    opens: ({ begins }) => addDays(endOfMonth(begins, 1), 1),
    byMonth: 3,
    found: mentorMet,
  },
  {
    id: 'letters-asked',
    title: 'Letters asked for in time',
    rules: ['plan-letters', 'ask-strong-letter'],
    screen: '/letters',
    found: lettersAsked,
  },
  {
    id: 'handover',
    title: 'Everybody who helped knows where you go, and is thanked',
    rules: ['tell-where-you-go', 'thank-everyone'],
    screen: '/people',
    opens: goodbyesBegin,
    found: (setting) => handedOver(setting, goodbyesBegin(setting.year)),
  },
];

/** What the guide wants by when, and how far the log shows it. */
export function milestones(setting: Setting): readonly Milestone[] {
  const { year, today } = setting;
  return MILESTONES.map(({ id, title, rules, screen, opens, byMonth, found }) => {
    const facts = found(setting);
    const usual = byMonth === undefined ? year.ends : endOfMonth(year.begins, byMonth);
    const by = facts.by === undefined ? usual : facts.by;
    return {
      id,
      title,
      shows: facts.shows,
      state: stateOf(facts, { opens: opens?.(year) ?? year.begins, by }, today),
      by,
      on: facts.on ?? null,
      offered: offeredOn(setting.journal, rules),
      screen,
    };
  });
}

function stateOf(
  { done, begun }: Found,
  { opens, by }: { readonly opens: PlainDate; readonly by: PlainDate | null },
  today: PlainDate,
): MilestoneState {
  if (done) return 'done';
  if (begun === true) return 'begun';
  if (by !== null && today > by) return 'passed';
  return today < opens ? 'ahead' : 'open';
}

function offeredOn({ kept }: Journal, rules: readonly string[]): PlainDate | null {
  const answered = [...kept.suggestion.values()].flatMap(({ values: { rule, doneOn, skippedOn } }) =>
    rules.some((id) => id === rule) ? [doneOn, skippedOn].flatMap((day) => day ?? []) : [],
  );
  return answered.sort().at(-1) ?? null;
}

/** Those with a day, for the line of the year. */
export function milestoneDates(all: readonly Milestone[]): readonly Dated[] {
  return all.flatMap(({ id, title, shows, state, by, screen }): readonly Dated[] =>
    by === null
      ? []
      : [
          {
            id: `milestone/${id}`,
            group: 'milestones',
            title,
            note: shows,
            from: by,
            to: by,
            done: state === 'done',
            trust: { by: 'convention', sentence: 'By when the guide usually has it done: a convention, not a rule.' },
            screen,
          },
        ],
  );
}
