import type { StartAnswers } from './start-answers.ts';

export interface QuestionProps {
  readonly now: StartAnswers;
  readonly change: (patch: Partial<StartAnswers>) => void;
}
