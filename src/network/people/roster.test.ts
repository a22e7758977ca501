import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRoster } from './roster.ts';

// biome-ignore format: a table
it.each([
  ['Attending: Dr. Maria Lopez', 'Maria Lopez', 'attending'],
  ['Attending – Lopez', 'Lopez', 'attending'],
  ['Attending | Maria Lopez | 555-1234', 'Maria Lopez', 'attending'],
  ['Maria Lopez, MD (Attending)', 'Maria Lopez', 'attending'],
  ['Núñez, José – Attending', 'José Núñez', 'attending'],
  ['ATTENDING: LOPEZ, MARIA', 'MARIA LOPEZ', 'attending'],
  ['Maria Lopez – Chief of Cardiology', 'Maria Lopez', 'attending'],
  ['Hospitalist: Maria Lopez-Garcia MD PhD', 'Maria Lopez-Garcia', 'attending'],
  ['Lopez, Maria MD – PGY3', 'Maria Lopez', 'senior'],
  ['Senior – Ahmed El-Sayed (PGY-3)', 'Ahmed El-Sayed', 'senior'],
  ['Senior\tJane Roe\t1234', 'Jane Roe', 'senior'],
  ['1. Jane Roe PGY-2', 'Jane Roe', 'senior'],
  ['• Jane Roe PGY2', 'Jane Roe', 'senior'],
  ['Jane Roe  R2', 'Jane Roe', 'senior'],
  ['Jane Roe - Senior - 917-555-1212', 'Jane Roe', 'senior'],
  ['Supervising resident: Jane Roe', 'Jane Roe', 'senior'],
  ['Intern: Li Wei', 'Li Wei', 'peer'],
  ['Intern: May Chen', 'May Chen', 'peer'],
  ['co-intern John Doe', 'John Doe', 'peer'],
  ['李明 PGY-1', '李明', 'peer'],
  ['JANE ROE, PGY-1', 'JANE ROE', 'peer'],
  ['Resident: Jane Roe', 'Jane Roe', 'peer'],
  ['Chief Ana Ruiz', 'Ana Ruiz', 'chief'],
  ['Chief resident: Ana Ruiz, p12345', 'Ana Ruiz', 'chief'],
  ['Chief: Ana Ruiz PGY-4', 'Ana Ruiz', 'chief'],
  ['Fellow – Dr. Van der Berg (Cardiology)', 'Van der Berg', 'fellow'],
  ['Ravi Kumar, PGY-5', 'Ravi Kumar', 'fellow'],
  ['PD: Sam Hall', 'Sam Hall', 'program-director'],
  ['Program Director Dr Sam Hall', 'Sam Hall', 'program-director'],
  ['Sam Hall, Associate Program Director', 'Sam Hall', 'associate-program-director'],
  ['APD Sam Hall', 'Sam Hall', 'associate-program-director'],
  ['Jane Roe, RN', 'Jane Roe', 'nurse'],
  ['Charge nurse: Betty White', 'Betty White', 'nurse'],
  ["O'Brien, Pat NP", "Pat O'Brien", 'pa-np'],
  ['PA: Kim Park', 'Kim Park', 'pa-np'],
  ['Kim Park, PA-C', 'Kim Park', 'pa-np'],
  ['Case manager: Kim Park', 'Kim Park', 'case-manager'],
  ['SW Tina Fey x5-1234', 'Tina Fey', 'social-worker'],
  ['Program coordinator: Lee Oh', 'Lee Oh', 'coordinator'],
  ['MS3 Tom Low', 'Tom Low', 'other'],
  ['Pharmacist – Tom Low, PharmD', 'Tom Low', 'other'],
  ['Dr. Lopez', 'Lopez', null],
  ['Maria Lopez, MD, MPH, FACP', 'Maria Lopez', null],
  ['John Doe pager 1234', 'John Doe', null],
  ['John Doe (555) 123-4567', 'John Doe', null],
  ['John Doe +1 555 123 4567', 'John Doe', null],
  ['jdoe@example.org John Doe', 'John Doe', null],
  ['07:00-19:00 Jane Roe', 'Jane Roe', null],
  ['7a-7p Jane Roe', 'Jane Roe', null],
  ['Off: Jane Roe', 'Jane Roe', null],
])('%s', (line, name, role) => {
  expect(readRoster(line)).toEqual([{ name, role }]);
});

// biome-ignore format: a table
it.each([
  '', '   ', '555-123-4567', 'Pager 1234', 'pager: p1234', 'Team A', 'Ward 5', 'Cardiology Consults', 'Week of 11/2', 'Nov 2 - Nov 15', 'Attending: TBD', 'Intern: …',
  'Intern:', 'Vacation', 'Lopez', 'jane roe', 'https://example.org/roster', '----------', '=====', '07:00-19:00', 'Updated 11/2/2026', 'Monday', 'x',
  'please page the senior on call before admitting anybody to the unit', 'Name\tRole\tPager', 'Attending\tSenior\tIntern', 'On call',
])('nobody in: %s', (line) => {
  expect(readRoster(line)).toEqual([]);
});

it('reads several names of a line that says there are several', () => {
  const names = (text: string) => readRoster(text).map(({ name, role }) => `${name}/${role}`);
  expect(names('Interns: Doe, Roe')).toEqual(['Doe/peer', 'Roe/peer']);
  expect(names('Interns: John Doe, Jane Roe and Bob Poe')).toEqual(['John Doe/peer', 'Jane Roe/peer', 'Bob Poe/peer']);
  expect(names('Seniors – Jane Roe / Bob Poe')).toEqual(['Jane Roe/senior', 'Bob Poe/senior']);
  expect(names('Attendings: Dr. Lopez & Dr. Hall')).toEqual(['Lopez/attending', 'Hall/attending']);
});

it('reads a heading for the lines below it, up to an empty one or the next', () => {
  expect(readRoster('Attending\nDr. Lopez\r\nInterns:\r\nJane Roe 1234\nBob Poe, PGY-2\n\nAl Low')).toEqual([
    { name: 'Lopez', role: 'attending' },
    { name: 'Jane Roe', role: 'peer' },
    { name: 'Bob Poe', role: 'senior' },
    { name: 'Al Low', role: null },
  ]);
});

it('names everybody once, with the role that one of the lines tells', () => {
  expect(readRoster('Jane Roe\nSenior: JANE ROE\nJané Roe')).toEqual([{ name: 'Jane Roe', role: 'senior' }]);
});

const piece = fc.oneof(
  fc.constantFrom(
    'Attending:',
    'Dr.',
    'Lopez',
    'Maria',
    ',',
    'MD',
    '–',
    'PGY-3',
    '(',
    ')',
    '\n',
    '\t',
    'pager',
    '555-1234',
    'El-Sayed',
    'Interns:',
    'and',
    '…',
    '李明',
    'Chief',
  ),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
);

it('reads anything, and only names without numbers and addresses', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
      (text) => {
        const people = readRoster(text);
        for (const { name } of people) {
          expect(name).toMatch(/^\p{L}/u);
          expect(name).not.toMatch(/[\p{N}@:;()\n\t]/u);
          expect(name.trim()).toBe(name);
          expect(name.length).toBeLessThanOrEqual(300);
        }
        expect(new Set(people.map(({ name }) => name.toLowerCase())).size).toBe(people.length);
      },
    ),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 20_000 : 300 },
  );
});

it('takes a page pasted by mistake', () => {
  expect(readRoster('a1 '.repeat(100_000))).toEqual([]);
  expect(readRoster('(( 1-2-3 '.repeat(30_000))).toEqual([]);
  expect(readRoster('Jane Roe\n'.repeat(20_000))).toEqual([{ name: 'Jane Roe', role: null }]);
});
