import { expect, it } from 'vitest';
import { readPeopleFile } from '../read-people-file.ts';
import { connectedOn } from './linkedin.ts';
import { guessMapping, mapRows } from './mapping.ts';

const read = (...lines: readonly string[]) => {
  const file = readPeopleFile(new TextEncoder().encode(lines.join('\r\n')));
  if (!file.ok) throw new Error(file.error[0]?.message);
  return file.value;
};
const fieldsIn = (...lines: readonly string[]) => {
  const file = read(...lines);
  return file.kind === 'people' ? file.people.map(({ fields }) => fields) : file;
};
const LINKEDIN = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

it.each([
  ['no preamble', [LINKEDIN]],
  ['a preamble', ['Notes:', '"When exporting, ""some"" addresses, may', 'be missing"', '', LINKEDIN]],
  ['a preamble with a quote that is never closed', ['Notes: it said "hello', 'a, b', LINKEDIN]],
  ['a long preamble', [...Array.from({ length: 150 }, (_, index) => `Line ${index}, more`), LINKEDIN]],
  ['a byte order mark', [`\ufeff${LINKEDIN}`]],
  [
    'quotes',
    [
      LINKEDIN.split(',')
        .map((name) => `"${name}"`)
        .join(','),
    ],
  ],
])('reads LinkedIn’s file with %s', (_, head) => {
  const row = 'Irene,Núñez,https://www.linkedin.com/in/Irene-N/?x=1,,"Harbor Hospital, Inc.","Chief Resident",7-Feb-22';
  expect(fieldsIn(...head, row)).toEqual([
    {
      name: 'Irene Núñez',
      linkedin: 'https://www.linkedin.com/in/irene-n',
      institution: 'Harbor Hospital, Inc.',
      title: 'Chief Resident',
      role: 'chief',
      howMet: 'LinkedIn, connected 7 Feb 2022',
    },
  ]);
});

it('reads LinkedIn’s file saved again with semicolons, or with each line as one cell', () => {
  const person = [{ name: 'Ada Example', howMet: 'LinkedIn, connected 28 Sep 2026' }];
  expect(fieldsIn(LINKEDIN.replaceAll(',', ';'), 'Ada;Example;;;;;28 Sep 2026')).toEqual(person);
  expect(fieldsIn(`"${LINKEDIN}"`, '"Ada,Example,,,,,28 Sep 2026"')).toEqual(person);
});

it('lists members of LinkedIn who left', () => {
  const file = read(LINKEDIN, ',,,,,,28 Sep 2026', 'Ada,Example,,,,,');
  expect(file).toMatchObject({ people: [{ at: 'row 3' }], skipped: [{ at: 'row 2', reason: 'has no name' }] });
});

it.each([
  ['28 Sep 2026', '2026-09-28'],
  ['7-Feb-22', '2022-02-07'],
  ['1 September 2024', '2024-09-01'],
  ['2026-09-28', undefined],
  ['31 Foo 2026', undefined],
  ['30 Feb 2026', undefined],
  ['', undefined],
])('reads the date %j as %s', (text, date) => {
  expect(connectedOn(text)).toBe(date);
});

it('reads Google’s file of today', () => {
  expect(
    fieldsIn(
      'First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value',
      "Maria,A.,Lopez,,Harbor Hospital,APD,private,* myContacts ::: Mentors ::: Cardiology,Home,maria@example.com,* Work,mlopez@example.org ::: m2@example.org,Work,'+1 555 010 0199,Profile,https://linkedin.com/in/mlopez",
    ),
  ).toEqual([
    {
      name: 'Maria A. Lopez',
      institution: 'Harbor Hospital',
      title: 'APD',
      role: 'associate-program-director',
      email: 'mlopez@example.org',
      phone: '+1 555 010 0199',
      linkedin: 'https://www.linkedin.com/in/mlopez',
      tags: ['Mentors', 'Cardiology'],
    },
  ]);
});

it('reads Google’s file of before', () => {
  expect(
    fieldsIn(
      'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title',
      'Maria Lopez,Maria,,Lopez,* myContacts ::: Mentors,* ,mlopez@example.org,Harbor Hospital,Hospitalist',
    ),
  ).toEqual([
    {
      name: 'Maria Lopez',
      institution: 'Harbor Hospital',
      title: 'Hospitalist',
      role: 'attending',
      email: 'mlopez@example.org',
      tags: ['Mentors'],
    },
  ]);
});

it('reads Outlook’s file, whose Title is no position', () => {
  expect(
    fieldsIn(
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Job Title,Business Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Web Page,Categories',
      'Dr.,Maria,,Lopez,MD,Harbor Hospital,Fellow,+1 555 010 0100,+1 555 010 0199,,mlopez@example.org,harbor.example.org,Red;Mentors',
    ),
  ).toEqual([
    {
      name: 'Maria Lopez',
      institution: 'Harbor Hospital',
      title: 'Fellow',
      role: 'fellow',
      email: 'mlopez@example.org',
      phone: '+1 555 010 0199',
      website: 'https://harbor.example.org',
      tags: ['Red', 'Mentors'],
    },
  ]);
});

it('gives any other table to be mapped, with a guess', () => {
  const file = read(
    'Full name;E-Mail;Pager;Hospital;Position;LinkedIn;Shoe size',
    'Ada Lopez;ada@example.org;;Harbor;Nurse;;38',
  );
  if (file.kind !== 'table') throw new Error('no table');
  expect(file.table).toMatchObject({
    columns: ['Full name', 'E-Mail', 'Pager', 'Hospital', 'Position', 'LinkedIn', 'Shoe size'],
    rows: [{ at: 'row 2', cells: ['Ada Lopez', 'ada@example.org', '', 'Harbor', 'Nurse', '', '38'] }],
  });
  expect(file.guess).toEqual({ name: 0, email: 1, phone: 2, institution: 3, title: 4, linkedin: 5 });
  expect(mapRows(file.table, file.guess)).toMatchObject({
    source: 'csv',
    people: [
      { fields: { name: 'Ada Lopez', email: 'ada@example.org', institution: 'Harbor', title: 'Nurse', role: 'nurse' } },
    ],
  });
  expect(mapRows(file.table, { name: 99 })).toMatchObject({
    people: [],
    skipped: [{ at: 'row 2', reason: 'has no name' }],
  });
});

it.each([
  [['Name', 'Surname'], { firstName: 0, lastName: 1 }],
  [['First name', 'Last name', 'Phone', 'Phone'], { firstName: 0, lastName: 1, phone: 2 }],
  [['Nombre', 'Apellidos', 'Correo electrónico', 'Teléfono'], { firstName: 0, lastName: 1, email: 2, phone: 3 }],
  [['x', 'y', '__proto__'], {}],
])('guesses from the columns %j', (columns, guess) => {
  expect(guessMapping(columns)).toEqual(guess);
});

it('keeps formulas as the text they are', () => {
  const file = read(
    'name,phone,title,tags',
    '"=HYPERLINK(""x"")",+1 555 010 0199,@SUM(A1),-x|=y',
    "'=1,'+1 555 010 0100,,",
  );
  if (file.kind !== 'table') throw new Error('no table');
  expect(mapRows(file.table, file.guess).people.map(({ fields }) => fields)).toEqual([
    { name: '=HYPERLINK("x")', phone: '+1 555 010 0199', title: '@SUM(A1)', tags: ['-x', '=y'] },
    { name: '=1', phone: '+1 555 010 0100' },
  ]);
});

it('reads roles by their name', () => {
  const roles = ['Program director', 'case-manager', 'PA/NP', 'Hospitalist', 'Wizard'];
  const file = read('name,role', ...roles.map((role) => `Ada,${role}`));
  if (file.kind !== 'table') throw new Error('no table');
  expect(mapRows(file.table, file.guess).people.map(({ fields }) => [fields.role, fields.title])).toEqual([
    ['program-director', undefined],
    ['case-manager', undefined],
    ['pa-np', undefined],
    ['attending', 'Hospitalist'],
    [undefined, 'Wizard'],
  ]);
});
