import type { MatchRule } from './match-rule.ts';

const convention = {
  grade: 'convention',
  source: { name: 'A convention of the practice guide Prelude follows', url: null, date: 'undated' },
  readOn: '2026-11-22',
  checkOfficialPage: null,
} as const;

/** Usual advice without evidence. What a screen shows of these it calls a convention. */
export const CONVENTIONS = [
  {
    id: 'one-ask',
    title: 'One ask a message',
    sentence: 'One message carries one ask, and the reader sees at once what it is.',
    allowed: 'A message that asks for nothing.',
    ...convention,
  },
  {
    id: 'one-nudge',
    title: 'One nudge, then rest',
    sentence: 'An unanswered message is nudged once at most, then left to rest.',
    allowed: 'Writing again later about something new.',
    ...convention,
  },
  {
    id: 'first-contact-no-ask',
    title: 'The first contact is no favour',
    sentence: 'A first meeting is for questions and advice: a job or an open place is not asked for there.',
    allowed: 'Asking for advice, or for a short talk.',
    ...convention,
  },
  {
    id: 'letter-when-eligible',
    title: 'A letter after real work together',
    sentence: 'A letter is asked for after two to four weeks of work together and good, specific feedback.',
    allowed: 'Asking for feedback at any time.',
    ...convention,
  },
  {
    id: 'strong-letter',
    title: 'A strong letter, with a way out',
    sentence: 'Ask whether they could write a strong letter, and make it easy to say no.',
    allowed: null,
    ...convention,
  },
  {
    id: 'letter-not-asked-again',
    title: 'No is no, and so is a hesitation',
    sentence: 'Who declined a letter or hesitated is thanked and not asked again.',
    allowed: 'Staying in touch.',
    ...convention,
  },
  {
    id: 'letters-a-program',
    title: 'At most four letters a program',
    sentence: 'At most four letters are assigned to a program.',
    allowed: null,
    ...convention,
  },
  {
    id: 'follow-up-after-event',
    title: 'Write two or three days after an event',
    sentence:
      'After a conference one writes within 48 to 72 hours: where you met, one or two short paragraphs, one ask.',
    allowed: 'Writing later: late is better than never. A residency interview is no conference.',
    ...convention,
  },
  {
    id: 'two-projects',
    title: 'One or two projects',
    sentence: 'One or two projects at a time; a third one needs a reason and an end.',
    allowed: null,
    ...convention,
  },
  {
    id: 'tell-when-behind',
    title: 'Say early that you are behind',
    sentence: 'Whoever falls behind says so early, with a new day.',
    allowed: null,
    ...convention,
  },
] as const satisfies readonly MatchRule[];
