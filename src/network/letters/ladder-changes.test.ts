import { expect, it } from 'vitest';
import { isAssigned, letterRung, nextLetterStep } from './ladder.ts';
import { letterAnswered, letterStepUndone } from './ladder-changes.ts';

it('begins a letter at its packet where a no that was thanked for becomes a yes', () => {
  const no = { askedOn: '2026-10-01', answer: 'hesitant', answeredOn: '2026-10-03', thankedOn: '2026-10-03' } as const;
  const yes = { ...no, ...letterAnswered(no, 'agreed', '2026-10-09') };
  expect(letterRung(yes)).toBe('agreed');
  expect(nextLetterStep(yes)?.step).toBe('send-packet');
  expect(yes.answeredOn).toBe('2026-10-03');
});

it('keeps the thanks of a letter whose answer is only said anew', () => {
  const thanked = { answer: 'agreed', uploadedOn: '2026-10-20', thankedOn: '2026-10-21' } as const;
  expect({ ...thanked, ...letterAnswered(thanked, 'agreed', '2026-10-22') }.thankedOn).toBe('2026-10-21');
});

it('takes assigning back whole, its programs too', () => {
  const assigned = { answer: 'agreed', uploadedOn: '2026-10-01', assigned: ['1400121022'] } as const;
  const letter = { ...assigned, assigned: [...assigned.assigned], assignedOn: '2026-10-02' };
  expect(isAssigned({ ...letter, ...letterStepUndone('assign', 'assignedOn') })).toBe(false);
});
