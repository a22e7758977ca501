import type { PlainDate } from '../../base/plain-date.ts';
import type { Letter } from '../records/letter.ts';
import type { LetterStep } from './ladder.ts';

/**
 * What an answer writes. The thanks for a no are none for a letter: where a no becomes a yes they are taken back, or the
 * letter would stand as thanked before it is written.
 */
export function letterAnswered(values: Letter, answer: NonNullable<Letter['answer']>, today: PlainDate): Letter {
  const answeredOn = values.answeredOn ?? today;
  const wasNo = values.answer === 'hesitant' || values.answer === 'declined';
  return wasNo && answer === 'agreed' ? { answer, answeredOn, thankedOn: null } : { answer, answeredOn };
}

/** What takes a step back, with all that would still show it as done. */
export function letterStepUndone(step: LetterStep, field: keyof Letter): Letter {
  if (step === 'answer') return { answer: null, answeredOn: null };
  return step === 'assign' ? { assigned: null, assignedOn: null } : { [field]: null };
}
