import * as fc from 'fast-check';
import { type Profile, US_STATES } from '../profile.ts';

/** Random profiles of an applicant to internal medicine for the season of 2027. */
export const profiles: fc.Arbitrary<Profile> = fc.record({
  season: fc.constant(2027),
  asOf: fc.constant('2026-11-22'),
  imgType: fc.constantFrom('us', 'non-us'),
  citizenship: fc.constantFrom('us', 'permanent-resident', 'other'),
  visaNeed: fc.constantFrom('none', 'j1', 'h1b', 'either'),
  step2ck: fc.integer({ min: 200, max: 290 }),
  graduationYear: fc.integer({ min: 2005, max: 2026 }),
  step3: fc.constantFrom(null, true, false, 190, 215),
  failedAttempts: fc.constantFrom(null, 0, 1, 3),
  usClinicalMonths: fc.option(fc.integer({ min: 0, max: 24 })),
  prelim: fc.constantFrom(null, { acgmeId: '1403521470', ends: '2027-06-30' }),
  ties: fc.subarray([...US_STATES], { maxLength: 3 }),
  preferences: fc.record({ states: fc.subarray([...US_STATES], { maxLength: 5 }) }),
});
