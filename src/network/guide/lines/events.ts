import type { GuideLine } from '../guide-line.ts';

export const EVENTS_LINES = [
  {
    id: 'event-kit',
    section: 'events',
    sentence: 'Before: one goal, the people and sessions to look for, an introduction, one simple ask.',
    records: ['event', 'introduction'],
    screens: ['/events/:id', '/prepare/:kind/:id'],
  },
  {
    id: 'key-events',
    section: 'events',
    sentence:
      'National, subspecialty and regional meetings, research days; at home noon conference, M&M, grand rounds, societies, committees.',
    records: ['event'],
    screens: ['/events'],
  },
  {
    id: 'approach',
    section: 'events',
    sentence: 'There: a specific appreciation, a link to your background, one small ask.',
    records: ['event', 'event-contact'],
    screens: ['/events/:id'],
  },
  {
    id: 'contact-captured',
    section: 'events',
    sentence: 'Who was met is kept in seconds, also by a code on the phone.',
    records: ['event-contact', 'person'],
    screens: ['/events/:id', '/card'],
  },
  {
    id: 'follow-up',
    section: 'events',
    sentence: 'After: write two or three days later, with where you met and one concise ask (a convention).',
    records: ['event-contact', 'message'],
    screens: ['/events/:id', '/drafts/:id', '/loops'],
  },
  {
    id: 'interview-rules',
    section: 'events',
    sentence: 'A residency interview is no conference: no thank-you note is offered.',
    records: ['interview'],
    screens: ['/interviews', '/interviews/:id', '/guide/:id', '/prepare/:kind/:id'],
  },
] as const satisfies readonly GuideLine[];
