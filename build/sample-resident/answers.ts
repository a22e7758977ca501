import { questionId } from '../../src/network/records/question.ts';
import { suggestionId } from '../../src/network/records/suggestion.ts';
import { type Written, written } from './written.ts';

const PROGRAM = '1400421030';

/** What the invented resident answered to suggestions, and what they want to find out. */
export const ANSWERS: readonly Written[] = [
  written(
    'suggestion',
    suggestionId('linkedin-summary', 'identity'),
    [
      '2027-01-20',
      {
        rule: 'linkedin-summary',
        subject: 'identity',
        person: null,
        skips: 1,
        skippedOn: '2027-01-20',
        restUntil: '2027-01-23',
      },
    ],
    ['2027-02-25', { skips: 2, skippedOn: '2027-02-25', restUntil: '2027-03-20' }],
  ),
  written('suggestion', suggestionId('shift-habit', 'choose-2027-02-11'), [
    '2027-02-11',
    { rule: 'shift-habit', subject: 'choose-2027-02-11', person: null, doneOn: '2027-02-11', effort: 'own', skips: 0 },
  ]),
  written('rule-choice', 'connect-on-linkedin', ['2027-02-27', { never: true }]),
  written('question', questionId(PROGRAM, 'visa_h1b'), [
    '2027-03-01',
    {
      program: PROGRAM,
      institution: 'University of Arkansas College of Medicine – Little Rock',
      fact: 'visa_h1b',
      inWords: 'whether they sponsor H-1B',
      addedOn: '2027-03-01',
    },
  ]),
];
