import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TUNING_DRAFTS } from './labelled-drafts.tuning.ts';
import { lintDraft } from './lint.ts';

const HOSTILE = [
  'a',
  'a ',
  'rank me ',
  'thank you ',
  '[x',
  '[ab]',
  '“',
  'and ',
  ', and please ',
  'you ',
  'letter ',
  '. ',
  '\n',
  '\n\n',
  'Dear ',
  'Dr. ',
  'amazing, ',
  'I ',
  '1 ',
  'SOAP ',
  'on May 1 ',
];

it('never runs away: repetitions of 5,000 characters and mixes of them come to an end', () => {
  // A pattern that runs away takes longer than any test may.
  const holds = (body: string) => expect(Array.isArray(lintDraft({ subject: '', body }))).toBe(true);
  for (const part of HOSTILE) holds(part.repeat(5000 / part.length));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 6 }), (parts) => {
      const mix = parts.map((part) => part.repeat(300)).join('');
      holds(mix.slice(0, 5000));
    }),
    { numRuns: 20 },
  );
});

it('points at places inside the text, on their line, whatever is written', () => {
  const someText = fc
    .array(fc.oneof(fc.constantFrom(...TUNING_DRAFTS.map(([, text]) => text)), fc.string({ unit: 'binary' })), {
      maxLength: 3,
    })
    .map((parts) => parts.join('\n'));
  fc.assert(
    fc.property(someText, someText, (subject, body) => {
      for (const { place, sentence } of lintDraft({ subject, body })) {
        const text = place.part === 'subject' ? subject : body;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.end).toBeLessThanOrEqual(text.length);
        expect(place.line).toBe(text.slice(0, place.start).split('\n').length);
        expect(sentence).toMatch(/[.?]$/);
      }
    }),
    { numRuns: 40 },
  );
});
