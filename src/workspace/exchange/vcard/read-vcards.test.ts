import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readVcards } from './read-vcards.ts';

const read = (text: string) => {
  const cards = readVcards(text);
  if (!cards.ok) throw new Error('refused');
  return cards.value;
};
const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\n');
const fieldsOf = (...lines: readonly string[]) => read(card(...lines)).people[0]?.fields;

it('reads version 3.0', () => {
  expect(
    fieldsOf(
      'VERSION:3.0',
      'UID:7f1c2a9e',
      'FN:Maria Lopez\\, MD',
      'N:Lopez;Maria;;Dr.;MD',
      'ORG:Example University Hospital\\; North;Internal Medicine',
      'TITLE:Associate Program Director',
      'EMAIL;TYPE=INTERNET,HOME:maria@example.com',
      'item1.EMAIL;type=INTERNET;type=WORK;type=pref:mlopez@example.edu',
      'item1.X-ABLabel:_$!<Work>!$_',
      'TEL;TYPE=WORK,VOICE:+1-555-010-0199',
      'URL:https\\://example.org/maria',
      'URL;type=pref:https://www.linkedin.com/in/Example/?x=1',
      'CATEGORIES:APD,mentor\\, local',
      'NOTE:Not taken over.',
    ),
  ).toEqual({
    uid: '7f1c2a9e',
    name: 'Maria Lopez, MD',
    institution: 'Example University Hospital; North',
    title: 'Associate Program Director',
    role: 'associate-program-director',
    email: 'mlopez@example.edu',
    phone: '+1-555-010-0199',
    linkedin: 'https://www.linkedin.com/in/example',
    website: 'https://example.org/maria',
    tags: ['APD', 'mentor, local'],
  });
});

it('reads version 4.0', () => {
  expect(
    fieldsOf(
      'VERSION:4.0',
      'UID:urn:uuid:7f1c2a9e',
      'FN:Brendan O’Brien',
      'EMAIL;PREF=2:two@example.org',
      'EMAIL;TYPE=work;PREF=1:one@example.org',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+1-555-010-0199',
    ),
  ).toEqual({ uid: '7f1c2a9e', name: 'Brendan O’Brien', email: 'one@example.org', phone: '+1-555-010-0199' });
});

it('reads version 2.1 with its bare parameters, quoted-printable and charsets', () => {
  expect(
    fieldsOf(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Irene, Ana',
      'ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Hospital =93S=e3o=94=',
      ' Jos=E9;Ward',
      'TITLE;ENCODING=QUOTED-PRINTABLE:Chief=',
      '=20Resident',
      'TEL;WORK;VOICE;PREF:+1 555 010 0101',
      'TEL;CELL:+1 555 010 0102',
      'EMAIL;INTERNET:irene@example.org',
    ),
  ).toEqual({
    name: 'Irene, Ana Núñez',
    institution: 'Hospital “São” José',
    title: 'Chief Resident',
    role: 'chief',
    phone: '+1 555 010 0101',
    email: 'irene@example.org',
  });
});

it('composes the name from N, else from the nickname', () => {
  expect(fieldsOf('VERSION:3.0', 'FN:', 'N:Lopez;Maria;Ana;Dr.;MD')?.name).toBe('Maria Ana Lopez MD');
  expect(fieldsOf('VERSION:3.0', 'N:;;;;', 'NICKNAME:Mimi')?.name).toBe('Mimi');
});

it('unfolds lines, and takes what is escaped for what it is', () => {
  expect(fieldsOf('VERSION:3.0', 'FN:Ma', ' ria', '\t Lopez\\nMD')?.name).toBe('Maria Lopez MD');
});

it.each([
  [['VERSION:3.0', 'EMAIL:a@example.org'], 'has no name'],
  [['VERSION:3.0', 'FN:–'], 'has no name'],
  [['VERSION:4.0', 'KIND:group', 'FN:My team'], 'is a group, not a person'],
  [['VERSION:3.0', 'X-ABShowAs:COMPANY', 'FN:Harbor'], 'is an organization, not a person'],
])('leaves out a card that %#', (lines, reason) => {
  expect(read(card(...lines))).toMatchObject({ people: [], skipped: [{ at: 'card 1 (line 1)', reason }] });
});

it('lists the one bad card among 800 and reads the others', () => {
  const cards = Array.from({ length: 800 }, (_, index) =>
    index === 16 ? 'BEGIN:VCARD\nVERSION:3.0\nFN:Cut sho\n' : card('VERSION:3.0', `FN:Person ${index}`, 'TITLE:Fellow'),
  );
  const { people, skipped } = read(cards.join(''));
  expect(people).toHaveLength(799);
  expect(people[16]?.at).toBe('card 18 (line 84)');
  expect(skipped).toEqual([{ at: 'card 17 (line 81)', reason: 'is cut short: its END:VCARD is missing' }]);
});

it('passes over photographs, folded or broken over lines, however long', () => {
  const lines = ' /9j/4AAQSkZJRgABAQEASABIAAD\n'.repeat(150_000);
  const text = card('VERSION:3.0', 'FN:Ada Lopez', `PHOTO;ENCODING=b;TYPE=JPEG:/9j\n${lines}`, 'EMAIL:ada@example.org');
  const unfolded = card(
    'VERSION:2.1',
    'FN:Bo',
    'PHOTO;JPEG;BASE64:/9j',
    '4AAQSkZJRg',
    '',
    'LOGO:x',
    'TEL:+1 555 010 0101',
  );
  expect(read(text + unfolded)).toMatchObject({
    skipped: [],
    people: [
      { fields: { name: 'Ada Lopez', email: 'ada@example.org' } },
      { fields: { name: 'Bo', phone: '+1 555 010 0101' } },
    ],
  });
});

it('takes a card inside a card for a part of it', () => {
  const text = card('VERSION:2.1', 'FN:Ada', 'AGENT:', 'BEGIN:VCARD', 'FN:Her assistant', 'END:VCARD', 'TITLE:Fellow');
  expect(read(text).people).toMatchObject([{ fields: { name: 'Ada', title: 'Fellow' } }]);
});

it('leaves out a value that is far too long and keeps the rest', () => {
  expect(fieldsOf('VERSION:3.0', 'FN:Ada', `TITLE:${'x'.repeat(600)}`, `ORG:${'y'.repeat(1e6)}`)).toEqual({
    name: 'Ada',
  });
});

it('never throws, whatever lines a card has', () => {
  const part = fc.constantFrom(
    'FN',
    'N',
    'EMAIL',
    'TEL',
    'ORG',
    'item1.',
    'TYPE=',
    'VALUE=uri',
    'CHARSET=x',
    'QUOTED-PRINTABLE',
    'AGENT',
    'BEGIN:VCARD',
    'END:VCARD',
    ';',
    ':',
    ',',
    '=',
    '"',
    '\\',
    '\n',
    '\n ',
    '=C3',
    '=',
    '^n',
    '李',
    'VERSION:2.1',
    'VERSION:4.0',
    '\t',
    '__proto__',
    'constructor',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const { people, skipped } = read(`BEGIN:VCARD\n${parts.join('')}\nEND:VCARD`);
      expect(people.length + skipped.length).toBeGreaterThan(0);
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 20_000 : 300 },
  );
});
