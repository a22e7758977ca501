import type { GuideLine } from '../guide-line.ts';

export const LETTERS_LINES = [
  {
    id: 'letter-eligible',
    section: 'letters',
    sentence: 'Ask after weeks of real work together and positive, specific feedback.',
    records: ['letter', 'block-team', 'feedback-loop'],
    screens: ['/letters'],
  },
  {
    id: 'strong-letter',
    section: 'letters',
    sentence: 'Ask for a strong letter, with an easy way to decline.',
    records: ['letter', 'message'],
    screens: ['/letters/:id', '/drafts/:id'],
  },
  {
    id: 'letter-packet',
    section: 'letters',
    sentence: 'Bring the packet: CV, statement draft, what you worked on together.',
    records: ['letter-packet', 'identity', 'teaching-moment'],
    screens: ['/letters/:id/packet', '/teaching-moments'],
  },
  {
    id: 'letter-ladder',
    section: 'letters',
    sentence: 'Track each letter from requested to assigned, with deadlines counted backwards.',
    records: ['letter'],
    screens: ['/letters/:id'],
  },
  {
    id: 'four-a-program',
    section: 'letters',
    sentence: 'At most four letters a program (a convention where no source stands).',
    records: ['letter'],
    screens: ['/letters', '/letters/:id'],
  },
  {
    id: 'waived',
    section: 'letters',
    sentence: 'A waived letter is never viewed or stored: only its status.',
    records: ['letter'],
    screens: ['/letters/:id'],
  },
] as const satisfies readonly GuideLine[];
