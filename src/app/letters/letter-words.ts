import type { PlainDate } from '../../base/plain-date.ts';
import type { Situation } from '../../network/drafts/situation.ts';
import type { Journal, Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { DAYS_BEFORE, type LetterDeadline } from '../../network/letters/deadlines.ts';
import { DAYS_FOR_A_LETTER, type LetterEligibility, letterEligibility } from '../../network/letters/eligibility.ts';
import { type LetterRung, type LetterStep, letterRung } from '../../network/letters/ladder.ts';
import type { Competency, Letter } from '../../network/records/letter.ts';
import { RUNG_NAMES } from '../people/entry-words.ts';
import { agoInWords, counted, dayInWords } from '../today/day-words.ts';

/** The rung of a letter; before the ask, whether the log bears asking. */
export function rungInWords(journal: Journal, { values }: Known<Letter>, today: PlainDate): string {
  const rung = letterRung(values);
  if (rung !== 'not-asked') return RUNG_NAMES[rung];
  const { eligible } = letterEligibility(journal, meantBy(journal, values.person ?? ''), today);
  return eligible ? 'You can ask' : 'Not yet';
}

/** The field that holds the day of a step. */
type DayField = Extract<keyof Letter, `${string}On`>;

interface StepWords {
  readonly step: LetterStep;
  readonly field: DayField;
  /** The rung it leads to. */
  readonly rung: LetterRung;
  /** Next on the list: what to do. */
  readonly next: string;
  readonly how: string;
  /** On the button. */
  readonly press: string;
  readonly draft?: { readonly situation: Situation; readonly label: string };
}

/** The ladder from the ask to the end, in its order. */
export const STEPS: readonly StepWords[] = [
  {
    step: 'ask',
    field: 'askedOn',
    rung: 'asked',
    next: 'Ask for a strong letter',
    how: 'Say “strong”, say by when, and make it easy to say no. In person where you can.',
    press: 'I asked today',
    draft: { situation: 'ask-strong-letter', label: 'Draft the ask' },
  },
  {
    step: 'answer',
    field: 'answeredOn',
    rung: 'agreed',
    next: 'Wait for their answer',
    how: 'A clear yes is a yes. Hesitation is a kind no: thank them and let it rest.',
    press: 'They said yes',
  },
  {
    step: 'send-packet',
    field: 'packetSentOn',
    rung: 'packet-sent',
    next: 'Send your packet',
    how: 'Your CV, your statement draft, and what they saw you do. It makes a good letter easy to write.',
    press: 'I sent it today',
    draft: { situation: 'letter-packet', label: 'Draft the message to go with it' },
  },
  {
    step: 'enter',
    field: 'enteredOn',
    rung: 'entered',
    next: 'Enter them in ERAS',
    how: 'As a letter writer, so that they get the request from the application service.',
    press: 'I entered them today',
  },
  {
    step: 'confirm',
    field: 'confirmedOn',
    rung: 'confirmed',
    next: 'Make sure they have the request',
    how: 'One friendly question is enough: did the request arrive, and is the day all right?',
    press: 'They confirmed today',
  },
  {
    step: 'upload',
    field: 'uploadedOn',
    rung: 'uploaded',
    next: 'Wait for the upload',
    how: 'You see that it is there, never what it says.',
    press: 'It is uploaded',
    draft: { situation: 'letter-reminder', label: 'Draft the one reminder' },
  },
  {
    step: 'assign',
    field: 'assignedOn',
    rung: 'assigned',
    next: 'Assign it to programs',
    how: 'In the application service. Note below which programs, so that you see how many letters each has.',
    press: 'I assigned it today',
  },
  {
    step: 'thank',
    field: 'thankedOn',
    rung: 'thanked',
    next: 'Thank them',
    how: 'Two lines are enough.',
    press: 'I thanked them today',
    draft: { situation: 'letter-thanks', label: 'Draft the thanks' },
  },
  {
    step: 'tell-outcome',
    field: 'outcomeToldOn',
    rung: 'outcome-told',
    next: 'Tell them how it turned out',
    how: 'When you know, whatever it is. They wrote for you and will want to hear it from you.',
    press: 'I told them today',
    draft: { situation: 'letter-outcome', label: 'Draft the news' },
  },
];

export const ANSWER_NAMES: Readonly<Record<NonNullable<Letter['answer']>, string>> = {
  agreed: 'Yes',
  hesitant: 'Hesitant',
  declined: 'No',
};

export const DEADLINE_NAMES: Readonly<Record<LetterDeadline, string>> = {
  ask: 'Ask by',
  packet: 'Packet by',
  remind: 'One reminder from',
  upload: 'Uploaded by',
};

/** `8 weeks before` */
export function usualDistance(what: LetterDeadline): string {
  return `${counted(DAYS_BEFORE[what] / 7, 'week')} before`;
}

export const COMPETENCY_NAMES: Readonly<Record<Competency, string>> = {
  patientCare: 'Patient care',
  medicalKnowledge: 'Medical knowledge',
  communication: 'Communication',
  professionalism: 'Professionalism',
  systemsBasedPractice: 'Systems-based practice',
  practiceBasedLearning: 'Practice-based learning',
};

/** What the log shows and what it lacks, each in a sentence. */
export function eligibilityInWords(eligibility: LetterEligibility, today: PlainDate): readonly string[] {
  const { daysTogether, praise, missing, timeOn } = eligibility;
  const time = missing.includes('time')
    ? `${daysTogether === 0 ? 'No day' : counted(daysTogether, 'day')} of ${DAYS_FOR_A_LETTER} together so far${
        timeOn === null ? '.' : `; your blocks bring the tenth on ${dayInWords(timeOn, today)}.`
      }`
    : `${counted(daysTogether, 'day')} together.`;
  const words = missing.includes('praise')
    ? 'No positive, specific feedback from them is noted yet.'
    : `${praise.length === 1 ? 'One piece' : `${praise.length} pieces`} of positive, specific feedback.`;
  return [time, words];
}

/** `by Thursday 25 March (in 2 weeks)`; of a day that has passed, that the sooner the better. */
export function dueInWords(due: PlainDate, today: PlainDate): string {
  return due < today
    ? `the usual day, ${dayInWords(due, today)}, has passed: as soon as you can`
    : `by ${dayInWords(due, today)} (${agoInWords(due, today)})`;
}
