import type { Person } from '../../src/network/records/person.ts';

/** As an old address book has them: one is somebody above once more, one is nobody Prelude thinks of. */
export const IMPORTED: Readonly<Record<string, Person>> = {
  lindqvist2: {
    name: 'Zoe Lindqvist Amari',
    institution: 'Example General Hospital (invented)',
    email: 'Zoe.Lindqvist@example.org',
    phone: '(555) 0101',
    source: 'vcard',
    tracked: false,
  },
  beaumaris: {
    name: 'Florian Beaumaris',
    title: 'Anatomy tutor, first year of medical school',
    email: 'f.beaumaris@example.net',
    source: 'vcard',
    tracked: false,
  },
};
