import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../records/letter.ts';
import { LETTER_RUNGS, letterRung, nextLetterStep } from './ladder.ts';

const day = fc.option(
  fc.integer({ min: 10, max: 30 }).map((at) => `2026-11-${at}`),
  { nil: undefined },
);
const anyLetter: fc.Arbitrary<Letter> = fc.record({
  askedOn: day,
  answer: fc.option(fc.constantFrom('agreed', 'agreed', 'hesitant', 'declined'), { freq: 3, nil: undefined }),
  answeredOn: day,
  packetSentOn: day,
  enteredOn: day,
  confirmedOn: day,
  uploadedOn: day,
  assigned: fc.option(fc.subarray(['1400121022']), { nil: undefined }),
  assignedOn: day,
  thankedOn: day,
  outcomeToldOn: day,
  letGoOn: fc.option(fc.constant('2026-11-30'), { freq: 8, nil: undefined }),
}) as fc.Arbitrary<Letter>;

/** What the press on a step writes. */
const WRITES: Readonly<Record<string, Letter>> = {
  ask: { askedOn: '2026-12-01' },
  answer: { answer: 'agreed', answeredOn: '2026-12-01' },
  'send-packet': { packetSentOn: '2026-12-01' },
  enter: { enteredOn: '2026-12-01' },
  confirm: { confirmedOn: '2026-12-01' },
  upload: { uploadedOn: '2026-12-01' },
  assign: { assignedOn: '2026-12-01' },
  thank: { thankedOn: '2026-12-01' },
  'tell-outcome': { outcomeToldOn: '2026-12-01' },
};

describe('the ladder', () => {
  it('walks every rung once, in order, from the first thought to the outcome', () => {
    let letter: Letter = {};
    const rungs = [letterRung(letter)];
    const steps: string[] = [];
    for (let next = nextLetterStep(letter); next !== null; next = nextLetterStep(letter)) {
      steps.push(next.step);
      letter = { ...letter, ...WRITES[next.step] };
      rungs.push(letterRung(letter));
    }
    expect(rungs).toEqual(LETTER_RUNGS.slice(0, 10));
    expect(steps).toEqual(Object.keys(WRITES));
  });

  it('ends from wherever it stands: each step taken is not offered again', () => {
    fc.assert(
      fc.property(anyLetter, (start) => {
        let letter = start;
        const seen = new Set<string>();
        for (let next = nextLetterStep(letter); next !== null; next = nextLetterStep(letter)) {
          expect(seen.has(next.step)).toBe(false);
          seen.add(next.step);
          letter = { ...letter, ...WRITES[next.step] };
        }
      }),
    );
  });

  it('offers nothing but thanks after a no, a hesitant one too, and nothing after letting go', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const next = nextLetterStep(letter);
        if (letter.letGoOn != null) expect(next).toBeNull();
        else if (letter.answer === 'hesitant' || letter.answer === 'declined') {
          expect(letterRung(letter)).toBe(letter.answer);
          expect(next?.step ?? null).toBe(letter.thankedOn == null ? 'thank' : null);
        }
      }),
    );
  });

  it('does not ask for what an upload already shows', () => {
    expect(nextLetterStep({ askedOn: '2026-09-01', answer: 'agreed', uploadedOn: '2026-10-01' })).toEqual({
      step: 'assign',
      since: '2026-10-01',
    });
    expect(nextLetterStep({ answer: 'agreed', confirmedOn: '2026-10-01', packetSentOn: '2026-09-29' })).toEqual({
      step: 'upload',
      since: '2026-10-01',
    });
  });

  it('waits for the answer where the packet went out with the ask', () => {
    const letter = { askedOn: '2026-10-01', packetSentOn: '2026-10-01' };
    expect(nextLetterStep(letter)?.step).toBe('answer');
    expect(nextLetterStep({ ...letter, answer: 'agreed' })?.step).toBe('enter');
    expect(nextLetterStep({ ...letter, enteredOn: '2026-10-02' })?.step).toBe('confirm');
  });

  it('takes programs on a list for a wish until somebody agreed', () => {
    const assigned = ['1400121022'];
    expect(letterRung({ assigned })).toBe('not-asked');
    expect(nextLetterStep({ assigned })?.step).toBe('ask');
    expect(letterRung({ assigned, askedOn: '2026-10-01' })).toBe('asked');
    expect(letterRung({ assigned, answer: 'agreed' })).toBe('assigned');
    expect(letterRung({ assigned, uploadedOn: '2026-10-01' })).toBe('assigned');
    expect(letterRung({ assignedOn: '2026-10-01' })).toBe('assigned');
  });

  it('still waits for a letter that is assigned before it is there, and for its packet before that', () => {
    const assigned = { answer: 'agreed', answeredOn: '2026-10-02', assigned: ['1400121022'] } as const;
    const letter = { ...assigned, assigned: [...assigned.assigned] };
    expect(nextLetterStep(letter)).toEqual({ step: 'send-packet', since: '2026-10-02' });
    expect(nextLetterStep({ ...letter, packetSentOn: '2026-10-03' })).toEqual({ step: 'upload', since: '2026-10-03' });
  });
});
