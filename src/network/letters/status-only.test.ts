import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FREE_TEXT } from '../records/kinds.ts';
import { LETTER, LETTER_PACKET, MOST_TEACHING_MOMENTS, TEACHING_MOMENT } from '../records/letter.ts';

const sentence = fc.oneof(
  fc.constantFrom('Dear Program Director, I write in strong support of', '2026-11-05 admitted, 67 y, sepsis', 'A. B.'),
  fc.lorem({ maxCount: 12, mode: 'words' }),
);

describe('a letter is a status, a teaching moment a choice', () => {
  it('has no field of free text', () => {
    expect(Object.keys(FREE_TEXT)).not.toContain('letter');
    expect(Object.keys(FREE_TEXT)).not.toContain('teaching-moment');
  });

  it.each(Object.entries({ ...LETTER, ...TEACHING_MOMENT }).filter(([name]) => name !== 'person'))(
    '%s takes no sentence, and none in a list',
    (_, schema) => {
      fc.assert(
        fc.property(sentence, (text) => {
          expect(schema.safeParse(text).success).toBe(false);
          expect(schema.safeParse([text]).success).toBe(false);
          expect(schema.safeParse({ text }).success).toBe(false);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('names its writer by an id, in which no sentence hides', () => {
    expect(LETTER.person.safeParse('f00dfeed-0123-4567-89ab-cdef01234567').success).toBe(true);
    for (const text of ['I write in support', 'I\u00a0write', 'x'.repeat(81), ''])
      expect(LETTER.person.safeParse(text).success, text).toBe(false);
  });

  it('ties a teaching moment to nothing: no day, no reference to a record', () => {
    for (const schema of Object.values(TEACHING_MOMENT)) {
      expect(schema.safeParse('2026-11-05').success).toBe(false);
      expect(schema.safeParse('f00dfeed0123456789abcdef').success).toBe(false);
    }
  });

  it('lets under ten teaching moments go along', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`);
    expect(LETTER_PACKET.teachingMoments.safeParse(ids(MOST_TEACHING_MOMENTS)).success).toBe(true);
    expect(LETTER_PACKET.teachingMoments.safeParse(ids(MOST_TEACHING_MOMENTS + 1)).success).toBe(false);
  });
});
