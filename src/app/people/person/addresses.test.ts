import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailAddress, phoneAddress, webAddress } from './addresses.ts';

it('links only to mail, phone and web, whatever was typed or imported', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.constant('javascript:alert(1)')), (text) => {
      expect(mailAddress(text) ?? 'mailto:').toMatch(/^mailto:/);
      expect(phoneAddress(text) ?? 'tel:').toMatch(/^tel:[+]?[\d;ext=]*$/);
      expect(webAddress(text) ?? 'https://').toMatch(/^https?:\/\//);
    }),
    { numRuns: 50 },
  );
});

it.each([
  ['a.b+c@mercy.org', 'mailto:a.b%2Bc@mercy.org'],
  [' nunez@mercy.org ', 'mailto:nunez@mercy.org'],
  ['a@b.org?bcc=x@y.z', null],
  ['ask the front desk', null],
  [null, null],
])('mail: %s', (typed, link) => {
  expect(mailAddress(typed)).toBe(link);
});

it.each([
  ['+1 (718) 555-0199', 'tel:+17185550199'],
  ['718.555.0199 ext. 12', 'tel:7185550199;ext=12'],
  ['5-1234', 'tel:51234'],
  ['ask', null],
])('phone: %s', (typed, link) => {
  expect(phoneAddress(typed)).toBe(link);
});

it.each([
  ['linkedin.com/in/someone', 'https://linkedin.com/in/someone'],
  ['http://mercy.org', 'http://mercy.org/'],
  ['javascript:alert(1)', null],
  ['not an address', null],
])('web: %s', (typed, link) => {
  expect(webAddress(typed)).toBe(link);
});
