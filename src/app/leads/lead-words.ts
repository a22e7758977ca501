import type { PlainDate } from '../../base/plain-date.ts';
import type { Program } from '../../catalogue/program.ts';
import type { Freshness } from '../../network/leads/freshness.ts';
import type { GateAnswer, LeadGate } from '../../network/leads/gates.ts';
import type { PacketPart } from '../../network/leads/transfer-packet.ts';
import type { Lead, LeadStatus } from '../../network/records/lead.ts';
import { agoInWords } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';
import { placeOf } from '../words/place.ts';

/** What the place is called: as noted, else as the catalogue names its program, else by its number. */
export function leadTitle({ institution, program }: Lead, known: Program | undefined): string {
  const own = institution?.trim() ?? '';
  if (own !== '') return own;
  if (known !== undefined) return `${known.institution}, ${placeOf(known)}`;
  return program == null ? 'A place without a name' : `ACGME ${program}`;
}

/** Whether the program confirmed it, and how long ago anybody looked. */
export function freshnessInWords({ verifiedOn, lastOn, state }: Freshness, today: PlainDate): string {
  if (lastOn === null) return 'Not verified. No day is noted on which it was seen.';
  const verified =
    verifiedOn === null ? 'Not verified with the program' : `Verified with the program on ${dateInWords(verifiedOn)}`;
  const seen = `last looked at ${agoInWords(lastOn, today)}`;
  return state === 'stale' ? `${verified}, ${seen}: stale, ask again.` : `${verified}, ${seen}.`;
}

export const GATE_NAMES: Readonly<Record<LeadGate, string>> = {
  visa: 'Visa',
  credit: 'Credit for this year',
  step3: 'Step 3',
  graduationYear: 'Year of graduation',
  commitment: 'Binding commitment',
};

/** `Begins 1 July 2027`, `Began 1 July 2026`. */
export function startInWords(startsOn: PlainDate, today: PlainDate): string {
  return `${startsOn < today ? 'Began' : 'Begins'} ${dateInWords(startsOn)}`;
}

/** What has to be found out at each gate. */
export const GATE_QUESTIONS: Readonly<Record<LeadGate, string>> = {
  visa: 'Does it sponsor the visa you need?',
  credit: 'Does it count your preliminary year, so that you begin at PGY-2?',
  step3: 'Does it want Step 3 by the start, and do you have it?',
  graduationYear: 'Is your year of graduation within what it accepts?',
  commitment: 'Does no binding match cover the year it begins in, or did the NRMP waive it?',
};

export const GATE_ANSWERS: Readonly<Record<GateAnswer, string>> = {
  passed: 'Passed',
  'not-passed': 'Not passed',
  unknown: 'Unknown',
};

/** `2 passed, 1 not passed, 2 unknown`; what there is none of is left out. */
export function gatesInWords(counts: Readonly<Record<GateAnswer, number>>): string {
  return (['passed', 'not-passed', 'unknown'] as const)
    .filter((answer) => counts[answer] > 0)
    .map((answer) => `${counts[answer]} ${GATE_ANSWERS[answer].toLowerCase()}`)
    .join(', ');
}

/** What the press says that brings a lead there. */
export const STEP_PRESSES: Readonly<Record<LeadStatus, string>> = {
  new: 'Open again',
  asking: 'I asked the program',
  applied: 'I applied',
  interview: 'They invited me',
  offered: 'They offered it',
  accepted: 'I accepted',
  closed: 'It is taken or closed',
  'let-go': 'Let it go',
};

export const PART_NAMES: Readonly<Record<PacketPart['field'], string>> = {
  verificationOfTrainingOn: 'Verification of training',
  summativeEvaluationOn: 'Summative evaluation',
  milestonesOn: 'Milestones',
  usmleTranscriptOn: 'USMLE transcript',
  ecfmgOn: 'ECFMG certificate',
  visaPapersOn: 'Visa papers',
};

export const NEEDED_WORDS: Readonly<Record<PacketPart['needed'], string>> = {
  'before-acceptance': 'required before they may accept you',
  'on-entry': 'required when you begin',
  usual: 'usually wanted: ask them',
};
