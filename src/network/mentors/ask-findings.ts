import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import { contactDays } from '../journal/entry.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { daysTogether, workingTogether } from '../journal/working-together.ts';
import type { ASKS } from '../records/mentorship.ts';
import { askStep, asksAmong } from './ask-step.ts';
import { mentoringOf } from './mentorships.ts';
import { calledBy } from './words.ts';

/** What a favour is about; a letter is a favour too, with a ladder of its own. */
export type AskWhat = (typeof ASKS)[number] | 'letter';

// biome-ignore format: a list in one line
export const GUARDRAILS = ['first-contact', 'first-meeting', 'recent-ask', 'still-open', 'said-no', 'hard-shift'] as const;

/** Why an ask might wait. It never stops anybody: the user decides. */
export interface AskFinding {
  readonly guardrail: (typeof GUARDRAILS)[number];
  /** One or two sentences with the fact it rests on, without a date: `on` is for the screen to say. */
  readonly reason: string;
  readonly on: PlainDate | null;
  /** From which day the reason is gone; null where no day makes it go. */
  readonly until: PlainDate | null;
  /** All of these are usual advice without evidence. */
  readonly grade: 'convention';
}

/** One ask of a person in so many days. */
export const DAYS_BETWEEN_ASKS = 30;

/**
 * What speaks against asking this person for this today. `except` is the ask that is being edited: it is not held
 * against itself.
 */
export function askFindings(
  journal: Journal,
  person: string,
  what: AskWhat,
  today: PlainDate,
  except?: string,
): readonly AskFinding[] {
  const id = meantBy(journal, person);
  const entries = (journal.entriesOf.get(id) ?? []).filter(
    (entry) => except === undefined || entry.kind !== 'ask' || entry.id !== except,
  );
  const name = calledBy(journal.people.get(id)?.values);
  const facts: Facts = { journal, id, entries, name, what, today, except };
  return GUARDRAILS.flatMap((guardrail) => {
    const found = CHECKS[guardrail](facts);
    return found === null ? [] : [{ guardrail, on: null, until: null, ...found, grade: 'convention' as const }];
  });
}

interface Facts {
  readonly journal: Journal;
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly name: string;
  readonly what: AskWhat;
  readonly today: PlainDate;
  readonly except: string | undefined;
}
type Found = Pick<AskFinding, 'reason'> & Partial<Pick<AskFinding, 'on' | 'until'>>;

const CHECKS: Readonly<Record<AskFinding['guardrail'], (facts: Facts) => Found | null>> = {
  'first-contact': (facts) =>
    contactBefore(facts)
      ? null
      : {
          reason: `Nothing is noted between you and ${facts.name} before today. A first contact is better without a favour: ask a question, thank, or tell what you learned.`,
        },
  'first-meeting': (facts) => {
    const { what, name } = facts;
    if ((what !== 'opening' && what !== 'advocacy') || hasMet(facts)) return null;
    return {
      reason: `You and ${name} have not sat down together yet. The first meeting is for advice; a job question at it sounds like the only reason you came.`,
    };
  },
  'recent-ask': ({ entries, name, what, today }) => {
    const latest = entries
      .map(askedOn)
      .filter((day): day is PlainDate => day != null && day <= today && daysBetween(day, today) < DAYS_BETWEEN_ASKS)
      .sort()
      .at(-1);
    if (latest === undefined) return null;
    const sooner =
      what === 'letter' ? ' A letter may follow a meeting sooner when its deadline requires; then say so.' : '';
    return {
      reason: `You asked ${name} for something less than ${DAYS_BETWEEN_ASKS} days ago. One favour at a time: tell what came of it first.${sooner}`,
      on: latest,
      until: addDays(latest, DAYS_BETWEEN_ASKS),
    };
  },
  'still-open': ({ entries, name, what, today }) => {
    for (const { values } of asksAmong(entries)) {
      const next = values.what === what ? askStep(values, today) : null;
      if (next === null) continue;
      const on = values.nudgedOn ?? values.askedOn ?? null;
      switch (next.step) {
        case 'wait':
          return { reason: `You asked ${name} for this and they have not answered yet. Give it a week.`, on };
        case 'nudge':
          return {
            reason: `You asked ${name} for this already. One short nudge is fine; a new ask is not needed.`,
            on,
          };
        case 'await':
        case 'rest':
          return { reason: `You asked ${name} for this and wrote once more. One nudge, then let it rest.`, on };
      }
    }
    return null;
  },
  'said-no': ({ journal, id, entries, name, what }) => {
    const refused = asksAmong(entries).find(({ values }) => values.what === what && values.answer === 'no');
    const declined = what === 'meeting' && mentoringOf(journal, id)?.mentorship.values.stage === 'declined';
    if (refused === undefined && !declined) return null;
    return {
      reason: `${name === 'them' ? 'They' : name} said no to this. Thank them, keep in touch, and ask somebody else.`,
      on: refused?.values.answeredOn ?? null,
    };
  },
  'hard-shift': ({ journal, today }) => {
    const hard = [today, addDays(today, -1)].find((day) => journal.days.get(day)?.hardShift === true);
    if (hard === undefined) return null;
    return {
      reason:
        'You marked a hard shift within the last day. Sleep first: what one asks for then is seldom what one means.',
      on: hard,
      until: addDays(hard, 2),
    };
  },
};

/** When an ask or the ask for a letter was made. */
function askedOn(entry: Entry): PlainDate | null {
  return entry.kind === 'ask' || entry.kind === 'letter' ? (entry.values.askedOn ?? null) : null;
}

function contactBefore({ journal, id, entries, today }: Facts): boolean {
  if (entries.some((entry) => contactDays(entry).some((day) => day < today))) return true;
  const yesterday = addDays(today, -1);
  return workingTogether(journal, id).some((stretch) => {
    const [day] = daysTogether(journal, stretch, yesterday);
    return day !== undefined;
  });
}

/** A meeting that took place before today, recorded as one or as a moment. */
function hasMet({ entries, today }: Facts): boolean {
  return entries.some((entry) => {
    if (entry.kind === 'meeting') return entry.values.heldOn != null && entry.values.heldOn < today;
    return entry.kind === 'moment' && entry.values.kind === 'meeting' && (entry.values.on ?? today) < today;
  });
}
