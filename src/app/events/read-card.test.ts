import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { readCard } from './read-card.ts';

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const refusal = (text: string) => {
  const read = readCard(text);
  return read.ok ? `took ${JSON.stringify(read.value)}` : read.error.map(({ message }) => message).join();
};

it('takes who somebody is, and nothing else that a stranger’s code says', () => {
  expect(
    readCard(
      card(
        'UID:identity',
        'FN:Irene Núñez',
        'TITLE:Program Director',
        'ORG:Example University Hospital;Medicine',
        'EMAIL:irene@example.edu',
        'TEL:+1-555-010-0101',
        'URL:https://example.edu/irene',
        'CATEGORIES:mentor,vip',
        'NOTE:Owes me a letter',
        'BDAY:1980-01-01',
        'PHOTO;ENCODING=b:AAAA',
        'X-TRACKED:true',
      ),
    ),
  ).toEqual({
    ok: true,
    value: {
      name: 'Irene Núñez',
      title: 'Program Director',
      role: 'program-director',
      institution: 'Example University Hospital',
      email: 'irene@example.edu',
      phone: '+1-555-010-0101',
      website: 'https://example.edu/irene',
    },
  });
});

it('takes a LinkedIn profile, which says no name, and no other address', () => {
  expect(readCard('https://www.linkedin.com/in/Irene-Nunez/?utm_source=qr')).toEqual({
    ok: true,
    value: { linkedin: 'https://www.linkedin.com/in/irene-nunez' },
  });
  for (const address of [
    'https://www.linkedin.com/feed/update/1',
    'https://linkedin.com.evil.example/in/irene',
    'javascript://www.linkedin.com/in/irene',
    'https://evil.example/?https://www.linkedin.com/in/irene',
  ])
    expect(refusal(address)).toMatch(/^holds an address, not a card, and it was not opened/);
});

it.each([
  ['an address', 'https://evil.example/track?id=1', /not opened: https:\/\/evil\.example/],
  ['a WiFi code', 'WIFI:T:WPA;S:net;P:secret;;', /^holds no card but other text/],
  [
    '3 kB of rubbish',
    '\u0000\u202eÿ=cmd|'.repeat(430),
    /^holds no card but other text: .{0,62}…; type the name instead$/,
  ],
  ['nothing', '  \n', /^is empty/],
  ['more than any code holds', 'x'.repeat(8000), /^is longer than any QR code/],
  ['a card without a name', card('EMAIL:a@example.org'), /^holds a card that has no name/],
  ['a card cut short', 'BEGIN:VCARD\r\nFN:Ada\r\n', /cut short/],
  ['two cards', card('FN:Ada') + card('FN:Bo'), /^holds several cards/],
  ['a company', card('KIND:org', 'FN:Harbor'), /organization/],
])('refuses %s in one line that says so', (_, text, words) => {
  expect(refusal(text)).toMatch(words);
  expect(refusal(text)).not.toMatch(/[\p{Cc}\u202e]/u);
});

it('keeps a script and a formula what they are: text of one line', () => {
  expect(
    readCard(
      card(
        'FN:<img src=x onerror=alert(1)>',
        'TITLE:=HYPERLINK("http://evil.example")',
        'URL:javascript:alert(1)',
        'EMAIL:a@example.org\\nBcc: b@example.org',
        'TEL:*#06#',
      ),
    ),
  ).toEqual({
    ok: true,
    value: {
      name: '<img src=x onerror=alert(1)>',
      title: '=HYPERLINK("http://evil.example")',
      phone: '*#06#',
    },
  });
});

it('takes a card of fifty fields by the ones it knows, the preferred first', () => {
  const many = Array.from({ length: 50 }, (_, index) => `EMAIL:mail${index}@example.org`);
  expect(readCard(card('FN:Ada', ...many, 'EMAIL;TYPE=pref:best@example.org'))).toEqual({
    ok: true,
    value: { name: 'Ada', email: 'best@example.org' },
  });
});

it('never throws, and every value it takes is one clean line', () => {
  const runs = process.env.PRELUDE_DEEP === '1' ? 20_000 : 150;
  const part = fc.oneof(
    fc.constantFrom(
      'FN:',
      'N:',
      'EMAIL:',
      'ORG:',
      'URL:',
      '\r\n',
      '\\n',
      ';',
      '__proto__:',
      'constructor',
      '\u202e',
      '\u0000',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), fc.boolean(), (parts, isCard) => {
      const text = parts.join('');
      const read = readCard(isCard ? card('FN:Ada', text) : text);
      const values = read.ok ? Object.values(read.value) : read.error.map(({ message }) => message);
      for (const value of values) expect(value).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }),
    { numRuns: runs },
  );
  if (runs > 150) console.log(`read card: ${runs} random texts`);
});

it('the decoder throws on a picture without a code, which is no crash but an answer', () => {
  expect(() => decodeQR({ width: 40, height: 40, data: new Uint8ClampedArray(6400).fill(128) })).toThrow();
});
