import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { NAMES } from '../draft-context.arbitrary.ts';
import { emlName, emlOf } from './eml.ts';
import { MOST_MAILTO_CHARACTERS, mailtoOf } from './mailto.ts';
import type { Outgoing } from './outgoing.ts';

const isDeep = process.env.PRELUDE_DEEP === '1';
const numRuns = isDeep ? 2000 : 200;
if (isDeep) console.log(`${numRuns} random messages through mailto and .eml`);

const ODD = [
  ...NAMES,
  'Ünïcode ✓ 👩🏽‍⚕️ thanks 👍',
  'a'.repeat(900),
  'Dear Dr. Núñez, '.repeat(30),
  'Hello\r\nBcc: everybody@example.org',
  'Hello\nX-Injected: 1\n\nbody',
  '=?utf-8?Q?not_a_word?=',
  '100 % & more? #1 +1 = 2',
  '.',
  '..\n.',
  '\tTab  and   spaces ',
  '\u2028line separator\u2029',
  '\ud800 lone',
  'nul\u0000bell\u0007',
  '<b>"quoted"</b>, (comment)',
  '',
];
const someText = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), {
    maxLength: 4,
  })
  .map((parts) => parts.join('\n'));
const ADDRESSES = [
  'nunez@example.edu',
  "o'brien+work@mail.example.org",
  'a&b=c@example.org',
  'x%20y@example.org',
  null,
  '',
  'not an address',
  'two@example.org, three@example.org',
  'evil@example.org\r\nBcc: all@example.org',
  'evil@example.org?bcc=all@example.org',
  '李@example.org',
];
const someMessage: fc.Arbitrary<Outgoing> = fc.record({
  address: fc.constantFrom(...ADDRESSES),
  name: fc.option(fc.oneof(fc.constantFrom(...ODD), someText)),
  subject: someText,
  body: someText,
});

/** What any reader may make of a text: line ends are one kind, and control characters and halves of signs are gone. */
function readable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}
const oneLineOf = (text: string) =>
  readable(text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' '))
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .trim();
const PLAIN = new Set(ADDRESSES.slice(0, 4));

it('an e-mail program reads the subject, recipient and text of the .eml as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(someMessage, async (message) => {
      const file = emlOf(message);
      const read = await PostalMime.parse(file);
      expect(read.subject ?? '').toBe(oneLineOf(message.subject));
      expect(readable(read.text ?? '').replace(/\n$/, '')).toBe(readable(message.body).replace(/\n$/, ''));
      const known = PLAIN.has(message.address);
      expect((read.to ?? []).map(({ address }) => address)).toEqual(known ? [message.address] : []);
      if (known) expect(read.to?.[0]?.name).toBe(oneLineOf(message.name ?? ''));
      // Nothing that was typed becomes a header.
      const headers = read.headers.map(({ key }) => key);
      expect(headers).toEqual([
        'x-unsent',
        ...(known ? ['to'] : []),
        'subject',
        'mime-version',
        'content-type',
        'content-transfer-encoding',
      ]);
      expect(read.headers[0]?.value).toBe('1');
      expect(read.from).toBeUndefined();
      for (const line of file.split('\r\n')) {
        expect(line).toMatch(/^[\x20-\x7e]*$/);
        expect(line.length).toBeLessThanOrEqual(76);
      }
    }),
    { numRuns },
  );
});

it('a browser reads the subject, recipient and text of the mailto address as they were written', () => {
  fc.assert(
    fc.property(someMessage, (message) => {
      const address = mailtoOf(message);
      if ([...message.body].length > MOST_MAILTO_CHARACTERS) {
        expect(address).toBeNull();
        return;
      }
      expect(address).toMatch(/^mailto:[A-Za-z0-9%@._~-]*\?subject=[A-Za-z0-9%._~-]*&body=[A-Za-z0-9%._~-]*$/);
      const read = new URL(address ?? '');
      expect(read.protocol).toBe('mailto:');
      expect([...read.searchParams.keys()]).toEqual(['subject', 'body']);
      expect(decodeURIComponent(read.pathname)).toBe(PLAIN.has(message.address) ? message.address : '');
      expect(read.searchParams.get('subject')).toBe(oneLineOf(message.subject));
      expect(read.searchParams.get('body')).toBe(readable(message.body).replaceAll('\n', '\r\n'));
    }),
    { numRuns },
  );
});

it('a small file, whole', () => {
  const message = {
    address: 'mlopez@example.edu',
    name: 'Marça López',
    subject: 'Thank you',
    body: 'Dear Dr. López,\n\nthank you.\n',
  };
  expect(emlOf(message)).toBe(
    [
      'X-Unsent: 1',
      'To: =?utf-8?B?TWFyw6dhIEzDs3Bleg==?=',
      ' <mlopez@example.edu>',
      'Subject: Thank you',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'RGVhciBEci4gTMOzcGV6LA0KDQp0aGFuayB5b3UuDQo=',
      '',
    ].join('\r\n'),
  );
});

it('an address with a space or an apostrophe encoded, line breaks as %0D%0A', () => {
  expect(mailtoOf({ address: "o'brien@example.org", name: null, subject: 'A & B', body: 'Hi 李,\nthanks' })).toBe(
    'mailto:o%27brien@example.org?subject=A%20%26%20B&body=Hi%20%E6%9D%8E%2C%0D%0Athanks',
  );
});

it.each([
  ['Thank you, Dr. Núñez!', 'Thank-you-Dr-Núñez.eml'],
  ['../../etc/passwd', 'etc-passwd.eml'],
  ['李', '李.eml'],
  ['', 'draft.eml'],
])('the file of %j is called %s', (subject, name) => {
  expect(emlName(subject)).toBe(name);
});
