import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal, Known } from '../journal/journal.ts';
import type { Meeting } from '../records/mentorship.ts';
import { askStep, asksAmong } from './ask-step.ts';
import { cadenceInWords, cadenceOf } from './cadence.ts';
import { lastExchange } from './last-exchange.ts';
import { type Mentoring, mentoringOf } from './mentorships.ts';
import { calledBy } from './words.ts';

// biome-ignore format: a list in one line
const CONTACT_STEPS = ['ask', 'wait', 'nudge', 'rest', 'answer', 'settle-meeting', 'meeting', 'say-if-met', 'thank', 'agreed', 'update'] as const;

/** The next thing between the user and somebody who advises or may advise. */
export interface NextContact {
  readonly step: (typeof CONTACT_STEPS)[number];
  /** Null for what waits for no particular day. */
  readonly on: PlainDate | null;
  /** It is time for it: today or earlier, or whenever the user likes. */
  readonly due: boolean;
  /** `Write Dr. Lopez a short update` */
  readonly what: string;
  /** One sentence, which says so where it is only a convention. */
  readonly why: string;
  /** The record it is about, where there is one. */
  readonly about: { readonly kind: 'meeting' | 'ask'; readonly id: string } | null;
}

/** What comes next with a mentor, by the stage of the arc; null where there is none, or it rests, has ended or was declined. */
export function nextContact(journal: Journal, person: string, today: PlainDate): NextContact | null {
  const mentoring = mentoringOf(journal, person);
  return mentoring === null ? null : nextWith(journal, mentoring, today);
}

/** As above, with the mentorship at hand. */
export function nextWith(journal: Journal, mentoring: Mentoring, today: PlainDate): NextContact | null {
  const { stage } = mentoring.mentorship.values;
  if (stage === 'ended' || stage === 'declined') return null;
  const entries = journal.entriesOf.get(mentoring.person.id) ?? [];
  const ofMeeting = meetingStep(entries, calledBy(mentoring.person.values), today);
  if (ofMeeting !== null || stage === 'resting') return ofMeeting;
  const next = STAGE_STEPS[stage ?? 'ongoing'](journal, mentoring, today);
  return next;
}

type Step = (journal: Journal, mentoring: Mentoring, today: PlainDate) => NextContact;

const STAGE_STEPS: Readonly<Record<'might-ask' | 'asked' | 'first-meeting' | 'ongoing', Step>> = {
  'might-ask': (_, { person }) =>
    whenever(
      'ask',
      `Ask ${calledBy(person.values)} for a short meeting`,
      'Fifteen minutes for advice is a small thing to give (a convention).',
    ),
  asked: (journal, { person }, today) => {
    const name = calledBy(person.values);
    const ask = asksAmong(journal.entriesOf.get(person.id) ?? []).find(
      ({ values }) => values.what === 'meeting' && askStep(values, today) !== null,
    );
    const next = ask === undefined ? null : askStep(ask.values, today);
    if (ask === undefined || next === null)
      return whenever('answer', `Note what ${name} answered`, 'You asked; no open ask for a meeting is noted.');
    const about = { kind: 'ask', id: ask.id } as const;
    switch (next.step) {
      case 'wait':
        return {
          ...dated('wait', next.on, today, `Wait for ${name}’s answer`, 'A week is fair (a convention).'),
          about,
        };
      case 'nudge':
        return {
          ...dated('nudge', next.on, today, `Nudge ${name} once`, 'Once, kindly; then let it rest (a convention).'),
          about,
        };
      case 'await':
        return {
          ...dated(
            'wait',
            next.on,
            today,
            `Wait for ${name}’s answer`,
            'You wrote once more; that is enough (a convention).',
          ),
          about,
        };
      case 'rest':
        return {
          ...dated(
            'rest',
            next.on,
            today,
            `Let the ask to ${name} rest`,
            'One nudge, then it rests (a convention). People are busy; it is seldom about you.',
          ),
          about,
        };
    }
  },
  'first-meeting': (_, { person }) =>
    whenever(
      'settle-meeting',
      `Settle a day with ${calledBy(person.values)}`,
      'They said yes; no meeting is planned yet.',
    ),
  ongoing: (journal, { person, mentorship }, today) => {
    const name = calledBy(person.values);
    const { nextOn, leaveToReport } = mentorship.values;
    const last = lastExchange(journal, person.id, today);
    // A date that was agreed on and kept is done with.
    if (nextOn != null && (last === null || last < nextOn))
      return dated('agreed', nextOn, today, `Be in touch with ${name}`, 'The day you agreed on or chose.');
    const { days, by } = cadenceOf(mentorship.values, person.values);
    const rhythm = `every ${cadenceInWords(days)} ${by === 'you' ? 'is the rhythm you chose' : 'is usual for their role (a convention)'}`;
    const leave = leaveToReport === true ? '' : ' Whether you may report progress is not noted yet: ask it first.';
    if (last === null)
      return dated(
        'update',
        today,
        today,
        `Write ${name} a short update`,
        `No talk or message is noted yet; ${rhythm}.${leave}`,
      );
    return dated(
      'update',
      addDays(last, days),
      today,
      `Write ${name} a short update`,
      `An update ${rhythm}, counted from when you last talked or wrote.${leave}`,
    );
  },
};

/** A meeting had is thanked for within so many days, or not at all; a convention. */
const THANKS_WITHIN_DAYS = 14;

function meetingStep(entries: readonly Entry[], name: string, today: PlainDate): NextContact | null {
  const meetings = entries
    .filter((entry) => entry.kind === 'meeting')
    .filter(({ values }) => values.letGoOn == null)
    .sort((a, b) => ((a.values.on ?? '') < (b.values.on ?? '') ? -1 : 1));
  const thanks = meetings.find(({ values }) => awaitsThanks(values, today));
  if (thanks !== undefined) {
    const on = addDays(thanks.values.heldOn ?? today, 1);
    return about(
      thanks,
      dated(
        'thank',
        on,
        today,
        `Thank ${name} for the meeting`,
        'A line within a day or two, with one thing you will do (a convention).',
      ),
    );
  }
  const unsaid = meetings.find(({ values }) => values.heldOn == null && values.on != null && values.on < today);
  if (unsaid !== undefined)
    return about(
      unsaid,
      dated(
        'say-if-met',
        unsaid.values.on ?? today,
        today,
        `Say whether you met ${name}`,
        'It was planned, and the day has gone by.',
      ),
    );
  const planned = meetings.find(({ values }) => values.heldOn == null && values.on != null);
  return planned === undefined
    ? null
    : about(
        planned,
        dated(
          'meeting',
          planned.values.on ?? today,
          today,
          `Meet ${name}`,
          'It is planned. Two or three questions are enough.',
        ),
      );
}

function awaitsThanks({ heldOn, thankedOn }: Meeting, today: PlainDate): boolean {
  return heldOn != null && thankedOn == null && heldOn <= today && addDays(heldOn, THANKS_WITHIN_DAYS) >= today;
}

function about(meeting: Known<Meeting>, next: NextContact): NextContact {
  return { ...next, about: { kind: 'meeting', id: meeting.id } };
}

function dated(step: NextContact['step'], on: PlainDate, today: PlainDate, what: string, why: string): NextContact {
  return { step, on, due: on <= today, what, why, about: null };
}

function whenever(step: NextContact['step'], what: string, why: string): NextContact {
  return { step, on: null, due: true, what, why, about: null };
}
