import { useDeferredValue } from 'react';
import { Progress } from '../pick/Progress.tsx';
import { HeadWithWayBack } from '../pick/parts/HeadWithWayBack.tsx';
import { NeedsAnswers } from '../pick/parts/NeedsAnswers.tsx';
import { useWork, type Work } from '../pick/work.ts';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import { WhatIfs } from './WhatIfs.tsx';

/** Answers taken otherwise, compared; and what would lift the chance most. */
export function ScenariosScreen() {
  const heading = useScreen('What if');
  const { profile } = useSession();
  // Drawn in slices, so that what is typed meanwhile never waits.
  const { result, asked } = useDeferredValue<Partial<Work>>(useWork(), {});
  return (
    <>
      <HeadWithWayBack heading={heading}>What if …</HeadWithWayBack>
      <Progress />
      {profile === null ? (
        <NeedsAnswers>
          <p>
            Here you take some answers otherwise – Step 3 passed, another visa, a longer list – and see what that does
            to your chance. It compares with a list, so it needs one first.
          </p>
        </NeedsAnswers>
      ) : result == null || asked == null ? null : (
        <WhatIfs result={result} asked={asked} />
      )}
    </>
  );
}
