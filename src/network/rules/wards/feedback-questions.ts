import type { BlockType } from '../../records/block.ts';

/** One specific question about what comes next, by kind of rotation; the second is for later in a long one. */
const QUESTIONS: Readonly<Record<BlockType, readonly [middle: string, later: string]>> = {
  ward: [
    'What is one thing that would make my presentations on rounds clearer?',
    'What should I do differently in my plans before the end of this rotation?',
  ],
  icu: [
    'When I present by systems, what is one thing I should say sooner?',
    'What would show you that I recognise a deteriorating patient early enough?',
  ],
  nights: [
    'What is one thing I should tell you earlier when I call at night?',
    'What would make my handover in the morning safer?',
  ],
  ed: [
    'What is one thing that would make my first two minutes with a case better?',
    'What should I decide on my own by now?',
  ],
  clinic: [
    'What is one thing that would make my visits more focused?',
    'What would you like to see in my notes from here on?',
  ],
  elective: [
    'What is one thing that would make my consult question and answer clearer?',
    'What should I read or do next to be more useful here?',
  ],
  jeopardy: [
    'When I step in for somebody, what is one thing I should do first?',
    'What would make it easier for the team when I join for a day?',
  ],
  vacation: ['What is one thing I could do better next time?', 'What should I work on next?'],
  other: [
    'What is one thing I could do better in my presentations from tomorrow on?',
    'What should I work on in the time that is left here?',
  ],
};

export function feedbackQuestion(type: BlockType, turn: 'middle' | 'later'): string {
  return QUESTIONS[type][turn === 'middle' ? 0 : 1];
}
