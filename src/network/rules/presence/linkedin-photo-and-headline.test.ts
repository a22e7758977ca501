import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { linkedinPhotoAndHeadline } from './linkedin-photo-and-headline.ts';

const me = { yearBegan: '2026-07-01' } as const;

it('holds from the second month, and says what is missing', () => {
  expect(found(linkedinPhotoAndHeadline, '2026-08-01', [has('identity', 'identity', me)])[0]?.do).toContain(
    'a photo and a headline',
  );
  const photo = has('identity', 'identity', { ...me, linkedinPhoto: true });
  expect(found(linkedinPhotoAndHeadline, '2026-08-01', [photo])[0]?.do).toBe('Give your LinkedIn page a headline');
});

it('does not in the first month', () => {
  expect(found(linkedinPhotoAndHeadline, '2026-07-15', [has('identity', 'identity', me)])).toEqual([]);
});

it('ends when done', () => {
  const records = [has('identity', 'identity', me)];
  expect(
    found(linkedinPhotoAndHeadline, '2026-08-01', afterDone(linkedinPhotoAndHeadline, '2026-08-01', records)),
  ).toEqual([]);
});
