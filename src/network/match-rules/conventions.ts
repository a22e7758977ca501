import type { MatchRule } from './match-rule.ts';

/** Usual advice without evidence. What a screen shows of these it calls a convention. */
export const CONVENTIONS = [
  {
    id: 'one-ask',
    title: 'One ask a message',
    said: { asConvention: 'One message carries one ask, and the reader sees at once what it is.' },
    allowed: 'A message that asks for nothing.',
    grade: 'convention',
  },
  {
    id: 'one-nudge',
    title: 'One nudge, then rest',
    said: { asConvention: 'An unanswered message is nudged once at most, then left to rest.' },
    allowed: 'Writing again later about something new.',
    grade: 'convention',
  },
  {
    id: 'first-contact-no-ask',
    title: 'The first contact is no favour',
    said: {
      asConvention: 'A first meeting is for questions and advice: a job or an open place is not asked for there.',
    },
    allowed: 'Asking for advice, or for a short talk.',
    grade: 'convention',
  },
  {
    id: 'letter-when-eligible',
    title: 'A letter after real work together',
    said: {
      asConvention: 'A letter is asked for after two to four weeks of work together and good, specific feedback.',
    },
    allowed: 'Asking for feedback at any time.',
    grade: 'convention',
  },
  {
    id: 'strong-letter',
    title: 'A strong letter, with a way out',
    said: { asConvention: 'Ask whether they could write a strong letter, and make it easy to say no.' },
    allowed: null,
    grade: 'convention',
  },
  {
    id: 'letter-not-asked-again',
    title: 'No is no, and so is a hesitation',
    said: { asConvention: 'Who declined a letter or hesitated is thanked and not asked again.' },
    allowed: 'Staying in touch.',
    grade: 'convention',
  },
  {
    id: 'letters-a-program',
    title: 'At most four letters a program',
    said: { asConvention: 'At most four letters are assigned to a program.' },
    allowed: null,
    grade: 'convention',
  },
  {
    id: 'follow-up-after-event',
    title: 'Write two or three days after an event',
    said: {
      asConvention:
        'After a conference one writes within 48 to 72 hours: where you met, one or two short paragraphs, one ask.',
    },
    allowed: 'Writing later: late is better than never. A residency interview is no conference.',
    grade: 'convention',
  },
  {
    id: 'two-projects',
    title: 'One or two projects',
    said: { asConvention: 'One or two projects at a time; a third one needs a reason and an end.' },
    allowed: null,
    grade: 'convention',
  },
  {
    id: 'tell-when-behind',
    title: 'Say early that you are behind',
    said: { asConvention: 'Whoever falls behind says so early, with a new day.' },
    allowed: null,
    grade: 'convention',
  },
] as const satisfies readonly MatchRule[];
