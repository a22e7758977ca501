import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkedinKey } from './linkedin-address.ts';

it.each([
  'https://www.linkedin.com/in/ada-example',
  'https://www.linkedin.com/in/Ada-Example/',
  'http://linkedin.com/in/ada-example?trk=contacts&x=1',
  'https://de.linkedin.com/in/ada-example///',
  'HTTPS://WWW.LINKEDIN.COM/IN/ADA-EXAMPLE#about',
  'linkedin.com/in/ada-example',
  '  www.linkedin.com/in/ada-example  ',
])('knows %s for the same page', (address) => {
  expect(linkedinKey(address)).toBe('https://www.linkedin.com/in/ada-example');
});

it('knows a page with letters beyond ASCII, written or encoded', () => {
  expect(linkedinKey('https://www.linkedin.com/in/N%C3%BA%C3%B1ez')).toBe(linkedinKey('linkedin.com/in/núñez'));
});

it.each([
  '',
  'ada',
  'https://example.org/linkedin.com/in/ada',
  'https://notlinkedin.com/in/ada',
  'https://www.linkedin.com/',
])('%j is no page of LinkedIn', (address) => {
  expect(linkedinKey(address)).toBeUndefined();
});

it('is the key of itself', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const key = linkedinKey(`https://www.linkedin.com/in/x${path}?${query}`);
      expect(key).toBeDefined();
      expect(linkedinKey(key ?? '')).toBe(key);
    }),
  );
});
