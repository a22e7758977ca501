import fc from 'fast-check';
import type { Person } from '../../network/records/person.ts';

/** Names that make readers stumble. */
export const NAMES = [
  'Irene Núñez',
  "Brendan O'Brien",
  '李',
  'Lopez; Jr., MD',
  'Anne-Marie \\ Back, "Q" :colon',
  'Ünal 😀 Çelik',
  '=cmd|calc',
  `${'Łukasz '.repeat(30)}Długi`,
] as const;

const line = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }).filter((text) => /\p{L}/u.test(text)),
);

/** People as they may stand in a workspace. */
export const personArbitrary: fc.Arbitrary<Person> = fc.record(
  {
    name: line,
    role: fc.constantFrom('program-director', 'pa-np', 'peer'),
    title: line,
    institution: line,
    email: fc.constantFrom('a@example.org', "o'brien@example.org", 'núñez@example.org'),
    phone: fc.constantFrom('+1 555 010 0199', '(555) 010-0199,7', 'x4711'),
    linkedin: fc.constantFrom('https://www.linkedin.com/in/núñez', 'https://www.linkedin.com/in/a'),
    website: fc.constantFrom('https://example.org/a?b=c,d;e#f', 'http://example.org'),
    tags: fc.array(line, { maxLength: 3 }),
    note: line,
    howMet: line,
    teaches: fc.constantFrom('yes', 'no'),
  },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<Person>;
