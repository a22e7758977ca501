import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applicantOf } from '../odds/applicant.ts';
import { readProfile } from '../profile.ts';
import { inputOf, livedProfiles, must, samples } from './input.arbitrary.ts';
import { liftsFor } from './lifts.ts';
import { changed } from './profile-change.ts';

it('offers only what can still be changed, each once, and leaves a profile that reads', () => {
  fc.assert(
    fc.property(livedProfiles, (profile) => {
      const lifts = liftsFor(profile);
      expect(new Set(lifts.map((lift) => JSON.stringify(lift))).size).toBe(lifts.length);
      for (const lift of lifts) {
        const { profile: after } = changed(inputOf(profile), lift);
        expect(must(readProfile(after))).toEqual(after);
        expect(after).not.toEqual(profile);
        const { graduationYear, failedAttempts, step2ck, citizenship, imgType, pinned, excluded } = profile;
        expect(after).toMatchObject({
          graduationYear,
          failedAttempts,
          step2ck,
          citizenship,
          imgType,
          pinned,
          excluded,
        });
        // An H-1B goes with Step 3; who needs no visa is not offered one.
        if (profile.visaNeed === 'none') expect(after.visaNeed).toBe('none');
        if (after.visaNeed !== profile.visaNeed && after.visaNeed !== 'j1') expect(applicantOf(after).step3).toBe(true);
      }
      const hasStep3 = applicantOf(profile).step3 === true;
      expect(lifts.some((lift) => lift.length === 1 && lift[0]?.kind === 'step3')).toBe(!hasStep3);
    }),
  );
});

it('counts on from what was answered, and from the average where nothing was', () => {
  const months = (usClinicalMonths: number | null) =>
    liftsFor({ ...samples.us, usClinicalMonths }).flatMap((lift) =>
      lift.flatMap((change) => (change.kind === 'answer' ? [change.value] : [])),
    );
  expect([months(6), months(null), months(600)]).toEqual([[7, 9], [3, 5], []]);
  const lengths = (lifts: ReturnType<typeof liftsFor>) =>
    lifts.flatMap((lift) => lift.flatMap((change) => (change.kind === 'applications' ? [change.value] : [])));
  expect(lengths(liftsFor(samples.us))).toEqual([53, 63]);
  expect(lengths(liftsFor({ ...samples.us, limits: null }))).toEqual([]);
  expect(lengths(liftsFor({ ...samples.us, limits: null }, 90))).toEqual([100, 110]);
});
