import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import { matchDay } from '../../catalogue/seasons.ts';
import type { Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { openItems } from '../journal/open-items.ts';
import { DAYS_FOR_A_LETTER, letterEligibility } from '../letters/eligibility.ts';
import { askFindings } from './ask-findings.ts';
import { cadenceOf } from './cadence.ts';
import { lastExchange } from './last-exchange.ts';
import { mentoringOf } from './mentorships.ts';

export interface Readiness {
  readonly id: 'work-seen' | 'word-of-praise' | 'sat-down' | 'updates' | 'loops' | 'time' | 'asks';
  readonly stands: boolean;
  /** What stands, or what is missing. */
  readonly words: string;
}

/**
 * Whether somebody could be asked to speak for the user, as a list of what stands and what is missing. It is no sum and
 * decides nothing; each point is a convention of the guide: consistent work seen (as long as for a letter), updates kept
 * up, the right time.
 */
export function sponsorReadiness(journal: Journal, person: string, today: PlainDate): readonly Readiness[] {
  const id = meantBy(journal, person);
  const { daysTogether, praise } = letterEligibility(journal, id, today);
  const entries = journal.entriesOf.get(id) ?? [];
  const met = entries.filter(
    ({ kind, values }) =>
      (kind === 'meeting' && values.heldOn != null) || (kind === 'moment' && values.kind === 'meeting'),
  ).length;
  const known = journal.people.get(id)?.values ?? {};
  const { days } = cadenceOf(mentoringOf(journal, id)?.mentorship.values ?? {}, known);
  const last = lastExchange(journal, id, today);
  const keptUp = last !== null && addDays(last, days) >= today;
  const open = openItems(journal, today, id).length;
  const asks = askFindings(journal, id, 'advocacy', today).filter(
    ({ guardrail }) => guardrail !== 'first-contact' && guardrail !== 'first-meeting',
  );
  return [
    {
      id: 'work-seen',
      stands: daysTogether >= DAYS_FOR_A_LETTER,
      words:
        daysTogether >= DAYS_FOR_A_LETTER
          ? `They saw your work on ${daysTogether} shared days.`
          : daysTogether === 0
            ? 'No shared shifts are on record. Have they seen your work in another way?'
            : `They saw your work on ${daysTogether} shared ${daysTogether === 1 ? 'day' : 'days'} so far; two weeks is usual.`,
    },
    {
      id: 'word-of-praise',
      stands: praise.length > 0,
      words:
        praise.length > 0
          ? 'They told you something good and specific about your work.'
          : 'No specific praise from them is noted.',
    },
    {
      id: 'sat-down',
      stands: met >= 1,
      words: met >= 1 ? 'You have sat down together.' : 'You have not had a meeting with them that is noted.',
    },
    {
      id: 'updates',
      stands: keptUp,
      words: keptUp
        ? 'You kept them up to date.'
        : last === null
          ? 'No update is noted. Tell them how things stand first.'
          : `Your last word to them is ${daysBetween(last, today)} days old. An update comes first.`,
    },
    {
      id: 'loops',
      stands: open === 0,
      words: open === 0 ? 'Nothing you owe them is open.' : 'Something between you is still open: close it first.',
    },
    cycleTime(today),
    {
      id: 'asks',
      stands: asks.length === 0,
      words: asks.length === 0 ? 'Nothing else was asked of them lately.' : (asks[0]?.reason ?? ''),
    },
  ];
}

/**
 * The time of the Match year. From mid-August a word can still reach a program before it invites and ranks; after Match
 * Day it can only help with open places. Months are a convention; Match Day is the third Friday of March.
 */
function cycleTime(today: PlainDate): Readiness {
  const year = Number(today.slice(0, 4));
  const [match, monthAndDay] = [matchDay(year), today.slice(5)];
  if (monthAndDay >= '08-15' || monthAndDay < '03-01')
    return {
      id: 'time',
      stands: true,
      words: 'It is a time of the Match year at which a word to a program can help: before rank lists are certified.',
    };
  if (today < match)
    return {
      id: 'time',
      stands: false,
      words:
        'Rank lists are certified around now; a word to a program hardly moves them any more. Check the official dates.',
    };
  if (monthAndDay < '07-01')
    return {
      id: 'time',
      stands: true,
      words: 'After Match Day a word can still help with open PGY-2 places.',
    };
  return { id: 'time', stands: false, words: 'The year has just begun: let them see your work first.' };
}
