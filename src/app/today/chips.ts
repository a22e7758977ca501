/** What happened, in the order of the log: the first seven at once, the others behind "More". */
export const CHIPS = [
  'taught-me',
  'asked-feedback',
  'got-feedback',
  'i-helped',
  'helped-me',
  'advice',
  'talked',
  'worked-together',
  'meeting',
  'e-mail',
  'call',
  'event',
  'introduction',
  'call-on-my-behalf',
  'thanked',
  'other',
] as const;
export type Chip = (typeof CHIPS)[number];
export const FIRST_CHIPS = 7;

interface ChipWords {
  readonly label: string;
  /** What the optional line may hold. */
  readonly hint: string;
  /** For the bar that offers to undo: `Dr. Lopez taught you`. */
  readonly done: (name: string) => string;
}

export const CHIP_WORDS: Readonly<Record<Chip, ChipWords>> = {
  'taught-me': {
    label: 'Taught me',
    hint: 'The teaching point, in a few words',
    done: (name) => `${name} taught you`,
  },
  'asked-feedback': {
    label: 'Asked for feedback',
    hint: 'What you asked',
    done: (name) => `you asked ${name} for feedback`,
  },
  'got-feedback': {
    label: 'Got feedback',
    hint: 'What they said',
    done: (name) => `${name} gave you feedback`,
  },
  'i-helped': { label: 'I helped', hint: 'What you did for them', done: (name) => `you helped ${name}` },
  'helped-me': { label: 'Helped me', hint: 'What they did for you', done: (name) => `${name} helped you` },
  advice: { label: 'Advised me', hint: 'What they advise', done: (name) => `${name} gave you advice` },
  talked: { label: 'Talked', hint: 'About what', done: (name) => `you talked with ${name}` },
  'worked-together': {
    label: 'Worked together',
    hint: 'On what',
    done: (name) => `you worked with ${name}`,
  },
  meeting: { label: 'Meeting', hint: 'What was said', done: (name) => `you met ${name}` },
  'e-mail': { label: 'E-mail', hint: 'About what', done: (name) => `an e-mail with ${name}` },
  call: { label: 'Call', hint: 'About what', done: (name) => `a call with ${name}` },
  event: { label: 'Event', hint: 'Which one', done: (name) => `you saw ${name} at an event` },
  introduction: {
    label: 'Introduced me',
    hint: 'To whom',
    done: (name) => `${name} introduced you`,
  },
  'call-on-my-behalf': {
    label: 'Spoke up for me',
    hint: 'To whom',
    done: (name) => `${name} spoke up for you`,
  },
  thanked: { label: 'Thanked them', hint: 'For what', done: (name) => `you thanked ${name}` },
  other: { label: 'None of these', hint: 'What happened', done: (name) => `a moment with ${name}` },
};
