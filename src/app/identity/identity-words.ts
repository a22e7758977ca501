import type { AUDIENCES } from '../../network/records/identity.ts';

type Audience = (typeof AUDIENCES)[number];

interface AudienceWords {
  readonly name: string;
  /** When it is said, one sentence. */
  readonly when: string;
}

export const AUDIENCE_WORDS: Readonly<Record<Audience, AudienceWords>> = {
  attending: { name: 'To an attending', when: 'On the first morning, before rounds begin.' },
  'program-director': { name: 'To a program director', when: 'In the hallway or at the start of a short meeting.' },
  conference: { name: 'At a conference', when: 'After a talk or at a poster, before your question.' },
  specialty: { name: 'To faculty of your specialty', when: 'When you meet somebody of the field you are going into.' },
  peer: { name: 'To a peer or a nurse', when: 'On the first day of a block, to the people you will call at night.' },
  'e-mail': { name: 'In an e-mail', when: 'The first two sentences to somebody who does not know you.' },
};

interface CheckWords {
  readonly name: string;
  /** How it is done, one plain sentence. */
  readonly how: string;
}

/** In the order in which it is seen. */
export const LINKEDIN_CHECKS = {
  linkedinPhoto: {
    name: 'A photo',
    how: 'Head and shoulders in daylight, taken by a friend against a plain wall, is enough.',
  },
  linkedinHeadline: {
    name: 'A headline with role, institution and interest',
    how: 'One line holds all three: your year and department, where, and what you are interested in.',
  },
  linkedinSummary: {
    name: 'A summary with your goal',
    how: 'Two or three sentences: what you do now, what you look for next; your one sentence can open it.',
  },
  linkedinConnects: {
    name: 'Connect with people just met',
    how: 'Send the request in the days after, with a line on where you met and what you talked about.',
  },
} as const satisfies Readonly<Record<string, CheckWords>>;

export const HOME_CHECKS = {
  institutionalDirectory: {
    name: 'The directory of your institution',
    how: 'Ask the program coordinator how your entry is changed, and add photo, interest and e-mail.',
  },
  interestGroup: {
    name: 'An interest group',
    how: 'Ask a chief resident which groups there are for your specialty or for IMGs, and come to one meeting.',
  },
  committee: {
    name: 'A committee',
    how: 'Ask your chief or program director where a resident seat is free; one is enough for this year.',
  },
} as const satisfies Readonly<Record<string, CheckWords>>;

/** Where the year leads; the value, its name, and more of it. */
export const ROUTE_CHOICES = [
  ['categorical', 'A categorical place in internal medicine'],
  ['advanced', 'Another specialty', 'With an advanced place, or on the way to one.'],
  ['undecided', 'Not decided yet'],
] as const;
