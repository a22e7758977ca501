import type { PlainDate } from '../../base/plain-date.ts';
import type { CommitmentFinding } from '../../network/commitments/commitment-findings.ts';
import type { WeeklyHours } from '../../network/commitments/running.ts';
import type { Commitment } from '../../network/records/commitment.ts';
import { blockTitle } from '../blocks/block-types.ts';
import { counted, dayInWords } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';

export function commitmentTitle({ title }: Commitment): string {
  return title?.trim() || 'Commitment without a name';
}

/** `about 5 hours a week; one does not say how many`; empty where nothing is known. */
export function hoursInWords({ hours, unknown }: WeeklyHours): string {
  if (hours === 0) return '';
  const rest = unknown === 0 ? '' : unknown === 1 ? '; one does not say how many' : `; ${unknown} do not say how many`;
  return `about ${numberInWords(hours)} ${hours === 1 ? 'hour' : 'hours'} a week${rest}`;
}

function numberInWords(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** `3 hours a week`; empty where it is not said. */
export function ownHours({ hoursPerWeek }: Commitment): string {
  if (hoursPerWeek == null) return '';
  return `${numberInWords(hoursPerWeek)} ${hoursPerWeek === 1 ? 'hour' : 'hours'} a week`;
}

/** `since 3 October 2026, until 31 January 2027`, `from 4 December 2026`, `ended 1 May 2027`; empty where no day is known. */
export function spanOf({ from, to, endedOn }: Commitment, today: PlainDate): string {
  if (endedOn != null) return `${endedOn > today ? 'ends' : 'ended'} ${dateInWords(endedOn)}`;
  if (from == null && to == null) return '';
  if (from == null) return `until ${dateInWords(to ?? '')}`;
  const begun = from > today ? `from ${dateInWords(from)}` : `since ${dateInWords(from)}`;
  return to == null ? begun : `${begun}, until ${dateInWords(to)}`;
}

export interface FindingWords {
  readonly title: string;
  readonly words: string;
}

export function findingInWords(finding: CommitmentFinding, today: PlainDate): FindingWords {
  switch (finding.finding) {
    case 'third': {
      const missing = finding.missing.map((field) => (field === 'reason' ? 'why it is worth it' : 'when it ends'));
      return {
        title: 'Two others run beside it',
        words: `One or two at a time is usual advice: a convention, not evidence. Note ${missing.join(' and ')}, or let one go.`,
      };
    }
    case 'hard-weeks': {
      const title = blockTitle(finding.block.values);
      const until = dayInWords(finding.block.values.to ?? today, today);
      return finding.when === 'now'
        ? {
            title: `You are in ${title} until ${until}`,
            words: 'New promises made in ICU and night weeks are hard to keep. It can begin after that.',
          }
        : {
            title: `It begins in your ${title} weeks`,
            words: `They last until ${until}. A later start is kinder to you, and to those who count on you.`,
          };
    }
    case 'past-end':
      return {
        title: `It was meant to end on ${dayInWords(finding.to, today)}`,
        words: 'If it has ended, say so below: that frees its place. If not, give it a new last day.',
      };
  }
}

/** `due tomorrow`, `due Friday 4 December`, `was due Friday 20 November`. */
export function dueInWords(due: PlainDate, today: PlainDate): string {
  if (due === today) return 'due today';
  return due < today ? `was due ${dayInWords(due, today)}` : `due ${dayInWords(due, today)}`;
}

export function overdueInWords(count: number): string {
  return `${counted(count, 'deliverable')} past ${count === 1 ? 'its' : 'their'} day`;
}
