import type { Season } from '../../catalogue/season.ts';
import { WARNING_GRADE_NAMES } from '../../network/guard/warning-grade.ts';
import type { Warning } from '../../network/planner/plan.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Notice } from '../parts/Notice.tsx';
import { RuleSourceLines } from './RuleSourceLines.tsx';

const TONES = { binding: 'alarm', 'official-recommendation': 'dawn', date: 'dawn', convention: 'calm' } as const;

interface Props {
  readonly warnings: readonly Warning[];
  readonly season: Season | null;
}

/** What holds today though nothing is to be done about it: how binding it is, what it says, source and date. */
export function Warnings({ warnings, season }: Props) {
  return warnings.map(({ id, grade, sentence, source }) => (
    <Notice key={id} tone={TONES[grade]}>
      <div>
        <p>
          <b>{WARNING_GRADE_NAMES[grade]}.</b> {sentence}
        </p>
        <Disclosure title="Where this comes from">
          <RuleSourceLines source={source} season={season} />
        </Disclosure>
      </div>
    </Notice>
  ));
}
