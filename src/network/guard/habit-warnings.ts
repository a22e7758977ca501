import { commitmentFindings } from '../commitments/commitment-findings.ts';
import { USUAL_AT_MOST } from '../commitments/needs-reason.ts';
import { runningCommitments } from '../commitments/running.ts';
import { lettersByProgram, lettersOf, MOST_LETTERS_A_PROGRAM } from '../letters/assigned.ts';
import type { Warning } from '../planner/plan.ts';
import type { Setting } from '../rules/setting.ts';
import { warningOf } from './warning-of.ts';

/** More projects and more letters than usual. */
export function habitWarnings({ journal, today }: Setting): readonly Warning[] {
  const running = runningCommitments(journal, today);
  const projects =
    running.length > USUAL_AT_MOST &&
    running.some(({ id, values }) =>
      commitmentFindings(journal, values, today, id).some(({ finding }) => finding === 'third'),
    );
  const letters = [...lettersByProgram(lettersOf(journal))].filter(([, ids]) => ids.length > MOST_LETTERS_A_PROGRAM);
  return [
    ...(projects
      ? [
          warningOf(
            'two-projects',
            null,
            `${running.length} commitments run at a time; beyond two, each needs a reason and an end, or is better declined.`,
          ),
        ]
      : []),
    ...letters.map(([program, ids]) =>
      warningOf(
        'letters-a-program',
        program,
        `${ids.length} letters are assigned to program ${program}; usually ${MOST_LETTERS_A_PROGRAM} are the most.`,
      ),
    ),
  ];
}
