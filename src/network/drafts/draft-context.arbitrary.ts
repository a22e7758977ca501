import fc from 'fast-check';
import { ROLES } from '../records/person.ts';
import { type DraftDetails, NO_DETAILS } from './details.ts';
import type { DraftContext } from './draft.ts';

/** What a record may hold of each detail: invented, and as people type it. */
const KNOWN: { readonly [D in keyof DraftDetails]: readonly NonNullable<DraftDetails[D]>[] } = {
  teachingPoint: [
    'Trend the lactate, not the white count',
    'Ask what worries them most.\nThen wait.',
    'Is it the heart or the lung? Look at the neck veins first',
  ],
  learned: ['It falls late in sepsis, so one value says little', 'A normal BNP makes heart failure unlikely'],
  question: ['What is one thing I could cut from my presentations?', 'How can I make my sign-out shorter'],
  received: ['Commit to a plan before you call', 'Your notes are too long. Start with the assessment.'],
  praise: ['You caught the drop in sodium before anybody else', 'Your families trust you'],
  change: ['I write the plan first, and the story after it', 'three lines, one question'],
  advice: ['Join a project that already has its approval', 'Get to know five people well'],
  action: ['I asked Dr. Stone and joined the discharge calls', 'wrote the list and met two of them'],
  rotation: ['the wards', 'Cardiology consults', 'the ICU', 'night float'],
  meetingDay: ['December 5', 'January 12'],
  meetingNotes: ['Apply early, and tell the director first', 'Two projects at most.\nFinish the poster.'],
  topic: ['hospital medicine', 'neurology', 'internal medicine'],
  event: ['ACP New York chapter', 'Grand rounds on sarcoidosis'],
  talkedAbout: ['her frailty tool for the ward', 'how residents get into QI'],
  eventAsk: ['Could you send me the one-page tool?', 'May I join the call of the study group once'],
  project: ['the falls registry', 'Telemetry overuse'],
  deliverable: ['the chart review of 40 charts', 'a first draft of the abstract'],
  hours: ['2', '1.5'],
  letterDay: ['September 20'],
  program: ['Lakeside Medical Center', 'St. Anne'],
  leadSource: ['I read on your site', 'I heard from a mentor'],
  leadStart: ['July 1', 'February 15'],
  toFindOut: ['whether they sponsor H-1B', 'how many years since graduation they accept'],
  sponsorAct: ['introducing me', 'making that call for me'],
  asked: ['whether I may join the sepsis project', 'two questions about the asthma clinic'],
  askedDay: ['November 3'],
  unwritten: ['Dr. Ibarra said “call me Ana”; do I do it on rounds', 'whether one texts an attending about slides'],
  other: ['Dr. Lam of Mercy Hospital', 'Joy Park'],
  directorTold: [true],
};

/** Every detail known or not, each for itself. */
const someDetails: fc.Arbitrary<DraftDetails> = fc.record(
  Object.fromEntries(
    Object.entries(KNOWN).map(([name, known]) => [
      name,
      name === 'directorTold' ? fc.boolean() : fc.option(fc.constantFrom(...known)),
    ]),
  ),
) as unknown as fc.Arbitrary<DraftDetails>;

export const NAMES = [
  'Irene Núñez',
  "Dr. Brendan O'Brien, MD",
  'Siobhán O’Brien',
  '李',
  '李明',
  'van der Berg, Anna',
  'Omar El-Sayed',
  'J. R. Whitfield',
  'Joy Park RN',
  'Łukasz Strauß',
];

export const someContext: fc.Arbitrary<DraftContext> = fc.record({
  person: fc.option(fc.record({ name: fc.constantFrom(...NAMES), role: fc.constantFrom(...ROLES) })),
  identity: fc.option(
    fc.record({
      name: fc.constantFrom('Amira Haddad', 'Kwame Mensah', '李 伟'),
      position: fc.constant('PGY-1 (preliminary), Internal Medicine'),
      institution: fc.constantFrom('Maimonides Medical Center', 'Mercy Hospital'),
      email: fc.constant('amira@example.org'),
      sentence: fc.constant('Internal medicine as a foundation for neurology, with two years of stroke research.'),
      goal: fc.constant('to stay for categorical medicine'),
    }),
  ),
  details: someDetails,
});

export const NOTHING_KNOWN: DraftContext = { person: null, identity: null, details: NO_DETAILS };
