import type { PlainDate } from '../../base/plain-date.ts';
import type { Letter } from '../records/letter.ts';

/** How far a letter has come, from the day it was only thought of; the last four leave the ladder. */
// biome-ignore format: a table
export const LETTER_RUNGS = [
  'not-asked', 'asked', 'agreed', 'packet-sent', 'entered', 'confirmed', 'uploaded', 'assigned', 'thanked', 'outcome-told',
  'hesitant', 'declined', 'let-go',
] as const;
export type LetterRung = (typeof LETTER_RUNGS)[number];

/** What comes next: the user's own doing, or (`answer`, `confirm`, `upload`) the writer's. */
// biome-ignore format: a list in one line
export type LetterStep = 'ask' | 'answer' | 'send-packet' | 'enter' | 'confirm' | 'upload' | 'assign' | 'thank' | 'tell-outcome';

/**
 * The rung a letter stands on: the highest one marked, whether or not those below it are, since a letter may be uploaded
 * without anybody having noted that it was entered. An answer that is no stands above all that was marked before it.
 */
export function letterRung(values: Letter): LetterRung {
  if (values.letGoOn != null) return 'let-go';
  if (values.answer === 'hesitant' || values.answer === 'declined') return values.answer;
  if (values.outcomeToldOn != null) return 'outcome-told';
  if (values.thankedOn != null) return 'thanked';
  if (isAssigned(values)) return 'assigned';
  if (values.uploadedOn != null) return 'uploaded';
  if (values.confirmedOn != null) return 'confirmed';
  if (values.enteredOn != null) return 'entered';
  if (values.packetSentOn != null) return 'packet-sent';
  if (values.answer === 'agreed') return 'agreed';
  return values.askedOn != null || values.answeredOn != null ? 'asked' : 'not-asked';
}

/** The next step of a letter and the day since which it waits, null where no day is known; null where nothing is left. */
export function nextLetterStep(values: Letter): { readonly step: LetterStep; readonly since: PlainDate | null } | null {
  const step = nextStep(values);
  return step === null ? null : { step, since: sinceWhen(values) };
}

function nextStep(values: Letter): LetterStep | null {
  const rung = letterRung(values);
  if (rung === 'let-go') return null;
  // Hesitant is a no: thanked, and never asked again.
  if (rung === 'hesitant' || rung === 'declined') return values.thankedOn == null ? 'thank' : null;
  if (rung === 'not-asked') return 'ask';
  // A packet that went out with the ask is no answer.
  if (rung === 'asked' || (rung === 'packet-sent' && values.answer == null)) return 'answer';
  if (values.uploadedOn == null && values.thankedOn == null && values.outcomeToldOn == null) {
    if (values.packetSentOn == null) return 'send-packet';
    // A letter may be assigned before it is there: then the application service knows its writer.
    if (values.confirmedOn != null || isAssigned(values)) return 'upload';
    return values.enteredOn == null ? 'enter' : 'confirm';
  }
  if (!isAssigned(values) && values.outcomeToldOn == null) return 'assign';
  if (values.thankedOn == null) return 'thank';
  return values.outcomeToldOn == null ? 'tell-outcome' : null;
}

/** A list of programs is a wish until the writer agreed, or until something is marked that only a yes can bring. */
export function isAssigned(values: Letter): boolean {
  if (values.assignedOn != null) return true;
  const isUnderWay =
    values.answer === 'agreed' || [values.enteredOn, values.confirmedOn, values.uploadedOn].some((day) => day != null);
  return isUnderWay && (values.assigned?.length ?? 0) > 0;
}

function sinceWhen(values: Letter): PlainDate | null {
  const days = [
    values.askedOn,
    values.answeredOn,
    values.packetSentOn,
    values.enteredOn,
    values.confirmedOn,
    values.uploadedOn,
    values.assignedOn,
    values.thankedOn,
  ].filter((day) => day != null);
  return days.sort().at(-1) ?? null;
}
