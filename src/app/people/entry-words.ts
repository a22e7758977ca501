import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry } from '../../network/journal/journal.ts';
import { type LetterRung, letterRung } from '../../network/letters/ladder.ts';
import type { NetworkValues } from '../../network/records/kinds.ts';
import type { MomentKind } from '../../network/records/moment.ts';

const MOMENTS: Readonly<Record<MomentKind, string>> = {
  'worked-together': 'Worked together',
  talked: 'Talked',
  meeting: 'Met',
  'e-mail': 'E-mail',
  call: 'Call',
  event: 'At an event',
  introduction: 'Introduced you',
  'call-on-my-behalf': 'Spoke up for you',
  thanked: 'You thanked them',
  update: 'You wrote an update',
  other: 'A moment',
};

const ACTS: Readonly<Record<NonNullable<NetworkValues<'sponsor-act'>['act']>, string>> = {
  nominated: 'Nominated you',
  introduced: 'Introduced you',
  called: 'Called for you',
  recommended: 'Recommended you',
  'shared-application': 'Passed on your application',
  offered: 'Offered you something',
  invited: 'Invited you',
  other: 'Spoke up for you',
};

const ASKED: Readonly<Record<NonNullable<NetworkValues<'ask'>['what']>, string>> = {
  meeting: 'You asked to meet',
  introduction: 'You asked for an introduction',
  project: 'You asked to join a project',
  opening: 'You asked about an opening',
  advocacy: 'You asked them to speak up for you',
  other: 'You asked for something',
};

/** How far a letter has come, where it is clear that it is one. */
export const RUNG_NAMES: Readonly<Record<LetterRung, string>> = {
  'not-asked': 'Not asked yet',
  asked: 'Asked',
  agreed: 'Agreed',
  'packet-sent': 'They have the packet',
  entered: 'Entered in ERAS',
  confirmed: 'They have the request',
  uploaded: 'Uploaded',
  assigned: 'Assigned',
  thanked: 'Thanked',
  'outcome-told': 'They know how it went',
  hesitant: 'Hesitant, so a no',
  declined: 'Declined',
  'let-go': 'Let go',
};

/** What happened, in a word or two, on the page of the person it happened with. */
export function entryTitle({ kind, values }: Entry): string {
  switch (kind) {
    case 'moment':
      return MOMENTS[values.kind ?? 'other'];
    case 'learning-loop':
      return 'Taught you';
    case 'feedback-loop':
      return values.receivedOn == null && values.askedOn != null ? 'You asked for feedback' : 'Gave you feedback';
    case 'advice':
      return 'Advised you';
    case 'help':
      if (values.direction === 'asked') return values.doneOn == null ? 'You asked for help' : 'Helped you';
      return values.doneOn == null ? 'You promised help' : 'You helped';
    case 'evaluation':
      return 'Evaluation';
    case 'meeting':
      return values.heldOn == null ? 'Meeting' : 'You met';
    case 'sponsor-act':
      return ACTS[values.act ?? 'other'];
    case 'ask':
      return ASKED[values.what ?? 'other'];
    case 'unwritten-rule':
      return 'Unwritten rule';
    case 'letter':
      return `Letter: ${RUNG_NAMES[letterRung(values)].replace(/^./, (first) => first.toLowerCase())}`;
    case 'event-contact':
      return 'Met at an event';
    case 'task':
      return values.doneOn == null ? 'To do' : 'Done';
  }
}

export interface Step {
  readonly words: string;
  readonly on: PlainDate;
}

/** The steps that have a day, the latest day first: `told them`, `read`, `heard`. */
export function stepsOf({ kind, values }: Entry): readonly Step[] {
  switch (kind) {
    case 'moment':
    case 'evaluation':
      return steps(['', values.on]);
    case 'learning-loop':
      return steps(
        ['heard', values.heardOn],
        ['read', values.readOn],
        ['told them', values.reportedOn],
        ['let go', values.letGoOn],
      );
    case 'feedback-loop':
      return steps(
        ['asked', values.askedOn],
        ['heard', values.receivedOn],
        ['changed', values.changedOn],
        ['told them', values.toldOn],
        ['let go', values.letGoOn],
      );
    case 'advice':
      return steps(
        ['heard', values.receivedOn],
        ['acted', values.actedOn],
        ['told them', values.toldOn],
        ['let go', values.letGoOn],
      );
    case 'help':
      return steps(
        // Help that was asked or promised and done on one day was done.
        [values.direction === 'asked' ? 'asked' : 'promised', values.on === values.doneOn ? null : values.on],
        ['done', values.doneOn],
        ['let go', values.letGoOn],
      );
    case 'meeting':
      return steps(
        // A meeting that took place on its day is told once.
        ['planned for', values.on === values.heldOn ? null : values.on],
        ['met', values.heldOn],
        ['thanked', values.thankedOn],
        ['let go', values.letGoOn],
      );
    case 'sponsor-act':
      return steps(
        ['they acted', values.on],
        ['thanked', values.thankedOn],
        ['told them', values.outcomeToldOn],
        ['let go', values.letGoOn],
      );
    case 'ask':
      return steps(
        ['asked', values.askedOn],
        ['nudged', values.nudgedOn],
        [values.answer == null ? 'answered' : `they said ${values.answer}`, values.answeredOn],
        ['thanked', values.thankedOn],
        ['let go', values.letGoOn],
      );
    case 'unwritten-rule':
      return steps(['wondered', values.startedOn], ['learned', values.learnedOn], ['let go', values.letGoOn]);
    case 'letter':
      return steps(
        ['asked', values.askedOn],
        [values.answer ?? 'answered', values.answeredOn],
        ['packet', values.packetSentOn],
        ['entered', values.enteredOn],
        ['confirmed', values.confirmedOn],
        ['uploaded', values.uploadedOn],
        ['assigned', values.assignedOn],
        ['thanked', values.thankedOn],
        ['told them', values.outcomeToldOn],
        ['let go', values.letGoOn],
      );
    case 'event-contact':
      return steps(['met', values.metOn], ['wrote', values.followedUpOn], ['let go', values.letGoOn]);
    case 'task':
      return steps(
        ['due', values.doneOn == null && values.letGoOn == null ? values.due : null],
        ['done', values.doneOn],
        ['let go', values.letGoOn],
      );
  }
}

type DatedWords = readonly [words: string, on: PlainDate | null | undefined];

/** The latest day first; those of one day in the order of the list. */
function steps(...all: readonly DatedWords[]): readonly Step[] {
  return all
    .flatMap(([words, on]) => (on == null ? [] : [{ words, on }]))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}
